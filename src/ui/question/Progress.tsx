/** How much is settled, and how much is still open? */
import { useTranslation } from 'react-i18next';
import type { Decision } from '../../engine/index.ts';
import { useAssessment } from '../AssessmentProvider.tsx';

export function Progress({ decisions }: { readonly decisions: readonly Decision[] }) {
  const { report } = useAssessment();
  const { t } = useTranslation();
  const concerned = new Set(report.matters.flatMap(it => it.rules.map(view => view.rule.id)));
  const open = decisions.filter(it => it.status === 'open').length;
  const settled = concerned.size - open;
  return (
    <div className="progress">
      <progress max={Math.max(concerned.size, 1)} value={settled} aria-label={t('progress.label')} />
      <p className="meta">{t('progress.state', { settled, open })}</p>
    </div>
  );
}
