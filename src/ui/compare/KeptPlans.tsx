/** Which plans are kept on this device, and which of them are compared? */
import { useTranslation } from 'react-i18next';
import { Folded } from '../Folded.tsx';
import { PlanList } from '../keep/PlanList.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';

/** Out of the way at first where a comparison is what was opened. */
export function KeptPlans() {
  const { t } = useTranslation();
  const { plans, compared = [], href } = usePlan();
  return (
    <div className="kept">
      <Folded title={t('compare.keptPlans', { number: plans.length })} isOpen={compared.length < 2}>
        {() => (
          <>
            <p className="meta">
              {t('compare.private')} <a href={href({ page: 'plans' })}>{t('keep.toFiles')}</a>
            </p>
            <PlanList isChosen after=".kept summary" />
          </>
        )}
      </Folded>
    </div>
  );
}
