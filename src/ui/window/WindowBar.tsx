/** Who is at the window now, and how does the next one begin? */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../plan/PlanProvider.tsx';
import { longestLabel } from '../plan/visits.ts';
import { IdleWarning } from './IdleWarning.tsx';
import { Settings } from './Settings.tsx';
import { searchId } from './searchId.ts';
import { Today } from './Today.tsx';
import { useWindowKeys } from './useWindowKeys.ts';

function Bar() {
  const { t } = useTranslation();
  const { visitor, labelVisitor, workAtDesk, world } = usePlan();
  const nextVisitor = useWindowKeys();
  const [isOpen, setOpen] = useState(false);
  const { document } = world.window;
  const leave = () => {
    // The bar goes with its button.
    (document.getElementById(searchId) ?? document.querySelector<HTMLElement>('h1'))?.focus();
    workAtDesk({ on: false });
  };
  return (
    <section className="window-bar" aria-label={t('window.mode')}>
      <label className="visitor">
        <span>{t('window.label')}</span>
        <input
          type="text"
          autoComplete="off"
          maxLength={longestLabel}
          value={visitor.label}
          placeholder={t('window.labelExample')}
          onChange={event => labelVisitor(event.target.value)}
          onKeyDown={event => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) document.getElementById(searchId)?.focus();
          }}
        />
      </label>
      <div className="turn">
        <button type="button" className="button" aria-keyshortcuts="*" onClick={nextVisitor}>
          {t('window.next')}
        </button>
        <button
          type="button"
          className="fold plain"
          aria-expanded={isOpen}
          aria-controls="window-more"
          aria-label={t('window.more')}
          onClick={() => setOpen(!isOpen)}
        >
          ⋯
        </button>
      </div>
      <div id="window-more" className={isOpen ? 'more open' : 'more'}>
        <p className="meta">{t('window.labelHow')}</p>
        <Today />
        <Settings />
        <button type="button" className="quiet" onClick={leave}>
          {t('window.leave')}
        </button>
      </div>
    </section>
  );
}

export function WindowBar() {
  const { desk } = usePlan();
  if (!desk.on) return null;
  return (
    <>
      <Bar />
      <IdleWarning />
    </>
  );
}
