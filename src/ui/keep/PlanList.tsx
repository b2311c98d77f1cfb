/** Which plans are kept on this device? */
import { useTranslation } from 'react-i18next';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useFocusNext } from '../useFocusNext.ts';
import { KeepNow } from './KeepNow.tsx';
import { PlanEntry } from './PlanEntry.tsx';

interface PlanListProps {
  /** Whether one chooses here what is compared. */
  readonly isChosen: boolean;
  /** Where the focus goes, as a selector, when a plan is gone. */
  readonly after: string;
}

/** With a way to keep the answers as they stand, and to bring back the plan removed or replaced last. */
export function PlanList({ isChosen, after }: PlanListProps) {
  const { t } = useTranslation();
  const { plans, removed, replaced, changePlans } = usePlan();
  const focusNext = useFocusNext();
  const gone = replaced ?? removed;
  return (
    <>
      <KeepNow />
      <ul>
        {plans.map(it => (
          <PlanEntry key={it.name} plan={it} isChosen={isChosen} onGone={() => focusNext(after)} />
        ))}
      </ul>
      <p role="status">
        {gone && (
          <>
            {t(replaced ? 'compare.replaced' : 'compare.removed', { name: gone.name })}{' '}
            <button
              type="button"
              className="quiet"
              onClick={() => {
                changePlans({ type: 'bringBackPlan' });
                focusNext(after);
              }}
            >
              {t(replaced ? 'compare.takeBack' : 'compare.bringBack')}
            </button>
          </>
        )}
      </p>
    </>
  );
}
