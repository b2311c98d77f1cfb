/** What do the rules ask at all? */
import { type Leaf, leaves } from '../facts/index.ts';
import type { Rulebook } from './rulebook.ts';

const known = new WeakMap<Rulebook, readonly Leaf[]>();

/** The leaves of all rules and of their other readings; gathered once for each rulebook. */
export function everyDemand(rulebook: Rulebook): readonly Leaf[] {
  const found =
    known.get(rulebook) ??
    rulebook.rules.flatMap(rule => [rule, ...rule.otherReadings].flatMap(it => (it.when ? leaves(it.when) : [])));
  known.set(rulebook, found);
  return found;
}
