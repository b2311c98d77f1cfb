/** What lies behind a matter: the rules of each document in their words, later law, and where the documents differ. */
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatterView } from '../../report/index.ts';
import type { PolicyDocument } from '../../rulebook/index.ts';
import { ConflictLens } from '../conflicts/ConflictLens.tsx';
import { Notes } from '../later/Notes.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';
import { RuleEntry } from './RuleEntry.tsx';

interface Props {
  readonly view: MatterView;
  /** Those that cover the place, or may: only their differences are of interest. */
  readonly documents: readonly PolicyDocument[];
  /** Whether what the matter says of a conflict is said already. */
  readonly isConflictSaid?: boolean;
}

/** Found once the rest is drawn: going through all rules takes a moment the first time. */
function Differences({ view: { matter }, documents }: Omit<Props, 'isConflictSaid'>) {
  const isDrawn = useDeferredValue(true, false);
  return isDrawn && <ConflictLens matter={matter.id} documents={documents} />;
}

export function MatterBody({ view, documents, isConflictSaid = false }: Props) {
  const { t } = useTranslation();
  const { language } = useVoice();
  const { assessed } = usePlan();
  const { group, conflict, shown, others, notes } = view;
  return (
    <>
      {conflict && !isConflictSaid && <p className="note">{conflict[language]}</p>}
      {shown.map(it => (
        <RuleEntry key={it.rule.id} view={it} matterGroup={group} />
      ))}
      <Notes notes={notes} facility={assessed} />
      <Differences view={view} documents={documents} />
      {others.length > 0 && (
        <details className="more">
          <summary>{t('results.otherRules', { count: others.length })}</summary>
          {others.map(it => (
            <RuleEntry key={it.rule.id} view={it} matterGroup={group} />
          ))}
        </details>
      )}
    </>
  );
}
