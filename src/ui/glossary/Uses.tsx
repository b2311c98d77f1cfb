/** In which clauses of the texts does a term stand, and how often? */
import { useTranslation } from 'react-i18next';
import type { TermUse } from '../../report/index.ts';
import { documentsByPlace } from '../corpus.ts';
import { Folded } from '../Folded.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';

export function Uses({ uses }: { readonly uses: readonly TermUse[] }) {
  const { t } = useTranslation();
  const { href } = usePlan();
  if (uses.length === 0) return <p className="meta">{t('glossary.notInTexts')}</p>;
  const count = uses.reduce((sum, it) => sum + it.count, 0);
  const documents = documentsByPlace.filter(it => uses.some(use => use.document === it));
  return (
    <Folded title={t('glossary.uses', { count, documents: documents.length })}>
      {() => (
        <ul className="clauses">
          {documents.map(document => (
            <li key={document.slug}>
              <span lang="zh-CN">{document.number}</span>{' '}
              {uses
                .filter(it => it.document === document)
                .map(({ clause, count: times }) => (
                  <a key={clause} href={href({ page: 'documents', item: document.slug, clause })} lang="zh-CN">
                    {clause}
                    {times > 1 && ` ×${times}`}
                  </a>
                ))}
            </li>
          ))}
        </ul>
      )}
    </Folded>
  );
}
