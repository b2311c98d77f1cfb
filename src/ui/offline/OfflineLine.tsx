/** Does the page open without a network too? One line. */
import { useTranslation } from 'react-i18next';
import { useOffline } from './useOffline.ts';

export function OfflineLine() {
  const { t } = useTranslation();
  const { standing } = useOffline();
  if (!standing) return null;
  return <p className="meta">{t(`offline.way.${standing.way}`)}</p>;
}
