/** How is every sentence of every text accounted for? */
import { useTranslation } from 'react-i18next';

export function LedgerPage() {
  const { t } = useTranslation();
  return <h1 tabIndex={-1}>{t('page.ledger')}</h1>;
}
