/** At which numbers do the results turn, as the answers stand? */
import { useMemo } from 'react';
import { type Boundaries, boundaries } from '../../explore/index.ts';
import { isAskable } from '../../questionnaire/index.ts';
import { decider, rulebook } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';

/** The boundaries of the numbers that are, or could be, asked. */
export function useBoundaries(): readonly Boundaries[] {
  const { assessed } = usePlan();
  return useMemo(() => boundaries(rulebook, decider, assessed).filter(it => isAskable(it.fact, assessed)), [assessed]);
}
