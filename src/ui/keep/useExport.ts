/** How do plans become a file on the reader's device? */
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
    const file: PlansFile = {
      day,
      rulebook: edition,
      ...(isAnswered && {
        answers: {
          facility,
          ...(dates && { dates }),
          basis: basisOf(facility, day),
          ...(past?.was && { was: past.was }),
        },
      }),
      plans: plans.map(it => ({ ...it, basis: it.basis ?? basisOf(it.facility, day) })),
    };
    download(world.window, safeFileName([called, day], 'json'), 'application/json', plansFileText(file));
  };
}
