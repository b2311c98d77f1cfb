/** What is to be said of this device: it has no room, allows no saving, or holds what a newer page has saved? */
import { useTranslation } from 'react-i18next';
import { usePlan } from '../plan/PlanProvider.tsx';

export function DeviceNotices() {
  const { t } = useTranslation();
  const { saving, newer, page, href } = usePlan();
  const toPlans = page !== 'plans' && <a href={href({ page: 'plans' })}>{t('keep.toPlans')}</a>;
  return (
    <>
      {saving !== 'saved' && (
        <p className="notice" role="status">
          {t(saving === 'full' ? 'keep.full' : 'notice.notSaved')} {toPlans}
        </p>
      )}
      {newer !== undefined && page !== 'plans' && (
        <p className="notice" role="status">
          {t('keep.newer')} {toPlans}
        </p>
      )}
    </>
  );
}
