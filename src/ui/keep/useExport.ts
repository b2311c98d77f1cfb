/** How do plans become a file on the reader's device? */
import { sameFacility } from '../../facts/index.ts';
import { safeFileName } from '../../report/index.ts';
import { edition } from '../corpus.ts';
import { download } from '../download.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import type { NamedPlan } from '../plan/plans.ts';
import { type PlansFile, plansFileText } from '../plan/plansFile.ts';
import { basisOf } from '../plan/reconciled.ts';
import { today } from '../plan/world.ts';

/** A function that offers plans, and perhaps the answers as they stand, as a file that is called so. */
export function useExport(): (plans: readonly NamedPlan[], called: string, withAnswers?: boolean) => void {
  const { facility, dates, past, world } = usePlan();
  return (plans, called, withAnswers = false) => {
    const day = today(world);
    const isAnswered = withAnswers && Object.keys(facility).length > 0;
    // What was decided then about answers from before stays with just those.
    const before = past && sameFacility(past.facility, facility) ? past.basis : undefined;
    const basis = past ? before : basisOf(facility, day);
    const file: PlansFile = {
      day,
      rulebook: edition,
      ...(isAnswered && {
        answers: {
          facility,
          ...(dates && { dates }),
          ...(basis && { basis }),
          ...(past?.was && { was: past.was }),
        },
      }),
      plans,
    };
    download(world.window, safeFileName([called, day], 'json'), 'application/json', plansFileText(file));
  };
}
