/** How do several plans stand side by side? */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { planTitle, report } from '../../report/index.ts';
import { Grid } from '../compare/Grid.tsx';
import type { Column } from '../compare/Heads.tsx';
import { KeptPlans } from '../compare/KeptPlans.tsx';
import { Ways } from '../compare/Ways.tsx';
import { decider, rulebook } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import type { NamedPlan } from '../plan/plans.ts';
import { useVoice } from '../useVoice.ts';

const none: readonly NamedPlan[] = [];

/** Plans that stand here from a link and are not kept on this device. */
function FromLink() {
  const { t } = useTranslation();
  const { plans, compared = none, compare, changePlans } = usePlan();
  const strangers = compared.filter(it => !plans.some(kept => kept.name === it.name));
  if (strangers.length === 0) return null;
  return (
    <div className="notice from-link">
      <p>{t('compare.fromLink', { names: strangers.map(it => it.name).join(t('results.listComma')) })}</p>
      <button
        type="button"
        className="quiet"
        onClick={() => {
          for (const plan of strangers) changePlans({ type: 'keepPlan', plan });
        }}
      >
        {t('compare.keepThem')}
      </button>
      <button type="button" className="quiet" onClick={() => compare(compared.filter(it => !strangers.includes(it)))}>
        {t('compare.dropThem')}
      </button>
    </div>
  );
}

export function ComparePage() {
  const { assessed, compared = none } = usePlan();
  const { t } = useTranslation();
  const voice = useVoice();
  const day = String(assessed.asOf);
  const columns = useMemo(
    () =>
      compared.map(({ name, facility }): Column => {
        const full = { asOf: day, ...facility };
        return {
          name,
          more: planTitle(voice, facility).join(' · '),
          report: report(rulebook, full, decider.decide(full)),
        };
      }),
    [compared, day, voice],
  );
  return (
    <>
      <h1 tabIndex={-1}>{t('compare.heading')}</h1>
      <p className="lede">{t('compare.lede')}</p>
      <Ways current="compare" />
      <KeptPlans />
      <FromLink />
      {columns.length > 1 ? (
        <Grid columns={columns} file={t('compare.file')} />
      ) : (
        <p className="notice">{t('compare.choose')}</p>
      )}
    </>
  );
}
