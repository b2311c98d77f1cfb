/** How do several plans stand side by side? */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facility } from '../../facts/index.ts';
import { planLine, report } from '../../report/index.ts';
import { Grid } from '../compare/Grid.tsx';
import type { Column } from '../compare/Heads.tsx';
import { KeptPlans } from '../compare/KeptPlans.tsx';
import { Ways } from '../compare/Ways.tsx';
import { decider, rulebook } from '../corpus.ts';
import { writeAddress } from '../plan/address.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import type { NamedPlan } from '../plan/plans.ts';
import { basisOf } from '../plan/reconciled.ts';
import { today } from '../plan/world.ts';
import { useFocusNext } from '../useFocusNext.ts';
import { useVoice } from '../useVoice.ts';

const none: readonly NamedPlan[] = [];

/** Plans that stand here from a link and are not kept on this device. */
function FromLink() {
  const { t } = useTranslation();
  const { plans, compared = none, compare, changePlans, world } = usePlan();
  const focusNext = useFocusNext();
  const strangers = compared.filter(it => !plans.some(kept => kept.name === it.name));
  if (strangers.length === 0) return null;
  return (
    <div className="notice from-link">
      <p>{t('compare.fromLink', { names: strangers.map(it => it.name).join(t('results.listComma')) })}</p>
      <button
        type="button"
        className="quiet"
        onClick={() => {
          const day = today(world);
          const kept = strangers.map(it => ({ ...it, basis: basisOf(it.facility, day) }));
          changePlans({ type: 'addPlans', plans: kept });
          focusNext('.kept summary');
        }}
      >
        {t('compare.keepThem')}
      </button>
      <button
        type="button"
        className="quiet"
        onClick={() => {
          compare(compared.filter(it => !strangers.includes(it)));
          focusNext('h1');
        }}
      >
        {t('compare.dropThem')}
      </button>
    </div>
  );
}

/** A plan to compare, as an example: the line of 20 beds runs between the two. */
const eyeHospital: Facility = { location: '500104', facilityType: 'eyeHospital', profitStatus: 'forProfit' };

/** What is still wanting for a comparison, and what one would look like. */
function NotYet() {
  const { t } = useTranslation();
  const { facility, plans, compared = none, language, href } = usePlan();
  const isEmpty = Object.keys(facility).length === 0 && plans.length === 0;
  const wanting = () => {
    if (isEmpty) return 'compare.nothingToKeep';
    const all = plans.length + compared.filter(it => !plans.includes(it)).length;
    if (all === 0) return 'compare.noneKept';
    if (all === 1) return 'compare.oneKept';
    return compared.length === 1 ? 'compare.oneMore' : 'compare.choose';
  };
  const examples = [60, 19].map(bedCount => ({
    name: t('compare.exampleName', { beds: bedCount }),
    facility: { ...eyeHospital, bedCount },
  }));
  return (
    <>
      <p className="notice">{t(wanting())}</p>
      {isEmpty && (
        <p>
          <a className="button" href={href({ page: 'check' })}>
            {t('start.begin')}
          </a>
        </p>
      )}
      {plans.length === 0 && (
        <p>
          <a href={writeAddress({ page: 'compare', compared: examples }, {}, language)}>{t('compare.example')}</a>
        </p>
      )}
    </>
  );
}

export function ComparePage() {
  const { facility, plans, removed, compared = none, world } = usePlan();
  const isEmpty = Object.keys(facility).length === 0 && plans.length === 0 && !removed;
  const { t } = useTranslation();
  const voice = useVoice();
  // A comparison is the same for whoever opens it: one’s own answers have no part in it, nor their day.
  const day = today(world);
  const columns = useMemo(
    () =>
      compared.map(({ name, facility }): Column => {
        const full = { asOf: day, ...facility };
        return {
          name,
          more: planLine(voice, facility),
          report: report(rulebook, full, decider.decide(full)),
        };
      }),
    [compared, day, voice],
  );
  return (
    <>
      <h1 tabIndex={-1}>{t('compare.heading')}</h1>
      <p className="lede how">{t('compare.lede')}</p>
      <Ways current="compare" />
      <FromLink />
      {isEmpty || <KeptPlans />}
      {columns.length > 1 ? (
        <Grid
          columns={columns}
          file={[t('compare.file'), ...columns.map(it => it.name)]}
          heading={t('compare.heading')}
        />
      ) : (
        <NotYet />
      )}
    </>
  );
}
