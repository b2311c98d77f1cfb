/** Which plans are kept on this device, and what can be done with each? */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planTitle } from '../../report/index.ts';
import { Folded } from '../Folded.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { letters, type NamedPlan } from '../plan/plans.ts';
import { useFocusNext } from '../useFocusNext.ts';
import { useVoice } from '../useVoice.ts';
import { KeepNow } from './KeepNow.tsx';
import { NameForm } from './NameForm.tsx';

/** `onGone`: it is no longer there under its name, and the focus goes elsewhere. */
function Entry({ plan, onGone }: { readonly plan: NamedPlan; readonly onGone: () => void }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { compared = [], compare, changePlans, openPlan, go } = usePlan();
  const [renaming, setRenaming] = useState(false);
  const focusNext = useFocusNext();
  const { name, facility } = plan;
  const title = planTitle(voice, facility).join(' · ');
  const isCompared = compared.some(it => it.name === name);
  const of = <span className="hidden">{t('answers.of', { label: name })}</span>;
  return (
    <li>
      <label className="option">
        <input
          type="checkbox"
          checked={isCompared}
          disabled={!isCompared && compared.length >= letters.length}
          onChange={() => compare(isCompared ? compared.filter(it => it.name !== name) : [...compared, plan])}
        />
        <span>
          {name}
          {title !== name && <small>{title}</small>}
        </span>
      </label>
      <p className="steps">
        <button
          type="button"
          className="quiet"
          onClick={() => {
            openPlan(name);
            go({ page: 'results' });
          }}
        >
          {t('compare.open')}
          {of}
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => changePlans({ type: 'copyPlan', name, copy: t('compare.copyOf', { name }) })}
        >
          {t('compare.copy')}
          {of}
        </button>
        <button
          type="button"
          className="quiet"
          aria-expanded={renaming}
          onClick={() => {
            setRenaming(!renaming);
            focusNext('.kept li .name input');
          }}
        >
          {t('compare.rename')}
          {of}
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => {
            changePlans({ type: 'removePlan', name });
            onGone();
          }}
        >
          {t('compare.remove')}
          {of}
        </button>
      </p>
      {renaming && (
        <NameForm
          first={name}
          label={t('compare.newName')}
          action={t('compare.rename')}
          onName={to => {
            changePlans({ type: 'renamePlan', name, to });
            onGone();
          }}
        />
      )}
    </li>
  );
}

/** Out of the way at first where a comparison is what was opened. */
export function KeptPlans() {
  const { t } = useTranslation();
  const { plans, compared = [], removed, changePlans } = usePlan();
  const focusNext = useFocusNext();
  return (
    <div className="kept">
      <Folded title={t('compare.keptPlans', { number: plans.length })} isOpen={compared.length < 2}>
        {() => (
          <>
            <p className="meta">{t('compare.private')}</p>
            <KeepNow />
            <ul>
              {plans.map(it => (
                <Entry key={it.name} plan={it} onGone={() => focusNext('.kept summary')} />
              ))}
            </ul>
            <p role="status">
              {removed && (
                <>
                  {t('compare.removed', { name: removed.name })}{' '}
                  <button
                    type="button"
                    className="quiet"
                    onClick={() => {
                      changePlans({ type: 'bringBackPlan' });
                      focusNext('.kept summary');
                    }}
                  >
                    {t('compare.bringBack')}
                  </button>
                </>
              )}
            </p>
          </>
        )}
      </Folded>
    </div>
  );
}
