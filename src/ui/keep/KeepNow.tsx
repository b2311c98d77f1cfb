/** How are the answers as they stand kept as a plan? */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sameFacility } from '../../facts/index.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { NameForm } from './NameForm.tsx';

/** Under a name; the same name puts them in the place of what was kept. */
export function KeepNow() {
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
