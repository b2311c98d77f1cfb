/** How is a decision written for programs? As the interface promises. */
import type { LeafReason } from '../engine/index.ts';

/** Demands with the answers; what is not said is null. */
export function exportReasons(reasons: readonly LeafReason[]) {
  return reasons.map(({ fact, operator, value, actual, holds }) => ({
    fact,
    operator,
    value,
    actual: actual ?? null,
    holds: holds ?? null,
  }));
}
