/** Which conflict matters most to an applicant, and which is one of words alone? */
import type { Aspect, Conflict, Difference } from './conflict.ts';

/** By when and for whom comes before how strongly; words alone come last. */
const heaviest: readonly Aspect[] = ['deadline', 'condition', 'kind', 'modality', 'silent', 'reading', 'words'];

function weight({ what }: Difference): number {
  return Math.min(...what.map(it => heaviest.indexOf(it)));
}

/** The difference that weighs most, the first of them. */
export function sharpest({ differences }: Conflict): Difference | undefined {
  return differences.toSorted((a, b) => weight(a) - weight(b))[0];
}

function weightOf(conflict: Conflict): number {
  const difference = sharpest(conflict);
  return difference ? weight(difference) : heaviest.length;
}

/** The sharpest first; those of equal weight stay in their order. */
export function byWeight(all: readonly Conflict[]): readonly Conflict[] {
  return all.toSorted((a, b) => weightOf(a) - weightOf(b));
}

/** Whether the sides differ in nothing but words. */
export function differsInWords({ differences }: Conflict): boolean {
  return differences.every(it => it.what.every(aspect => aspect === 'words'));
}

/** Whether they do, and the reading says that nothing follows from it. */
export function isOnlyWording(conflict: Conflict): boolean {
  return conflict.reading?.onlyWords === true && differsInWords(conflict);
}
