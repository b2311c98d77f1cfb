/** What happens to what people enter, and what does the page ask of the network? Each of these has a test. */
import { useTranslation } from 'react-i18next';

export function Promises() {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="promises">
      <h2 id="promises">{t('offline.promise.heading')}</h2>
      <ul>
        <li>{t('offline.promise.own')}</li>
        <li>{t('offline.promise.after')}</li>
        <li>{t('offline.promise.update')}</li>
        <li>{t('offline.promise.address')}</li>
      </ul>
    </section>
  );
}
