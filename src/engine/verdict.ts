/** How does a leaf, or a whole condition, stand, in one number? */

/** `HOLDS`, `FAILS` or, above zero, open: for a condition a bit for each fact that is still missing, for a leaf just 1. */
export type Verdict = number;
export const HOLDS: Verdict = 0;
export const FAILS: Verdict = -1;

/** How each leaf of a sheet stands. */
export type Outcomes = Int8Array;

/** A compiled condition. */
export type Run = (outcomes: Outcomes) => Verdict;

export function verdictOf(truth: boolean | undefined): Verdict {
  return truth === undefined ? 1 : truth ? HOLDS : FAILS;
}
