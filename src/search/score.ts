/** How well does each unit fit the concepts of a query? */
import { within } from '../facts/index.ts';
import { type Concept, tellingWords } from './concept.ts';
import type { SearchIndex } from './searchIndex.ts';
import { isFrame, isShown, titlesOf, type Unit } from './unit.ts';

const SYNONYM = 0.4; // against the very word of the query
const FURTHER = 0.02; // the law's own words stand first in a group
const WEAK = 0.01; // in a name only, or within another word

/** Whoever asks is about to run one: that is rarely what the question is about. */
const FACILITY = 0.4;

function isFacility(concept?: Concept): boolean {
  return concept?.words.some(it => it === '诊所' || it === '医疗机构') ?? false;
}

/** The word of those that ask for a time limit. */
const TIME = '时限';

/** What of a query a unit has. */
export interface Scored {
  readonly unit: Unit;
  readonly score: number;
  /** Whether one of its sentences, with its title, has every needed concept, or it has the whole query. */
  readonly all: boolean;
  /** Whether it is a matter with a time limit and that is asked for. */
  readonly timely: boolean;
  /** Whether it has the whole query word for word. */
  readonly verbatim: boolean;
  /** Whether it has every needed concept, be it in sentences apart. */
  readonly every: boolean;
  /** Numbers of the concepts that it has. */
  readonly held: ReadonlySet<number>;
  /** Part that speaks most of the concepts; of all of them, where one does. */
  readonly best: number;
}

/** How many characters of a part are the concept's, and how well its word there fits the query's. */
interface PartFound {
  readonly characters: number;
  readonly fit: number;
}

/** A concept's hits in one unit: how strongly, and in which parts. */
interface Found {
  readonly strength: number;
  readonly parts: ReadonlyMap<number, PartFound>;
  /** Whether it is the place that the document covers, wherever in it one reads. */
  readonly anywhere?: true;
}

function ofPlace(place: string, { document }: Unit): number | undefined {
  if (!document) return 1;
  const inside = within(place, document.jurisdiction);
  if (inside === true) return place === document.jurisdiction ? 1 : 0.6;
  return inside === undefined ? 0.5 : undefined;
}

/** For each unit that has the concept, how. */
function findConcept({ words, units }: SearchIndex, concept: Concept): ReadonlyMap<number, Found> {
  const telling = tellingWords(concept);
  const found = new Map<number, { strength: number; parts: Map<number, PartFound>; anywhere?: true }>();
  for (const word of new Set([...telling, ...concept.words.filter(it => it === concept.said)])) {
    const isTelling = telling.includes(word);
    for (const [id, hit] of words.hits(word)) {
      const fit = word === concept.said ? 1 : Math.max(SYNONYM / 2, SYNONYM - FURTHER * concept.words.indexOf(word));
      const strength = isTelling && hit.strength > 0 ? hit.strength * fit : WEAK;
      const known = found.get(id) ?? { strength: 0, parts: new Map<number, PartFound>() };
      if (strength > WEAK)
        for (const it of hit.parts) {
          const before = known.parts.get(it) ?? { characters: 0, fit: 0 };
          const isBetter = fit > before.fit || (fit === before.fit && word.length > before.characters);
          if (isBetter) known.parts.set(it, { characters: word.length, fit });
        }
      known.strength = Math.max(known.strength, strength);
      found.set(id, known);
    }
  }
  if (concept.place !== undefined)
    for (const [id, unit] of units.entries()) {
      const covered = ofPlace(concept.place, unit);
      if (covered === undefined) continue;
      found.set(id, { strength: covered, anywhere: true, parts: found.get(id)?.parts ?? new Map<number, PartFound>() });
    }
  return found;
}

/** Parts of a rule that are its matter's and the same for all rules of it. */
const SHARED = 2;

