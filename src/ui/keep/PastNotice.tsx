/** The rulebook has changed since: where does one see what became of what was kept? */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../plan/PlanProvider.tsx';
import { isNews, reconciled } from '../plan/reconciled.ts';
import { today } from '../plan/world.ts';

export function PastNotice() {
  const { t } = useTranslation();
  const { past, plans, faults, page, href, world } = usePlan();
  const day = today(world);
  const became = useMemo(() => past && reconciled(past, day), [past, day]);
  const isAnswers = became !== undefined && isNews(became);
  const changed = useMemo(() => plans.filter(it => isNews(reconciled(it, day))).length, [plans, day]);
  // Where no other rulebook is known, nothing is said of an update.
  const isUpdate = became?.version !== undefined || changed > 0;
  // What could not be taken now is told above, with the same way on.
  if (page === 'reconcile' || faults.length > 0 || (!isAnswers && changed === 0)) return null;
  return (
    <p className="notice" role="status">
      {isAnswers && t(became.version ? 'keep.pastAnswers' : 'keep.pastNotTaken')}{' '}
      {changed > 0 && t('keep.pastPlans', { count: changed })}{' '}
      <a href={href({ page: 'reconcile' })}>{t(isUpdate ? 'keep.toReconcile' : 'keep.seeNotTaken')}</a>
    </p>
  );
}
