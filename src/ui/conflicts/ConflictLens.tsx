/** Where do the texts on one matter differ, and how is that read? */
import { useTranslation } from 'react-i18next';
import { conflictsOn } from '../../conflicts/index.ts';
import type { PolicyDocument } from '../../rulebook/index.ts';
import { rulebook } from '../corpus.ts';
import { Folded } from '../Folded.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useLevel } from '../Raised.tsx';
import { ConflictBody } from './ConflictBody.tsx';

interface Props {
  /** The id of the matter. */
  readonly matter: string;
  /** Only conflicts among these, such as those that cover a place; absent: all. */
  readonly documents?: readonly PolicyDocument[];
}

/** Nothing where there is no conflict. */
export function ConflictLens({ matter, documents }: Props) {
  const { t } = useTranslation();
  const { href } = usePlan();
  const level = useLevel(5);
  const found = conflictsOn(rulebook, matter, documents);
  if (found.length === 0) return null;
  const count = found.reduce((sum, it) => sum + it.differences.length, 0);
  return (
    <div className="lens">
      <Folded title={t('conflicts.onCard', { count })}>
        {() => (
          <>
            {found.map(it => (
              <section key={`${it.kind} ${it.documents.map(one => one.slug)}`} className="conflict">
                <h5 aria-level={level}>{t(`conflicts.kind.${it.kind}`)}</h5>
                <ConflictBody conflict={it} />
              </section>
            ))}
            <p className="onward">
              <a href={href({ page: 'conflicts', item: matter })}>{t('conflicts.all')}</a>
            </p>
          </>
        )}
      </Folded>
    </div>
  );
}
