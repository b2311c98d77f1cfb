/** Under which rulebook was a plan kept, and has anything become otherwise since? */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../formatDate.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import type { NamedPlan } from '../plan/plans.ts';
import { isNews, reconciled } from '../plan/reconciled.ts';
import { today } from '../plan/world.ts';

export function KeptUnder({ plan }: { readonly plan: NamedPlan }) {
  const { t } = useTranslation();
  const { world, language, href } = usePlan();
  const day = today(world);
  const isChanged = useMemo(() => isNews(reconciled(plan, day)), [plan, day]);
  const { basis } = plan;
  return (
    <p className="meta">
      {basis && t('keep.keptUnder', { date: formatDate(language, basis.day), version: basis.rulebook.version })}{' '}
      {isChanged && (
        <>
          <b>{t('keep.isChanged')}</b> <a href={href({ page: 'reconcile' })}>{t('keep.toReconcile')}</a>
        </>
      )}
    </p>
  );
}
