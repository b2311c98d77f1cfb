/** What do later and higher texts add here? What was read lies open; much that only has to be asked is folded away. */
import { useTranslation } from 'react-i18next';
import type { Facility } from '../../facts/index.ts';
import type { ReadWithNote } from '../../rulebook/index.ts';
import { Folded } from '../Folded.tsx';
import { Note } from './Note.tsx';

interface Props {
  readonly notes: readonly ReadWithNote[];
  /** Whose answers say which of them are in doubt; without, each says for whom it is. */
  readonly facility?: Facility;
}

export function Notes({ notes, facility }: Props) {
  const { t } = useTranslation();
  if (notes.length === 0) return null;
  const read = notes.filter(it => it.form === 'note');
  const cautions = notes.filter(it => it.form === 'caution');
  const list = (some: readonly ReadWithNote[]) =>
    some.map(it => <Note key={it.id} note={it} {...(facility && { facility })} />);
  const folds = read.length > 0 && cautions.length > 0;
  return (
    <section className="laters" aria-label={t('later.onMatter')}>
      {list(read)}
      {folds ? (
        <Folded title={t('later.toAsk', { count: cautions.length })}>{() => list(cautions)}</Folded>
      ) : (
        list(cautions)
      )}
    </section>
  );
}
