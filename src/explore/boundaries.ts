/** At exactly which numbers does any decision change, all other answers as they are? */
import { agree, type Decider, type Decision } from '../engine/index.ts';
import type { Facility, Fact } from '../facts/index.ts';
import type { Rulebook } from '../rulebook/index.ts';
import { everyStretch, type Stretch } from './stretches.ts';

/** Numbers on which all is decided alike, and how; `changes`: the rules decided otherwise than in the stretch before, in the rulebook's order. */
export interface DecidedStretch extends Stretch {
  readonly changes: readonly string[];
  readonly decisions: readonly Decision[];
}

export interface Boundaries {
  readonly fact: Fact;
  readonly stretches: readonly DecidedStretch[];
}

/** The stretches of one numeric fact, of which neighbours differ in a decision: its status, what is missing or the readings that contest it. */
export function boundariesOf(rulebook: Rulebook, decider: Decider, facility: Facility, fact: Fact): Boundaries {
  const stretches: DecidedStretch[] = [];
  for (const { from, to } of everyStretch(rulebook, fact)) {
    const decisions = decider.decide({ ...facility, [fact.name]: from });
    const before = stretches.at(-1);
    const changes = before ? agree(before.decisions, decisions) : [];
    if (before && changes.length === 0) stretches[stretches.length - 1] = { ...before, to };
    else stretches.push({ from, to, changes, decisions });
  }
  return { fact, stretches };
}

/** The boundaries of every numeric fact, in the vocabulary's order. */
export function boundaries(rulebook: Rulebook, decider: Decider, facility: Facility): readonly Boundaries[] {
  return rulebook.vocabulary.facts
    .filter(it => it.type === 'int')
    .map(it => boundariesOf(rulebook, decider, facility, it));
}
