/** Where do the texts say the same thing otherwise, and how is that read? */
import { useTranslation } from 'react-i18next';

export function ConflictsPage() {
  const { t } = useTranslation();
  return <h1 tabIndex={-1}>{t('page.conflicts')}</h1>;
}
