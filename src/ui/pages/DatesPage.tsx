/** Which days matter to this plan, and on which days do its time limits end? */
import { useTranslation } from 'react-i18next';
import type { TimelineDate } from '../../dates/index.ts';
import { coverage } from '../../report/index.ts';
import { useAssessment } from '../AssessmentProvider.tsx';
import { Bars } from '../dates/Bars.tsx';
import { CalendarDownload } from '../dates/CalendarDownload.tsx';
import { DayField, dayFieldId } from '../dates/DayField.tsx';
import { HowCounted } from '../dates/HowCounted.tsx';
import { LimitList } from '../dates/LimitList.tsx';
import { useTimeline } from '../dates/useTimeline.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { Coverage } from '../results/Coverage.tsx';
import { useArrival } from '../useArrival.ts';

const isOpen = ({ limits, rules }: TimelineDate) => [...limits, ...rules].every(it => it.status === 'open');

function Timetable() {
  const { t } = useTranslation();
  const { item, epoch, href } = usePlan();
  const found = useTimeline();
  useArrival(found.some(it => it.date.id === item) ? dayFieldId(item ?? '') : undefined);
  if (found.length === 0)
    return (
      <p className="notice">
        {t('dates.none')} <a href={href({ page: 'results' })}>{t('dates.toResults')}</a>
      </p>
    );
  return (
    <>
      <section aria-labelledby="known-days">
        <h2 id="known-days">{t('dates.known')}</h2>
        {[...found.filter(it => !isOpen(it)), ...found.filter(isOpen)].map(it => (
          <DayField key={`${epoch} ${it.date.id}`} told={it} isOpen={isOpen(it)} />
        ))}
      </section>
      <section aria-labelledby="limits">
        <h2 id="limits">{t('dates.limits')}</h2>
        <Bars found={found} />
        <LimitList found={found} />
        <CalendarDownload found={found} />
        <p className="take-ways">
          <a href={href({ page: 'sheet' })}>{t('dates.toSheet')}</a>
        </p>
      </section>
      <HowCounted />
    </>
  );
}

export function DatesPage() {
  const { t } = useTranslation();
  const { assessed } = usePlan();
  const { report } = useAssessment();
  return (
    <div className="dates">
      <h1 tabIndex={-1}>{t('dates.heading')}</h1>
      <p className="lede">{t('dates.lede')}</p>
      {coverage(report) === 'covered' ? <Timetable /> : <Coverage report={report} asOf={String(assessed.asOf)} />}
    </div>
  );
}
