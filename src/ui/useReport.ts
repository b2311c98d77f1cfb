/** What is decided of the answers as they stand? Computed once for every part of the page. */
import { useMemo } from 'react';
import type { Decision } from '../engine/index.ts';
import { type OpenQuestion, openQuestions } from '../questionnaire/index.ts';
import { type Report, report } from '../report/index.ts';
import { decider, rulebook } from './corpus.ts';
import { usePlan } from './plan/PlanProvider.tsx';

export interface Assessment {
  readonly decisions: readonly Decision[];
  readonly report: Report;
  readonly open: readonly OpenQuestion[];
}

export function useReport(): Assessment {
  const { assessed } = usePlan();
  return useMemo(() => {
    const decisions = decider.decide(assessed);
    return {
      decisions,
      report: report(rulebook, assessed, decisions),
      open: openQuestions(rulebook, assessed, decisions),
    };
  }, [assessed]);
}
