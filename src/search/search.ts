/** What speaks of these words, best first, and which of them does nothing speak of together? */
import { within } from '../facts/index.ts';
import { type Answer, type AnswerKind, answerOf } from './answer.ts';
import { type Concept, tellingWords } from './concept.ts';
import { fold } from './fold.ts';
import { type Scored, scoreUnits } from './score.ts';
import type { SearchIndex } from './searchIndex.ts';
import type { Spelt } from './spelling.ts';
import { understand } from './understand.ts';
import { isFrame, type Unit } from './unit.ts';

export interface SearchOptions {
  /** Slugs; only what stands in these documents. */
  readonly documents?: readonly string[];
  readonly kinds?: readonly AnswerKind[];
  /** Name of a department; only what names it. */
  readonly department?: string;
  /** Code of a place; only documents that cover all of it, and what belongs to no document. */
  readonly place?: string;
  /** At most so many answers; all without it. */
  readonly limit?: number;
  /** Pinyin of the names; without it Latin letters are English only. */
  readonly spelling?: readonly Spelt[];
}

/** What a search found. */
export interface Found {
  /** Best first. Those that speak of everything, or are what the query names (`all`), come before the others. */
  readonly answers: readonly Answer[];
  /** How many there are without the limit, and how many of them speak of everything. */
  readonly count: number;
  readonly countAll: number;
  readonly concepts: readonly Concept[];
  /** Whether only the beginning of the query was understood, as it is too long for a question. */
  readonly cut: boolean;
  /** What is looked for, as the query says it, where no clause or matter speaks of all of it together: the answers are then only near. */
  readonly apart: readonly string[];
  /** What of it no clause, matter or question speaks of at all. */
  readonly nowhere: readonly string[];
}

const NOTHING: Found = { answers: [], count: 0, countAll: 0, concepts: [], cut: false, apart: [], nowhere: [] };

function keeps({ documents, kinds, department, place }: SearchOptions): (unit: Unit) => boolean {
  return unit => {
    const kind = unit.kind === 'rule' ? 'matter' : unit.kind;
    if (kinds && !kinds.includes(kind)) return false;
    const ofText = unit.kind === 'clause' || unit.kind === 'rule';
    if (documents && !(ofText && documents.includes(unit.document?.slug ?? ''))) return false;
    if (place !== undefined && ofText && within(place, unit.document?.jurisdiction ?? '') !== true) return false;
    return department === undefined || unit.parts.some(it => it.naming && it.wording.includes(department));
  };
}

/** Whether the query is the very name of the unit: its title, or all but the first character of a department's name. */
function isNamed(unit: Unit, text: string, sought: readonly Concept[]): boolean {
  const titles = unit.parts.filter(it => it.weight >= 4).map(it => it.folded.text);
  if (titles.includes(text)) return true;
  if (
    unit.kind === 'clause' &&
    unit.parts.at(-1)?.folded.text.endsWith(text) &&
    fold(unit.clause).text.length <= text.length
  )
    return true;
  const [only] = sought;
  return unit.kind === 'department' && sought.length === 1 && (only?.words ?? []).some(it => unit.name.slice(1) === it);
}

/** Matters, then clauses (body, annex), departments and terms, questions, and what only frames a text. */
function kindRank({ kind, clause = '' }: Unit): number {
  if (kind === 'rule') return 0;
  if (kind === 'clause') return isFrame(clause) ? 5 : clause.startsWith('附件') ? 2 : 1;
  return kind === 'question' ? 4 : 3;
}

/** Each matter once, by its best fitting rule; the order is kept. */
function once(scored: readonly Scored[]): readonly Scored[] {
  const seen = new Set<string>();
  return scored.filter(({ unit }) => {
    if (unit.kind !== 'rule') return true;
    const isFirst = !seen.has(unit.rule.matter);
    seen.add(unit.rule.matter);
    return isFirst;
  });
}

function tierOf({ unit, all, verbatim, held, every }: Scored, isNamed: boolean): number {
  // What a word means is no answer to who asks about it.
  if (unit.kind === 'term') return all ? 2 : 4;
  if (isNamed) return 0;
  if (verbatim) return 1;
  if (all) return 2;
  if (every) return 3;
  return held.size > 0 ? 4 : 5;
}

function inOrder(scored: readonly Scored[], text: string, sought: readonly Concept[]): readonly Scored[] {
  const keyed = scored.map(it => {
    const named = isNamed(it.unit, text, sought);
    return { it: { ...it, all: it.all || named }, tier: tierOf(it, named), rank: it.timely ? -1 : kindRank(it.unit) };
  });
  return keyed
    .sort(
      (one, other) =>
        one.tier - other.tier ||
        (one.tier < 4 ? one.rank - other.rank : 0) ||
        other.it.score - one.it.score ||
        one.rank - other.rank ||
        (one.it.unit.document?.jurisdiction ?? '').localeCompare(other.it.unit.document?.jurisdiction ?? ''),
    )
    .map(({ it }) => it);
}

/** Searches the texts, matters, questions, departments and terms for what a query says, in words as people say them. An empty query finds nothing. */
export function search(index: SearchIndex, query: string, options: SearchOptions = {}): Found {
  const { concepts, text, cut } = understand(query, index.lexicon, index.words, options.spelling);
  if (concepts.length === 0) return { ...NOTHING, cut };
  const sought = concepts.filter(it => it.needed && it.place === undefined);
  const scored = inOrder(scoreUnits(index, concepts, text), text, sought);
  const { documents, place } = options;
  const covering = keeps({ ...(documents && { documents }), ...(place !== undefined && { place }) });
  const together = scored.some(
    it => it.all && (it.unit.kind === 'clause' || it.unit.kind === 'rule') && covering(it.unit),
  );
  const apart = together || sought.length < 2 ? [] : sought.map(it => it.said);
  const kept = keeps(options);
  // Where no text has it together, a question or a name that has the words says no more.
  const found = once(scored.filter(it => kept(it.unit))).map(it => (apart.length > 0 ? { ...it, all: false } : it));
  const words = [...new Set([...concepts.flatMap(it => [...tellingWords(it), fold(it.said).text]), text])].filter(
    it => it !== '',
  );
  return {
    answers: found.slice(0, options.limit).map(it => answerOf(it, words)),
    count: found.length,
    countAll: found.filter(it => it.all).length,
    concepts,
    cut,
    apart,
    nowhere: sought.filter(it => !it.words.some(index.words.occurs)).map(it => it.said),
  };
}
