/** What is known of these documents themselves: are they still in force, who is in charge now? */
import { useTranslation } from 'react-i18next';
import { notesFor } from '../../report/index.ts';
import { notesOnDocument, type PolicyDocument } from '../../rulebook/index.ts';
import { rulebook } from '../corpus.ts';
import { Folded } from '../Folded.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { Note } from './Note.tsx';

export function DocumentNotes({ documents }: { readonly documents: readonly PolicyDocument[] }) {
  const { t } = useTranslation();
  const { assessed } = usePlan();
  const notes = notesFor(
    documents.flatMap(it => notesOnDocument(rulebook, it)),
    assessed,
  );
  if (notes.length === 0) return null;
  return (
    <Folded title={t('later.onDocuments', { count: notes.length })}>
      {() => notes.map(it => <Note key={it.id} note={it} facility={assessed} />)}
    </Folded>
  );
}
