/** Which time limits does the plan have, with the days told so far? */
import { useMemo } from 'react';
import { officialCalendar, type TimelineDate, timeline } from '../../dates/index.ts';
import { useAssessment } from '../AssessmentProvider.tsx';
import { rulebook } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';

const nothing = {};

export function useTimeline(): readonly TimelineDate[] {
  const { dates = nothing } = usePlan();
  const { decisions } = useAssessment();
  return useMemo(() => timeline(rulebook, decisions, dates, officialCalendar), [decisions, dates]);
}
