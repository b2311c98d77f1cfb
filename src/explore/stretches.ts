/** Between which points of a number can no rule tell the difference? */
import type { Fact, Leaf } from '../facts/index.ts';
import { everyDemand, type Rulebook } from '../rulebook/index.ts';

/** Whole numbers `from` … `to`, both included, in the fact's unit. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The first number of a demand's other side: 20 both for “fewer than 20” and for “at least 20”, 21 for “more than 20”. */
function turnsAt({ operator, value }: Leaf): readonly number[] {
  const constants = (Array.isArray(value) ? value : [value]).map(Number);
  switch (operator) {
    case 'lessThan':
    case 'greaterThanInclusive':
      return constants;
    case 'lessThanInclusive':
    case 'greaterThan':
      return constants.map(it => it + 1);
    default:
      return constants.flatMap(it => [it, it + 1]);
  }
}

/** A numeric fact's whole range, cut wherever some demand turns. */
export function stretchesOf(fact: Fact, demands: readonly Leaf[]): readonly Stretch[] {
  const { min = 0, max = 0 } = fact;
  const turns = demands.filter(it => it.fact === fact.name).flatMap(turnsAt);
  const starts = [...new Set([min, ...turns.filter(it => it > min && it <= max)])].sort((a, b) => a - b);
  return starts.map((from, at) => ({ from, to: (starts[at + 1] ?? max + 1) - 1 }));
}

const known = new WeakMap<Rulebook, Map<Fact, readonly Stretch[]>>();

/** The same for all rules and their other readings; cut once for each rulebook. */
export function everyStretch(rulebook: Rulebook, fact: Fact): readonly Stretch[] {
  const own = known.get(rulebook) ?? new Map<Fact, readonly Stretch[]>();
  known.set(rulebook, own);
  const stretches = own.get(fact) ?? stretchesOf(fact, everyDemand(rulebook));
  own.set(fact, stretches);
  return stretches;
}

/** The number of a stretch that is nearest to one before; without one, its end towards the middle of the range. */
export function nearestIn({ from, to }: Stretch, before: number | undefined, fact: Fact): number {
  if (before !== undefined) return Math.min(Math.max(before, from), to);
  return from === fact.min ? to : from;
}
