/** What do the words mean over which founders stumble? */
import { useTranslation } from 'react-i18next';

export function GlossaryPage() {
  const { t } = useTranslation();
  return <h1 tabIndex={-1}>{t('page.glossary')}</h1>;
}
