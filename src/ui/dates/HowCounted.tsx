/** By which convention is counted, and how far does the calendar reach? */
import { useTranslation } from 'react-i18next';
import { officialCalendar } from '../../dates/index.ts';
import { formatDate } from '../formatDate.ts';
import { useVoice } from '../useVoice.ts';

export function HowCounted() {
  const { t } = useTranslation();
  const { language } = useVoice();
  const known = {
    from: formatDate(language, officialCalendar.knownFrom),
    until: formatDate(language, officialCalendar.knownUntil),
  };
  return (
    <section aria-labelledby="how-counted" className="how-counted">
      <h2 id="how-counted">{t('dates.how')}</h2>
      <ul>
        <li>{t('dates.howNext')}</li>
        <li>{t('dates.howMonth')}</li>
        <li>{t('dates.howRoll')}</li>
        <li>{t('dates.howWork')}</li>
        <li>{t('dates.howKnown', known)}</li>
        <li>{t('dates.howUnits')}</li>
      </ul>
      <p>{t('dates.howAsk')}</p>
    </section>
  );
}
