/** In which units does a word stand, and how much does it say of each? All wordings are one long text, gone through for each word. */
import { standsAlone } from './fold.ts';
import type { Unit } from './unit.ts';

/** Where in a unit a word stands; `strength` 0 where it is only part of a name. */
export interface Hit {
  readonly strength: number;
  /** Parts of the unit in which it stands and says something. */
  readonly parts: readonly number[];
}

export type Hits = ReadonlyMap<number, Hit>;

export interface WordIndex {
  /** Hits by the unit's number; the latest are remembered. The word must be folded. */
  readonly hits: (word: string) => Hits;
  /** Whether the word stands anywhere. */
  readonly occurs: (word: string) => boolean;
}

/** A part of a unit; none for the words of a whole clause. */
interface Owner {
  readonly id: number;
  readonly part?: number;
}

/** Over the end of a sentence. */
const CROSSING = 0.5;
/** So many words are remembered. */
const REMEMBERED = 400;
const GAP = '\n';

/** The wordings of all units, each once, and whose they are: many rules share titles and departments. */
function ownersOf(units: readonly Unit[]): ReadonlyMap<string, readonly Owner[]> {
  const owners = new Map<string, Owner[]>();
  const add = (wording: string, owner: Owner) => owners.set(wording, [...(owners.get(wording) ?? []), owner]);
  for (const [id, { parts, whole }] of units.entries()) {
    for (const [part, { folded }] of parts.entries()) add(folded.text, { id, part });
    if (whole !== undefined) add(whole, { id });
  }
  return owners;
}

export function indexWords(units: readonly Unit[]): WordIndex {
  const wordings = [...ownersOf(units)];
  const text = wordings.map(([wording]) => wording + GAP).join('');
  const ends: number[] = [];
  for (const [wording] of wordings) ends.push((ends.at(-1) ?? 0) + wording.length + GAP.length);
  const names = units.flatMap(it => (it.kind === 'department' ? it.parts.map(part => part.folded.text) : []));
  const known = new Map<string, Hits>();

  /** The first place from `from` on where the word stands as one; -1 where there is none. */
  const next = (word: string, from: number): number => {
    let at = text.indexOf(word, from);
    while (at >= 0 && !standsAlone(text, word, at)) at = text.indexOf(word, at + 1);
    return at;
  };

  const find = (word: string): Hits => {
    const isDepartment = word.length > 1 && names.some(it => it.endsWith(word));
    const hits = new Map<number, { strength: number; parts: number[] }>();
    let wording = 0;
    for (let at = next(word, 0); at >= 0; at = next(word, ends[wording] ?? text.length)) {
      while ((ends[wording] ?? text.length) <= at) wording++;
      for (const { id, part } of wordings[wording]?.[1] ?? []) {
        const hit = hits.get(id) ?? { strength: 0, parts: [] };
        const of = part === undefined ? undefined : units[id]?.parts[part];
        const strength = of ? (isDepartment || !of.naming ? of.weight : 0) : CROSSING;
        if (part !== undefined && strength > 0) hit.parts.push(part);
        hit.strength = Math.max(hit.strength, strength);
        hits.set(id, hit);
      }
    }
    return hits;
  };

  const hits = (word: string): Hits => {
    const found = known.get(word) ?? (word === '' ? new Map<number, Hit>() : find(word));
    known.delete(word);
    known.set(word, found);
    for (const it of known.keys()) {
      if (known.size <= REMEMBERED) break;
      known.delete(it);
    }
    return found;
  };

  return { hits, occurs: word => word !== '' && next(word, 0) >= 0 };
}
