/** How is something handed to another app of the device? Only where the device offers that. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../plan/PlanProvider.tsx';

export function SystemShare({ data }: { readonly data: ShareData }) {
  const { t } = useTranslation();
  const { navigator } = usePlan().world.window;
  const [hasFailed, setFailed] = useState(false);
  if (typeof navigator.share !== 'function') return null;
  const share = async () => {
    setFailed(false);
    try {
      await navigator.share(data);
    } catch (error) {
      // Who changes their mind has made no mistake.
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'));
    }
  };
  return (
    <>
      <button type="button" className="quiet" onClick={share}>
        {t('take.send')}
      </button>
      <span role="status">{hasFailed ? t('take.sendFailed') : ''}</span>
    </>
  );
}
