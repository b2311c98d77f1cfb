/** What does a person at the window ask, and what do the texts answer? */
import { useTranslation } from 'react-i18next';

export function DeskPage() {
  const { t } = useTranslation();
  return <h1 tabIndex={-1}>{t('page.desk')}</h1>;
}
