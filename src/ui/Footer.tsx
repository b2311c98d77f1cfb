/** What is this page, and what is it not? */
import { useTranslation } from 'react-i18next';
import { edition } from './corpus.ts';
import { ClearDevice } from './device/ClearDevice.tsx';
import { OfflineLine } from './offline/OfflineLine.tsx';
import { usePlan } from './plan/PlanProvider.tsx';
import { ReadingWays } from './ReadingWays.tsx';

export function Footer() {
  const { t } = useTranslation();
  const { href, page } = usePlan();
  return (
    <footer>
      <div className="bar">
        <ReadingWays />
        <p>{t('footer.disclaimer')}</p>
        <p>
          <a
            className="alone"
            href={href({ page: 'assurance' })}
            aria-current={page === 'assurance' ? 'page' : undefined}
          >
            {t('nav.assurance')}
          </a>
        </p>
        <OfflineLine />
        <ClearDevice />
        <p className="meta">{t('footer.edition', { version: edition.version, hash: edition.sha256.slice(0, 12) })}</p>
      </div>
    </footer>
  );
}
