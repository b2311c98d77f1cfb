/** Whose answers are these, if they came with an address, and what becomes of them and of one's own? */
import { useTranslation } from 'react-i18next';
import { planLine } from '../../report/index.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { isKept } from '../plan/plans.ts';
import { useVoice } from '../useVoice.ts';

/** `onDone`: makes a step that ends the banner with the button that was pressed. */
export function SharedBanner({ onDone }: { readonly onDone: (step: () => void) => () => void }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { own, isShared, page, plans, desk, takeBack, keep, startAgain, changePlans } = usePlan();
  const isBeside = own?.replacedBy === 'link';
  if (!isShared || page === 'compare' || (own && !isBeside)) return null;
  const title = own ? planLine(voice, own.facility) : '';
  // At a window nothing of a visitor outlasts the day; what is kept by name need not be kept once more.
  const isFiled = own !== undefined && !desk.on && !isKept(plans, own);
  const keepIt = () => {
    const { facility, dates } = own ?? {};
    if (facility && isFiled)
      changePlans({ type: 'addPlan', plan: { name: title || t('take.before'), facility, ...(dates && { dates }) } });
    keep();
  };
  return (
    <section className={`notice shared${isBeside ? ' own' : ''}`} aria-labelledby="shared">
      <p>
        <b id="shared">{t('take.shared')}</b>{' '}
        {isBeside ? t('take.sharedBeside', { plan: title || t('results.untitled') }) : t('take.sharedAlone')}{' '}
        {!isBeside && plans.length > 0 && t('take.sharedPlans')}
      </p>
      <p className="exits">
        <button type="button" className="quiet" onClick={onDone(isBeside ? takeBack : startAgain)}>
          {t(isBeside ? 'notice.takeBack' : 'take.sharedDrop')}
        </button>
        <button type="button" className="quiet" onClick={onDone(keepIt)}>
          {t(isFiled ? 'take.sharedKeep' : 'notice.keep')}
        </button>
      </p>
    </section>
  );
}
