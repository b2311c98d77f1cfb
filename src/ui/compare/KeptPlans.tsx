/** Which plans are kept on this device, and what can be done with each? */
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planTitle } from '../../report/index.ts';
import { Folded } from '../Folded.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { letters, longestName, type NamedPlan } from '../plan/plans.ts';
import { useVoice } from '../useVoice.ts';

interface NameFormProps {
  readonly first: string;
  readonly label: string;
  readonly action: string;
  /** Whether it is what one comes here for. */
  readonly isMain?: boolean;
  readonly onName: (name: string) => void;
}

function NameForm({ first, label, action, isMain = false, onName }: NameFormProps) {
  const [name, setName] = useState(first);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) onName(name.trim());
  };
  return (
    <form className="name" onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <input id={id} value={name} maxLength={longestName} onChange={event => setName(event.target.value)} />
      <button type="submit" className={isMain ? 'button' : 'quiet'}>
        {action}
      </button>
    </form>
  );
}

/** Keeps the answers as they stand under a name; the same name puts them in the place of what was kept. */
function KeepNow() {
  const { t } = useTranslation();
  const { facility, plans, changePlans } = usePlan();
  const [said, setSaid] = useState({ key: 'compare.kept', name: '' });
  const isFree = (number: number) => !plans.some(it => it.name === t('compare.planNumber', { number }));
  const free = [...plans, undefined].findIndex((_, at) => isFree(at + 1)) + 1;
  const first = t('compare.planNumber', { number: free });
  if (Object.keys(facility).length === 0) return null;
  const keep = (name: string) => {
    setSaid({ key: plans.some(it => it.name === name) ? 'compare.replaced' : 'compare.kept', name });
    changePlans({ type: 'keepPlan', plan: { name, facility } });
  };
  return (
    <>
      <NameForm key={first} first={first} label={t('compare.name')} action={t('compare.keep')} isMain onName={keep} />
      <p className="meta" role="status">
        {plans.some(it => it.name === said.name) && t(said.key, { name: said.name })}
      </p>
    </>
  );
}

function Entry({ plan }: { readonly plan: NamedPlan }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { compared = [], compare, changePlans, openPlan, go } = usePlan();
  const [renaming, setRenaming] = useState(false);
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
        <button type="button" className="quiet" aria-expanded={renaming} onClick={() => setRenaming(!renaming)}>
          {t('compare.rename')}
          {of}
        </button>
        <button type="button" className="quiet" onClick={() => changePlans({ type: 'removePlan', name })}>
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
            setRenaming(false);
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
  return (
    <div className="kept">
      <Folded title={t('compare.keptPlans', { number: plans.length })} isOpen={compared.length < 2}>
        {() => (
          <>
            <p className="meta">{t('compare.private')}</p>
            <KeepNow />
            <ul>
              {plans.map(it => (
                <Entry key={it.name} plan={it} />
              ))}
            </ul>
            <p role="status">
              {removed && (
                <>
                  {t('compare.removed', { name: removed.name })}{' '}
                  <button type="button" className="quiet" onClick={() => changePlans({ type: 'bringBackPlan' })}>
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
