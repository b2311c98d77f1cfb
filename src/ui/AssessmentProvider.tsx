/** What is decided of the answers as they stand, and what was different before the last change? Computed once, for every part of the page. */
import { createContext, type ReactNode, useContext, useMemo, useRef } from 'react';
import type { Decision } from '../engine/index.ts';
import type { Facility } from '../facts/index.ts';
import { type OpenQuestion, openQuestions } from '../questionnaire/index.ts';
import { type MovedMatter, type Report, report, reportChanges } from '../report/index.ts';
import { decider, rulebook } from './corpus.ts';
import { usePlan } from './plan/PlanProvider.tsx';

export interface Assessment {
  readonly decisions: readonly Decision[];
  readonly report: Report;
  readonly open: readonly OpenQuestion[];
  /** What the last change of answers moved; undefined before there was one, and where other answers were opened or brought back. */
  readonly changes: readonly MovedMatter[] | undefined;
}

const AssessmentContext = createContext<Assessment | undefined>(undefined);

export function useAssessment(): Assessment {
  const assessment = useContext(AssessmentContext);
  if (!assessment) throw new Error('useAssessment is used outside AssessmentProvider.');
  return assessment;
}

function assess(assessed: Facility, before: Assessment | undefined): Assessment {
  const decisions = decider.decide(assessed);
  const now = report(rulebook, assessed, decisions);
  return {
    decisions,
    report: now,
    open: openQuestions(rulebook, assessed, decisions),
    changes: before && reportChanges(before.report, now),
  };
}

export function AssessmentProvider({ children }: { readonly children: ReactNode }) {
  const { assessed, handovers } = usePlan();
  const last = useRef<{ readonly assessment: Assessment; readonly handovers: number }>(undefined);
  const assessment = useMemo(() => {
    // React may ask twice for the same answers: that is no change.
    const before = last.current;
    if (before?.assessment.report.facility === assessed) return before.assessment;
    const now = assess(assessed, before?.handovers === handovers ? before.assessment : undefined);
    last.current = { assessment: now, handovers };
    return now;
  }, [assessed, handovers]);
  return <AssessmentContext value={assessment}>{children}</AssessmentContext>;
}
