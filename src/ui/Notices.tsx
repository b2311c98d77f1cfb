/** What went wrong or can be taken back? Refused parameters, storage that is closed, answers that were cleared. */
import { useTranslation } from 'react-i18next';
import { plainFaultText } from '../report/index.ts';
import { usePlan } from './plan/PlanProvider.tsx';
import { useVoice } from './useVoice.ts';

export function Notices() {
  const { faults, unknownPath, saved, own, dismiss, takeBack, keep } = usePlan();
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
              <li key={`${it.fact} ${it.value}`}>{plainFaultText(voice, it)}</li>
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
      {own && (
        <p className="notice own" role="status">
          {t(`notice.own.${own.replacedBy}`)}{' '}
          <button type="button" className="quiet" onClick={takeBack}>
            {t('notice.takeBack')}
          </button>
          <button type="button" className="quiet" onClick={keep}>
            {t(own.replacedBy === 'nothing' ? 'notice.dismiss' : 'notice.keep')}
          </button>
        </p>
      )}
    </>
  );
}
