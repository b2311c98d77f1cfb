/** How does one come from the result to the days on which its time limits end? */
import { useTranslation } from 'react-i18next';
import { useTimeline } from '../dates/useTimeline.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { TakeLine } from './TakeLine.tsx';

export function DatesLine() {
  const { t } = useTranslation();
  const { href } = usePlan();
  const found = useTimeline();
  if (found.length === 0) return null;
  return (
    <TakeLine name={t('dates.take')}>
      <p className="take-ways">
        <a href={href({ page: 'dates' })}>{t('dates.takeLink')}</a>
      </p>
    </TakeLine>
  );
}
