/** In which units does a word stand, and how much does it say of each? Found by its characters and their pairs, then verified. */
import MiniSearch from 'minisearch';
import { has } from './fold.ts';
import type { Part, Unit } from './unit.ts';

/** Where in a unit a word stands; `strength` 0 where it is only part of a name. */
export interface Hit {
  readonly strength: number;
  /** Parts of the unit in which it stands. */
  readonly parts: readonly number[];
}

export type Hits = ReadonlyMap<number, Hit>;

export interface WordIndex {
  /** Hits by the unit's number; remembered. The word must be folded. */
  readonly hits: (word: string) => Hits;
  /** Whether the word stands anywhere. */
  readonly occurs: (word: string) => boolean;
}

const RUNS = /[a-z]+|[^a-z ]+/g;

/** Pairs of Chinese characters and digits, and the last of each run alone: so every one begins a term. Latin words whole. */
function grams(text: string): readonly string[] {
  return (text.match(RUNS) ?? []).flatMap(run => {
    if (/[a-z]/.test(run)) return [run];
    return [...run].map((it, at, units) => it + (units[at + 1] ?? ''));
  });
}

/** What a word must have: the pairs of its runs, and what begins with a run of one character, or with a Latin word. */
function demands(word: string): readonly string[] {
  return (word.match(RUNS) ?? []).flatMap(run => {
    const terms = grams(run);
    return terms.length > 1 ? terms.slice(0, -1) : terms;
  });
}

/** Chinese in sixteen letters: the index is a tree that goes through all children of a node, and its root would have thousands. */
function spelledOut(gram: string): string {
  if (/^[a-z]/.test(gram)) return gram;
  return [...gram].map(it => it.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')).join('');
}

/** Over the end of a sentence. */
const CROSSING = 0.5;

function partHit({ folded, weight, naming }: Part, word: string, isDepartment: boolean): number | undefined {
  if (!folded.text.includes(word)) return undefined;
  const alone = /^[a-z\d]|[a-z\d]$/.test(word) ? has(folded.text, word) : true;
  return alone && (isDepartment || !naming) ? weight : 0;
}

/** The wordings of all units, each once, and whose they are: many rules share titles and departments. */
function wordingsOf(units: readonly Unit[]): ReadonlyMap<string, readonly number[]> {
  const owners = new Map<string, number[]>();
  for (const [id, { indexed }] of units.entries())
    for (const wording of indexed) {
      const known = owners.get(wording);
      if (known) known.push(id);
      else owners.set(wording, [id]);
    }
  return owners;
}

export function indexWords(units: readonly Unit[]): WordIndex {
  const index = new MiniSearch<{ readonly id: number; readonly text: string }>({
    fields: ['text'],
    tokenize: text => [...new Set(grams(text))],
    processTerm: spelledOut,
    searchOptions: {
      tokenize: word => [...new Set(demands(word))],
      combineWith: 'AND',
      prefix: term => /^([a-z]{3}.*|[^a-z]{4})$/.test(term),
    },
  });
  const owners = [...wordingsOf(units)];
  index.addAll(owners.map(([text], id) => ({ id, text })));
  const names = units.flatMap(it => (it.kind === 'department' ? it.parts.map(part => part.folded.text) : []));
  const known = new Map<string, Hits>();

  const hit = (unit: Unit, word: string, isDepartment: boolean): Hit | undefined => {
    const strengths = unit.parts.map(it => partHit(it, word, isDepartment));
    const parts = strengths.flatMap((it, at) => (it === undefined ? [] : [at]));
    if (parts.length > 0) return { parts, strength: Math.max(...strengths.map(it => it ?? 0)) };
    return unit.whole?.includes(word) ? { parts, strength: CROSSING } : undefined;
  };

  const find = (word: string): Hits => {
    const isDepartment = word.length > 1 && names.some(it => it.endsWith(word));
    const candidates = new Set(index.search(word).flatMap(({ id }) => owners[id as number]?.[1] ?? []));
    return new Map(
      [...candidates].flatMap((id): readonly [number, Hit][] => {
        const unit = units[id];
        const found = unit && hit(unit, word, isDepartment);
        return found ? [[id, found]] : [];
      }),
    );
  };

  const hits = (word: string): Hits => {
    const remembered = known.get(word);
    if (remembered) return remembered;
    const found = word === '' ? new Map<number, Hit>() : find(word);
    known.set(word, found);
    return found;
  };

  return { hits, occurs: word => hits(word).size > 0 };
}