/** Which parts, with the titles that are shown above them, have all the needed concepts. */
function partsWithAll(unit: Unit, needed: readonly (Found | undefined)[]): (part: number) => boolean {
  if (needed.some(it => !it?.anywhere && !it?.parts.size)) return () => false;
  const titles = titlesOf(unit);
  const open = needed.filter(it => !it?.anywhere && !titles.some(title => it?.parts.has(title)));
  return part => open.length === 0 || (isShown(unit, part) && open.every(it => it?.parts.has(part)));
}

/** The part that speaks most of the concepts, and how much of it they are; those that have all come first. */
function bestPart(
  unit: Unit,
  founds: readonly (Found | undefined)[],
  rarity: readonly number[],
  hasAll: (part: number) => boolean,
) {
  let best = { at: 0, value: 0, all: false };
  let own = 0;
  for (const [at, { folded, weight }] of unit.parts.entries()) {
    let sum = 0;
    let length = 0;
    for (const [number, found] of founds.entries()) {
      const part = found?.parts.get(at);
      if (!part) continue;
      sum += (rarity[number] ?? 0) * part.fit;
      length += part.characters;
    }
    const all = hasAll(at);
    const value = sum * (0.5 + 0.5 * Math.min(1, length / folded.text.length)) * Math.sqrt(weight);
    if ((all && !best.all) || (all === best.all && value > best.value)) best = { at, value, all };
    if (unit.kind !== 'rule' || at >= SHARED) own = Math.max(own, value);
  }
  return { ...best, own };
}

/** What only frames a text, asks or explains is rarely what is looked for. */
function emphasis({ kind, clause = '' }: Unit): number {
  if (kind === 'question' || kind === 'term') return 0.5;
  return kind === 'clause' && isFrame(clause) ? 0.3 : 1;
}

/** Every unit that has some of the concepts. */
export function scoreUnits(index: SearchIndex, concepts: readonly Concept[], text: string): readonly Scored[] {
  const found = concepts.map(it => findConcept(index, it));
  const rarity = found.map((it, at) => {
    if (concepts[at]?.place !== undefined) return 1;
    const strong = [...it.values()].filter(({ strength }) => strength > WEAK).length;
    return Math.log(1 + index.units.length / (1 + strong)) * (isFacility(concepts[at]) ? FACILITY : 1);
  });
  const weight = rarity.reduce((sum, it) => sum + it, 0);
  const needed = concepts.flatMap(({ needed }, at) => (needed ? [at] : []));
  const whole = index.words.hits(text);
  const isSentence = text.length > 3 && concepts.length > 1;
  // With two things more to go by, a matter need not say that it is about clinics too.
  const isUnderstood = needed.length > 2;
  const asksTime = concepts.some(it => it.words.includes(TIME));
  const ids = new Set([...found.flatMap(it => [...it.keys()]), ...whole.keys()]);
  return [...ids].flatMap(id => {
    const unit = index.units[id];
    if (!unit) return [];
    const founds = found.map(it => it.get(id));
    const held = new Set(founds.flatMap((it, at) => (it && it.strength > WEAK ? [at] : [])));
    const verbatim = isSentence && whole.has(id);
    const hasAll = partsWithAll(
      unit,
      needed.map(it => founds[it]),
    );
    const best = bestPart(
      unit,
      founds,
      rarity,
      verbatim && whole.get(id)?.parts.length ? it => whole.get(id)?.parts.includes(it) ?? false : hasAll,
    );
    const sum = founds.reduce((total, it, at) => total + (it?.strength ?? 0) * (rarity[at] ?? 0), 0);
    const all = verbatim || best.all;
    const timely = asksTime && held.size > 1 && unit.kind === 'rule' && unit.rule.deadlines.length > 0;
    const share = [...held].reduce((total, at) => total + (rarity[at] ?? 0), 0) / weight;
    return [
      {
        unit,
        score: (sum + 2 * best.value + best.own) * share * emphasis(unit) * (timely ? 2 : 1),
        all,
        verbatim,
        timely,
        held,
        every: needed.every(it => held.has(it) || (isUnderstood && unit.kind === 'rule' && isFacility(concepts[it]))),
        best: best.at,
      },
    ];
  });
}
