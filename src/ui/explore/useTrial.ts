/** Which answers are only tried, and how are they tried and taken back? */
import { startTransition, useMemo } from 'react';
import type { Changes } from '../../engine/index.ts';
import { type Facility, type FactValue, sameAnswer } from '../../facts/index.ts';
import { usePlan } from '../plan/PlanProvider.tsx';

export interface TrialOfAnswers {
  /** The applicant's own answers, whatever is tried. */
  readonly base: Facility;
  /** Those with the day of assessment. */
  readonly assessed: Facility;
  /** The answers that are tried in the place of one's own; undefined: none. */
  readonly tried: Changes;
  /** Puts one answer to the trial; the own one ends it. */
  readonly tryAnswer: (fact: string, value: FactValue | undefined) => void;
}

export function useTrial(): TrialOfAnswers {
  const { facility, assessed, own, tryOut, takeBack } = usePlan();
  const isTrial = own?.replacedBy === 'trial';
  const base = isTrial ? own.facility : facility;
  const assessedBase = useMemo(() => ({ asOf: assessed.asOf ?? '', ...base }), [assessed.asOf, base]);
  return useMemo(() => {
    const names = [...new Set([...Object.keys(facility), ...Object.keys(base)])];
    const differing = names.filter(it => !sameAnswer(facility[it], base[it]));
    return {
      base,
      assessed: assessedBase,
      tried: Object.fromEntries(differing.map(it => [it, facility[it]])),
      tryAnswer(fact, value) {
        if (sameAnswer(value, facility[fact])) return;
        const { [fact]: _old, ...others } = facility;
        const then = value === undefined ? others : { ...others, [fact]: value };
        const back = isTrial && differing.every(it => it === fact) && sameAnswer(value, base[fact]);
        // All that hangs on it is drawn when there is time, so that dragging and typing stay smooth.
        startTransition(() => (back ? takeBack() : tryOut(then)));
      },
    };
  }, [isTrial, base, assessedBase, facility, tryOut, takeBack]);
}
