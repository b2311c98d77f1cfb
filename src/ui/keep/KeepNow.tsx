/** How are the answers as they stand kept as a plan? */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planLine } from '../../report/index.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { freeName, isKept } from '../plan/plans.ts';
import { useVoice } from '../useVoice.ts';
import { NameForm } from './NameForm.tsx';

/** Under a name; the same name puts them in the place of what was kept. */
export function KeepNow() {
  const { t } = useTranslation();
  const voice = useVoice();
  const { facility, dates, plans, compared = [], workedOn, own, changePlans } = usePlan();
  const [said, setSaid] = useState('');
  if (Object.keys(facility).length === 0) return null;
  const all = [...plans, ...compared];
  const isFree = (number: number) => !all.some(it => it.name === t('compare.planNumber', { number }));
  const free = [...all, undefined].findIndex((_, at) => isFree(at + 1)) + 1;
  const worked = plans.find(it => it.name === workedOn && !isKept([it], { facility, dates }));
  const title = planLine(voice, facility);
  const first = worked?.name ?? (title ? freeName(all, title) : t('compare.planNumber', { number: free }));
  const taken = (name: string) => {
    const old = plans.find(it => it.name === name);
    if (!old || isKept([old], { facility, dates })) return undefined;
    return { warning: t('compare.willReplace', { name }), action: t('compare.replace', { name }) };
  };
  const keep = (name: string) => {
    setSaid(taken(name) ? '' : name);
    changePlans({ type: 'keepPlan', plan: { name, facility } });
  };
  return (
    <>
      <NameForm
        first={first}
        label={t(own?.replacedBy === 'trial' ? 'compare.nameTrial' : 'compare.name')}
        action={t('compare.keep')}
        isMain
        taken={taken}
        onName={keep}
      />
      <p className="meta" role="status">
        {plans.some(it => it.name === said) && t('compare.kept', { name: said })}
      </p>
    </>
  );
}
