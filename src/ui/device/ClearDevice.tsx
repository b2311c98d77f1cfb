/** How does one leave nothing on this device, and see that nothing is left? */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../plan/PlanProvider.tsx';
import { type Held, removeAll, shelves } from './held.ts';
import { useOtherTabs } from './useOtherTabs.ts';

type Step = 'closed' | 'asked' | 'removing' | 'elsewhere' | Held;

/** What was found on looking again. */
function Found({ held }: { readonly held: Held }) {
  const { t } = useTranslation();
  const left = shelves.reduce((sum, it) => sum + (held[it] ?? 0), 0);
  const unseen = shelves.filter(it => held[it] === undefined);
  const isGone = left === 0 && unseen.length === 0;
  return (
    <>
      <h2 tabIndex={-1}>{isGone ? t('offline.clear.done') : t('offline.clear.left', { number: left })}</h2>
      <ul className="shelves">
        {shelves.map(it => (
          <li key={it}>
            {t(`offline.clear.shelf.${it}`)} <b>{held[it] ?? t('offline.clear.unseen')}</b>
          </li>
        ))}
      </ul>
      {!isGone && <p>{t('offline.clear.leftHow')}</p>}
      <p>{t('offline.clear.history')}</p>
    </>
  );
}

export function ClearDevice() {
  const { t } = useTranslation();
  const { clearDevice, world } = usePlan();
  const [step, setStep] = useState<Step>('closed');
  const way = world.offline?.standing().way;
  const hasCopy = way === 'ready' || way === 'preparing';
  const box = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const tellOthers = useOtherTabs(world, () => {
    clearDevice();
    setStep('elsewhere');
  });
  useEffect(() => {
    if (step !== 'closed' && step !== 'removing') box.current?.querySelector('h2')?.focus();
  }, [step]);
  const close = () => {
    setStep('closed');
    button.current?.focus();
  };
  const clear = async () => {
    setStep('removing');
    clearDevice();
    tellOthers();
    setStep(await removeAll(world));
  };
  return (
    <>
      <p>
        <button
          type="button"
          className="quiet"
          ref={button}
          aria-expanded={step !== 'closed'}
          onClick={() => (step === 'closed' ? setStep('asked') : close())}
        >
          {t('offline.clear.all')}
        </button>
      </p>
      {step !== 'closed' && (
        <section className="notice clear" aria-label={t('offline.clear.all')} ref={box}>
          {step === 'asked' && (
            <>
              <h2 tabIndex={-1}>{t('offline.clear.ask')}</h2>
              <p>{t('offline.clear.what')}</p>
              {hasCopy && <p>{t('offline.clear.offline')}</p>}
              <button type="button" className="button" onClick={() => void clear()}>
                {t('offline.clear.yes')}
              </button>
            </>
          )}
          {step === 'removing' && <p role="status">{t('offline.clear.removing')}</p>}
          {step === 'elsewhere' && <h2 tabIndex={-1}>{t('offline.clear.elsewhere')}</h2>}
          {typeof step === 'object' && <Found held={step} />}
          <button type="button" className="quiet" onClick={close}>
            {t(step === 'asked' ? 'offline.clear.no' : 'notice.dismiss')}
          </button>
        </section>
      )}
    </>
  );
}
