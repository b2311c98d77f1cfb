/** In which units does a word stand, and how much does it say of each? Found by its characters and their pairs, then verified. */
import MiniSearch from 'minisearch';
import { has } from './fold.ts';
import type { Part, Unit } from './unit.ts';

/** Where in a unit a word stands; `strength` 0 where it is only part of a department's name, or of another word. */
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

/** Single characters and pairs of Chinese and digits; Latin words whole. */
function grams(text: string, single: boolean): readonly string[] {
  return (text.match(RUNS) ?? []).flatMap(run => {
    if (/[a-z]/.test(run)) return [run];
    const units = [...run];
    const pairs = units.slice(1).map((it, at) => `${units[at]}${it}`);
    return single || pairs.length === 0 ? [...units, ...pairs] : pairs;
  });
}

const CROSSING = 0.5; // over the end of a sentence

function partHit({ folded, weight, departments }: Part, word: string, isDepartment: boolean): number | undefined {
  if (!folded.text.includes(word)) return undefined;
  const alone = /^[a-z\d]|[a-z\d]$/.test(word) ? has(folded.text, word) : true;
  return alone && (isDepartment || !departments) ? weight : 0;
}

export function indexWords(units: readonly Unit[]): WordIndex {
  const index = new MiniSearch<{ readonly id: number; readonly text: string }>({
    fields: ['text'],
    tokenize: text => [...new Set(text.split('\n').flatMap(it => grams(it, true)))],
    processTerm: it => it,
    searchOptions: {
      tokenize: word => [...new Set(grams(word, false))],
      combineWith: 'AND',
      prefix: term => /^[a-z]{3}/.test(term),
    },
  });
  index.addAll(
    units.map(({ parts, whole }, id) => ({
      id,
      text: [...(whole === undefined ? [] : [whole]), ...parts.map(it => it.folded.text)].join('\n'),
    })),
  );
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
    return new Map(
      index.search(word).flatMap(({ id }): readonly [number, Hit][] => {
        const unit = units[id as number];
        const found = unit && hit(unit, word, isDepartment);
        return found ? [[id as number, found]] : [];
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
