/** Shall the newer version be shown now? Asked quietly, and answered by nobody but the reader. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useOffline } from './useOffline.ts';

export function UpdateNotice() {
  const { t } = useTranslation();
  const { saving, world } = usePlan();
  const { standing, offline } = useOffline();
  const [isLater, setLater] = useState(false);
  if (!standing?.isNewer || isLater) return null;
  const later = () => {
    setLater(true);
    world.window.document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  };
  return (
    <section className="newer" role="status" aria-label={t('offline.newer')}>
      <p>
        <b>{t('offline.newer')}</b> {t(saving === 'saved' ? 'offline.newerHow' : 'offline.newerNotSaved')}
      </p>
      <p className="exits">
        <button type="button" className="quiet" onClick={offline?.update}>
          {t('offline.updateNow')}
        </button>
        <button type="button" className="quiet" onClick={later}>
          {t('offline.later')}
        </button>
      </p>
    </section>
  );
}
