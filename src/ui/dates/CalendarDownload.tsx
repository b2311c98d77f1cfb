/** How do the last days come into the reader's own calendar? */
import { useTranslation } from 'react-i18next';
import { calendarEvents, calendarFile, officialCalendar, type TimelineDate } from '../../dates/index.ts';
import { fileName } from '../../report/index.ts';
import { edition } from '../corpus.ts';
import { download } from '../download.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { today } from '../plan/world.ts';
import { useVoice } from '../useVoice.ts';

export function CalendarDownload({ found }: { readonly found: readonly TimelineDate[] }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { facility, workedOn = '', world } = usePlan();
  const plan = `${facility.location ?? ''} ${workedOn}`;
  const events = calendarEvents(voice, found, officialCalendar, plan);
  if (events.length === 0) return <p className="meta">{t('dates.noFile')}</p>;
  const save = () => {
    const name = fileName(voice, t('dates.heading'), { ...facility, asOf: today(world) }, 'ics');
    const text = calendarFile(events, world.now(), edition.version);
    download(world.window, name, 'text/calendar;charset=utf-8', text);
  };
  return (
    <p className="exports">
      <button type="button" className="quiet" onClick={save}>
        {t('dates.download')}
      </button>
      <small>{t('dates.downloadHow')}</small>
    </p>
  );
}
