/** Which ways are certain, which change the plan, which rest on how the words are read, and which on more than a choice? */
import type { Facility } from '../facts/index.ts';
import { type MergedWay, mergedWays } from './mergedWays.ts';
import type { SmallestChange, WaysThere } from './smallest.ts';

/**
 * `certain`: by choice, whatever the reading. `changing`: of an open matter, only by another answer to what is answered already. `contested`: another
 * reading says otherwise then. `provided`: with answers that nobody chooses.
 */
export type WayPart = 'certain' | 'changing' | 'contested' | 'provided';

/** The parts that there are, in the order in which they are read. */
export function wayParts(
  { status, chosen, provided }: Pick<WaysThere, 'status' | 'chosen' | 'provided'>,
  facility: Facility,
): readonly { readonly part: WayPart; readonly ways: readonly MergedWay[] }[] {
  const isChanging = ({ set }: SmallestChange) =>
    status === 'open' && Object.keys(set).some(it => it !== 'location' && facility[it] !== undefined);
  const partOf = (way: SmallestChange): WayPart => {
    if (way.contested) return 'contested';
    return isChanging(way) ? 'changing' : 'certain';
  };
  const of = (part: WayPart) => chosen.filter(it => partOf(it) === part);
  const all = [
    { part: 'certain', ways: mergedWays(of('certain')) },
    { part: 'changing', ways: mergedWays(of('changing')) },
    { part: 'contested', ways: mergedWays(of('contested')) },
    { part: 'provided', ways: mergedWays(provided) },
  ] as const;
  return all.filter(it => it.ways.length > 0);
}
