/** Two ways to compare: several plans, or one plan in several places. */
import { useTranslation } from 'react-i18next';
import { usePlan } from '../plan/PlanProvider.tsx';

const ways = ['compare', 'places'] as const;

export function Ways({ current }: { readonly current: (typeof ways)[number] }) {
  const { t } = useTranslation();
  const { href } = usePlan();
  return (
    <nav className="ways-to-compare" aria-label={t('compare.ways')}>
      {ways.map(it => (
        <a key={it} href={href({ page: it })} aria-current={it === current ? 'page' : undefined}>
          {t(it === 'compare' ? 'compare.plans' : 'compare.places')}
        </a>
      ))}
    </nav>
  );
}
