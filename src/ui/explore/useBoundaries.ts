/** At which numbers do the results turn, as the answers stand? */
import { useMemo } from 'react';
import { type Boundaries, boundariesOf } from '../../explore/index.ts';
import type { Facility, Fact } from '../../facts/index.ts';
import { isAskable } from '../../questionnaire/index.ts';
import { decider, rulebook } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';

const numeric = rulebook.vocabulary.facts.filter(it => it.type === 'int');

/** What was found last of each number, and for which other answers. */
const last = new Map<Fact, { readonly others: string; readonly found: Boundaries }>();

/** While only the number itself is moved its boundaries are the very same, and so is all that is drawn of them. */
function boundariesIn(facility: Facility, fact: Fact): Boundaries {
  const { [fact.name]: _own, ...rest } = facility;
  const others = JSON.stringify(rest);
  const before = last.get(fact);
  if (before?.others === others) return before.found;
  const found = boundariesOf(rulebook, decider, facility, fact);
  last.set(fact, { others, found });
  return found;
}

/** The boundaries of the numbers that are, or could be, asked. */
export function useBoundaries(): readonly Boundaries[] {
  const { assessed } = usePlan();
  return useMemo(() => numeric.filter(it => isAskable(it, assessed)).map(it => boundariesIn(assessed, it)), [assessed]);
}
