/** How is it written in one number whether a leaf, or a whole condition, holds? */

/** `HOLDS`, `FAILS` or, above zero, open: for a condition a bit for each fact that is still missing, for a leaf just 1. */
export type TruthCode = number;
export const HOLDS: TruthCode = 0;
export const FAILS: TruthCode = -1;

/** How each of a list of demands stands. */
export type Outcomes = Int8Array;

/** A compiled condition. */
export type Run = (outcomes: Outcomes) => TruthCode;

export function truthCode(truth: boolean | undefined): TruthCode {
  return truth === undefined ? 1 : truth ? HOLDS : FAILS;
}
