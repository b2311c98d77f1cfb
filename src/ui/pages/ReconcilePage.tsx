/** The rulebook has changed since answers were kept or sent: what of them was dropped, renamed, or ends otherwise? */
import { useTranslation } from 'react-i18next';
import { planName } from '../../report/index.ts';
import { edition } from '../corpus.ts';
import { BecomeOf } from '../keep/BecomeOf.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { basisOf, isNews, reconciled } from '../plan/reconciled.ts';
import { today } from '../plan/world.ts';
import { useFocusNext } from '../useFocusNext.ts';
import { useVoice } from '../useVoice.ts';

export function ReconcilePage() {
  const { t } = useTranslation();
  const voice = useVoice();
  const { past, plans, facility, href, reconcile, changePlans, openPlan, go, world } = usePlan();
  const focusNext = useFocusNext();
  const day = today(world);
  const changed = plans.filter(it => isNews(reconciled(it, day)));
  // Where no other rulebook is known, nothing is said of an update.
  const isUpdate = changed.length > 0 || !past || reconciled(past, day).version !== undefined;
  const titleOf = (it: typeof facility) => planName(voice, it);
  const seen = (step: () => void) => () => {
    step();
    focusNext('h1');
  };
  return (
    <>
      <h1 tabIndex={-1}>{t(isUpdate ? 'keep.reconcile' : 'keep.notTaken')}</h1>
      <p className="lede how">
        {t(isUpdate ? 'keep.reconcileLede' : 'keep.notTakenLede', { version: edition.version })}
      </p>
      {!past && changed.length === 0 && <p className="notice">{t('keep.nothingToReconcile')}</p>}
      {past && (
        <section aria-labelledby="past-answers" className="become">
          <h2 id="past-answers">{t('keep.theAnswers', { title: titleOf(past.facility) })}</h2>
          <BecomeOf past={past} isNow />
          <p className="exits">
            <a className="button" href={href({ page: 'results' })}>
              {t('notice.seeResults')}
            </a>
            <button type="button" className="quiet" onClick={seen(reconcile)}>
              {t('keep.seen')}
            </button>
          </p>
        </section>
      )}
      {changed.map((plan, at) => (
        <section key={plan.name} aria-labelledby={`past-plan-${at}`} className="become">
          <h2 id={`past-plan-${at}`}>{t('keep.thePlan', { name: plan.name })}</h2>
          <BecomeOf past={plan} />
          <p className="exits">
            <button
              type="button"
              className="button"
              onClick={() => {
                openPlan(plan.name);
                go({ page: 'results' });
              }}
            >
              {t('compare.open')}
              <span className="hidden">{t('answers.of', { label: plan.name })}</span>
            </button>
            <button
              type="button"
              className="quiet"
              onClick={seen(() =>
                changePlans({ type: 'renewPlan', name: plan.name, basis: basisOf(plan.facility, day) }),
              )}
            >
              {t('keep.seen')}
              <span className="hidden">{t('answers.of', { label: plan.name })}</span>
            </button>
          </p>
        </section>
      ))}
      <p>
        <a className="alone" href={href({ page: 'plans' })}>
          {t('keep.toPlans')}
        </a>
      </p>
    </>
  );
}
