/** Which plans are kept on this device, and what can be done with each? */
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sameFacility } from '../../facts/index.ts';
import { planTitle } from '../../report/index.ts';
import { Folded } from '../Folded.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { letters, longestName, type NamedPlan } from '../plan/plans.ts';
import { useFocusNext } from '../useFocusNext.ts';
import { useVoice } from '../useVoice.ts';

interface NameFormProps {
  readonly first: string;
  readonly label: string;
  readonly action: string;
  /** Whether it is what one comes here for. */
  readonly isMain?: boolean;
  /** What to say of a name before it is given. */
  readonly warning?: (name: string) => string | undefined;
  readonly onName: (name: string) => void;
}

function NameForm({ first, label, action, isMain = false, warning, onName }: NameFormProps) {
  const [name, setName] = useState(first);
  const [offered, setOffered] = useState(first);
  const id = useId();
  if (offered !== first) {
    // The name on offer has moved on; the form stays, and with it the focus.
    setOffered(first);
    setName(first);
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) onName(name.trim());
  };
  const warned = warning?.(name.trim());
  return (
    <form className="name" onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={name}
        maxLength={longestName}
        aria-describedby={warned ? `${id}-warning` : undefined}
        onChange={event => setName(event.target.value)}
      />
      <button type="submit" className={isMain ? 'button' : 'quiet'}>
        {action}
      </button>
      {warned && (
        <p className="meta" id={`${id}-warning`}>
          {warned}
        </p>
      )}
    </form>
  );
}

/** Keeps the answers as they stand under a name; the same name puts them in the place of what was kept. */
function KeepNow() {
  const { t } = useTranslation();
  const { facility, plans, compared = [], workedOn, own, changePlans } = usePlan();
  const [said, setSaid] = useState({ key: 'compare.kept', name: '' });
  if (Object.keys(facility).length === 0) return null;
  const all = [...plans, ...compared];
  const isFree = (number: number) => !all.some(it => it.name === t('compare.planNumber', { number }));
  const free = [...all, undefined].findIndex((_, at) => isFree(at + 1)) + 1;
  const worked = plans.find(it => it.name === workedOn && !sameFacility(it.facility, facility));
  const first = worked?.name ?? t('compare.planNumber', { number: free });
  const warning = (name: string) => {
    const old = plans.find(it => it.name === name);
    return old && !sameFacility(old.facility, facility) ? t('compare.willReplace', { name }) : undefined;
  };
  const keep = (name: string) => {
    setSaid({ key: plans.some(it => it.name === name) ? 'compare.replaced' : 'compare.kept', name });
    changePlans({ type: 'keepPlan', plan: { name, facility } });
  };
  return (
    <>
      <NameForm
        first={first}
        label={t(own?.replacedBy === 'trial' ? 'compare.nameTrial' : 'compare.name')}
        action={t('compare.keep')}
        isMain
        warning={warning}
        onName={keep}
      />
      <p className="meta" role="status">
        {plans.some(it => it.name === said.name) && t(said.key, { name: said.name })}
      </p>
    </>
  );
}

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
