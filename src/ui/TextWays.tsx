/** What else is there on the texts themselves? One line of ways, the same on each of these pages. */
import { useTranslation } from 'react-i18next';
import type { Page } from './plan/address.ts';
import { usePlan } from './plan/PlanProvider.tsx';

export const textPages: readonly Page[] = ['documents', 'conflicts', 'later', 'glossary', 'ledger'];

export function TextWays() {
  const { t } = useTranslation();
  const { href, page } = usePlan();
  return (
    <nav className="text-ways" aria-label={t('library.waysLabel')}>
      {textPages.map(it => (
        <a key={it} href={href({ page: it })} aria-current={page === it ? 'page' : undefined}>
          {t(`page.${it}`)}
        </a>
      ))}
    </nav>
  );
}
