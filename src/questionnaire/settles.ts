/** How many results does answering a question settle, and how many doubts may it end? */
import type { Decider } from '../engine/index.ts';
import { type Facility, type Fact, type FactValue, type Leaf, leaves, representatives } from '../facts/index.ts';
import type { Rulebook } from '../rulebook/index.ts';

/** Rules settled by the least and by the most telling answer, and the rules of which other readings turn on it. */
export interface Settled {
  readonly least: number;
  readonly most: number;
  readonly doubts: number;
}

/** The answers between which the rules can tell; places and days are those that documents speak of, and one that none does. */
function answersTo(rulebook: Rulebook, fact: Fact): readonly FactValue[] {
  if (fact.type === 'division') return [...rulebook.documents.map(it => it.jurisdiction), '000000'];
  if (fact.type === 'date') return [...rulebook.documents.map(it => it.inForceFrom), '1949-10-01'];
  if (fact.type === 'enum' || fact.type === 'bool') return (fact.options ?? []).map(it => it.value);
  const demands: readonly Leaf[] = rulebook.rules.flatMap(it => (it.when ? leaves(it.when) : []));
  return representatives(
    fact,
    demands.filter(it => it.fact === fact.name),
  );
}

/** The count after ticking, from none on, every member in turn that settles more (`sign` 1) or fewer (-1). */
function ticking(members: readonly string[], settled: (answer: FactValue) => number, sign: 1 | -1): number {
  let ticked: readonly string[] = [];
  let count = settled(ticked);
  for (const it of members) {
    const more = [...ticked, it];
    const then = settled(more);
    if (sign * (then - count) > 0) [ticked, count] = [more, then];
  }
  return count;
}

/** Sets have too many answers to try them all; ticking members in turn, from either end, reaches the extremes (the tests try far more). */
function ofSets(fact: Fact, settled: (answer: FactValue) => number): readonly number[] {
  const members = (fact.options ?? []).map(it => String(it.value));
  const ends = [members, [...members].reverse()];
  return ends.flatMap(it => [ticking(it, settled, -1), ticking(it, settled, 1)]);
}

/** Counts, over the answers that the rules tell apart, the rules that are open now and settled then. */
export function settles(rulebook: Rulebook, decider: Decider, facility: Facility, fact: Fact): Settled {
  const { [fact.name]: _before, ...others } = facility;
  const open = (it: Facility) => decider.statuses(it).filter(status => status === 'open').length;
  const now = open(others);
  const settled = (it: FactValue) => now - open({ ...others, [fact.name]: it });
  const counts = fact.type === 'set' ? ofSets(fact, settled) : answersTo(rulebook, fact).map(settled);
  const doubts = decider.decide(others).filter(it => it.contestedOn.includes(fact.name)).length;
  return { least: Math.min(...counts), most: Math.max(...counts), doubts };
}
