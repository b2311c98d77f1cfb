/** Which ways do the same and differ in one answer alone, so that they are one way with a choice in it? */
import type { Facility } from '../facts/index.ts';
import type { SmallestChange } from './smallest.ts';

/** One way, or several in one. */
export interface MergedWay {
  /** The answers that are the same in all of them. */
  readonly common: Facility;
  /** The question in which they differ; absent for a way on its own. */
  readonly choice?: string;
  readonly ways: readonly SmallestChange[];
}

function without(set: Facility, name: string): Facility {
  return Object.fromEntries(Object.entries(set).filter(([it]) => it !== name)) as Facility;
}

/** The same for ways that do the same beside the answer to one question. */
function keyBeside(name: string, { set, changes: _changes, reasoned: _reasoned, ...said }: SmallestChange): string {
  return JSON.stringify([name, without(set, name), said]);
}

/** Each way in the largest group it belongs to, in the order of the first of each group. */
export function mergedWays(ways: readonly SmallestChange[]): readonly MergedWay[] {
  const members = new Map<string, { readonly choice: string; readonly ways: SmallestChange[] }>();
  for (const way of ways)
    for (const choice of Object.keys(way.set)) {
      const key = keyBeside(choice, way);
      const group = members.get(key) ?? { choice, ways: [] };
      group.ways.push(way);
      members.set(key, group);
    }
  const groups = [...members.values()].filter(it => it.ways.length > 1).sort((a, b) => b.ways.length - a.ways.length);
  const merged = new Map<SmallestChange, MergedWay>();
  for (const { choice, ways: all } of groups) {
    const free = all.filter(it => !merged.has(it));
    const [first] = free;
    if (first === undefined || free.length === 1) continue;
    for (const it of free) merged.set(it, { common: without(first.set, choice), choice, ways: free });
  }
  const isFirst = (it: SmallestChange) => (merged.get(it)?.ways[0] ?? it) === it;
  return ways.filter(isFirst).map(it => merged.get(it) ?? { common: it.set, ways: [it] });
}
