/** What is shown while the texts are loaded, or where that failed? */
import { useTranslation } from 'react-i18next';

export function Loading({ failed }: { readonly failed: boolean }) {
  const { t } = useTranslation();
  if (!failed) return <p role="status">{t('library.loading')}</p>;
  return (
    <p className="notice error" role="alert">
      {t('library.failed')}
    </p>
  );
}
