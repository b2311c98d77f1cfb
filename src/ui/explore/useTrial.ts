/** Which answers are only tried, and how are they tried and taken back? */
import { startTransition, useMemo } from 'react';
import type { Facility, FactValue } from '../../facts/index.ts';
import { usePlan } from '../plan/PlanProvider.tsx';

export interface TrialOfAnswers {
  /** The applicant's own answers, whatever is tried. */
  readonly base: Facility;
  /** Those with the day of assessment. */
  readonly assessed: Facility;
  /** The answers that are tried in the place of one's own. */
  readonly tried: Facility;
  /** Puts one answer to the trial; the own one ends it. */
  readonly tryAnswer: (fact: string, value: FactValue | undefined) => void;
}

function isSame(one: FactValue | undefined, other: FactValue | undefined): boolean {
  const members = (it: FactValue | undefined) => (Array.isArray(it) ? [...it].sort().join() : it);
  return members(one) === members(other) && Array.isArray(one) === Array.isArray(other);
}

export function useTrial(): TrialOfAnswers {
  const { facility, assessed, own, tryOut, takeBack } = usePlan();
  const base = own?.replacedBy === 'trial' ? own.facility : facility;
  return useMemo(() => {
    const names = [...new Set([...Object.keys(facility), ...Object.keys(base)])];
    const differing = names.filter(it => !isSame(facility[it], base[it]));
    return {
      base,
      assessed: { asOf: assessed.asOf ?? '', ...base },
      tried: Object.fromEntries(differing.flatMap(it => (facility[it] === undefined ? [] : [[it, facility[it]]]))),
      tryAnswer(fact, value) {
        const { [fact]: _old, ...others } = facility;
        const then = value === undefined ? others : { ...others, [fact]: value };
        const back = differing.every(it => it === fact) && isSame(value, base[fact]);
        // All that hangs on it is drawn when there is time, so that dragging and typing stay smooth.
        startTransition(() => (back ? takeBack() : tryOut(then)));
      },
    };
  }, [base, facility, assessed.asOf, tryOut, takeBack]);
}
