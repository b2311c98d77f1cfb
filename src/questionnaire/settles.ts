/** How many results does answering a question settle? */
import type { Decider, Decision } from '../engine/index.ts';
import { type Facility, type Fact, type FactValue, type Leaf, leaves, representatives } from '../facts/index.ts';
import type { Rulebook } from '../rulebook/index.ts';

/** Rules settled by the least and by the most telling answer. */
export interface Settled {
  readonly least: number;
  readonly most: number;
}

/** The answers between which the rules can tell; places are those that documents speak of, and one that none does. */
function answersTo(rulebook: Rulebook, fact: Fact): readonly FactValue[] {
  if (fact.type === 'division') return [...rulebook.documents.map(it => it.jurisdiction), '000000'];
  if (fact.type === 'enum' || fact.type === 'bool') return (fact.options ?? []).map(it => it.value);
  if (fact.type === 'set') return [[], ...(fact.options ?? []).map(it => [String(it.value)])];
  const demands: readonly Leaf[] = rulebook.rules.flatMap(it => (it.when ? leaves(it.when) : []));
  return representatives(
    fact,
    demands.filter(it => it.fact === fact.name),
  );
}

function openCount(decisions: readonly Decision[]): number {
  return decisions.filter(it => it.status === 'open').length;
}

/** Counts, for every answer that the rules tell apart, the rules that are open now and settled then. */
export function settles(rulebook: Rulebook, decider: Decider, facility: Facility, fact: Fact): Settled {
  const { [fact.name]: _before, ...others } = facility;
  const now = openCount(decider.decide(others));
  const counts = answersTo(rulebook, fact).map(it => now - openCount(decider.decide({ ...others, [fact.name]: it })));
  return { least: Math.min(...counts), most: Math.max(...counts) };
}
