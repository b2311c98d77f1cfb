/** How is the result taken to the window? As a self-check list on paper or in a file. */
import { useTranslation } from 'react-i18next';
import { usePlan } from '../plan/PlanProvider.tsx';
import { TakeLine } from './TakeLine.tsx';

export function SheetLine() {
  const { t } = useTranslation();
  const { href } = usePlan();
  return (
    <TakeLine name={t('sheet.takeName')}>
      <p className="take-ways">
        <a href={href({ page: 'sheet' })}>{t('sheet.take')}</a>
      </p>
    </TakeLine>
  );
}
