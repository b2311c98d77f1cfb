/** What is this page, and what is it not? */
import { useTranslation } from 'react-i18next';
import { edition } from './corpus.ts';

export function Footer() {
  const { t } = useTranslation();
  return (
    <footer>
      <div className="bar">
        <p>{t('footer.disclaimer')}</p>
        <p className="meta">{t('footer.edition', { version: edition.version, hash: edition.sha256.slice(0, 12) })}</p>
      </div>
    </footer>
  );
}
