/** What is decided of the answers as they stand? Computed once, for every part of the page. */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Decision } from '../engine/index.ts';
import { type OpenQuestion, openQuestions } from '../questionnaire/index.ts';
import { type Report, report } from '../report/index.ts';
import { decider, rulebook } from './corpus.ts';
import { usePlan } from './plan/PlanProvider.tsx';

interface Assessment {
  readonly decisions: readonly Decision[];
  readonly report: Report;
  readonly open: readonly OpenQuestion[];
}

const AssessmentContext = createContext<Assessment | undefined>(undefined);

export function useAssessment(): Assessment {
  const assessment = useContext(AssessmentContext);
  if (!assessment) throw new Error('useAssessment is used outside AssessmentProvider.');
  return assessment;
}

export function AssessmentProvider({ children }: { readonly children: ReactNode }) {
  const { assessed } = usePlan();
  const assessment = useMemo(() => {
    const decisions = decider.decide(assessed);
    return {
      decisions,
      report: report(rulebook, assessed, decisions),
      open: openQuestions(rulebook, assessed, decisions),
    };
  }, [assessed]);
  return <AssessmentContext value={assessment}>{children}</AssessmentContext>;
}
