/** How is the plan kept for another day? On this device under a name, or as a file of plans. */
import { useTranslation } from 'react-i18next';
import { usePlan } from '../plan/PlanProvider.tsx';
import { TakeLine } from './TakeLine.tsx';

export function KeepLine() {
  const { t } = useTranslation();
  const { href } = usePlan();
  return (
    <TakeLine name={t('keep.take')}>
      <p>
        {t('keep.takeHow')} <a href={href({ page: 'plans' })}>{t('keep.toPlans')}</a>
      </p>
    </TakeLine>
  );
}
