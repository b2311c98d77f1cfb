/** What went wrong or can be taken back? Refused parameters, storage that is closed, answers that were cleared. */
import { useTranslation } from 'react-i18next';
import { faultText } from '../report/index.ts';
import { usePlan } from './plan/PlanProvider.tsx';
import { useVoice } from './useVoice.ts';

export function Notices() {
  const { faults, unknownPath, saved, before, dismiss, takeBack } = usePlan();
  const { t } = useTranslation();
  const voice = useVoice();
  return (
    <>
      {(faults.length > 0 || unknownPath) && (
        <section className="notice error" role="alert">
          <h2>{t('notice.faults')}</h2>
          <ul>
            {unknownPath && <li>{t('notice.unknownPath', { path: unknownPath })}</li>}
            {faults.map(it => (
              <li key={`${it.fact} ${it.value}`}>{faultText(voice, it)}</li>
            ))}
          </ul>
          <button type="button" className="quiet" onClick={dismiss}>
            {t('notice.dismiss')}
          </button>
        </section>
      )}
      {!saved && (
        <p className="notice" role="status">
          {t('notice.notSaved')}
        </p>
      )}
      {before && (
        <p className="notice" role="status">
          {t('notice.replaced')}{' '}
          <button type="button" className="quiet" onClick={takeBack}>
            {t('notice.takeBack')}
          </button>
        </p>
      )}
    </>
  );
}
