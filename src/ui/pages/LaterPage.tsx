/** Which later and higher law bears on the texts, and on whose word do we say so? */
import { useTranslation } from 'react-i18next';

export function LaterPage() {
  const { t } = useTranslation();
  return <h1 tabIndex={-1}>{t('page.later')}</h1>;
}
