/** Shall everything be cleared, as nobody seems to be here? A warning that takes the focus and gives it back. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useIdle } from './useIdle.ts';

export function IdleWarning() {
  const { desk, forgetAll, world } = usePlan();
  const { t } = useTranslation();
  const { left, stay } = useIdle(desk.on ? desk.idleMinutes : 0, forgetAll);
  const button = useRef<HTMLButtonElement>(null);
  const isShown = left !== undefined;
  useEffect(() => {
    if (!isShown) return;
    const before = world.window.document.activeElement;
    button.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [isShown, world]);
  if (!isShown) return null;
  return (
    <div
      className="idle-warning"
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="idle"
      aria-describedby="idle-how"
    >
      <h2 id="idle">{t('window.idleWarning')}</h2>
      <p id="idle-how">{t('window.idleHow')}</p>
      <p aria-hidden="true" className="count">
        {t('window.seconds', { count: left })}
      </p>
      <button type="button" className="button" ref={button} onClick={stay}>
        {t('window.stillHere')}
      </button>
    </div>
  );
}
