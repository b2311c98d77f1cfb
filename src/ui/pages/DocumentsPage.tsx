/** On which documents does everything rest, how do they stand, and what do they say in full? */
import { useTranslation } from 'react-i18next';
import { documentNamed, standing } from '../../library/index.ts';
import type { PolicyDocument } from '../../rulebook/index.ts';
import { documentsByPlace, rulebook } from '../corpus.ts';
import { TitleBlock } from '../library/TitleBlock.tsx';
import { WholeDocument } from '../library/WholeDocument.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { UnknownItem } from '../UnknownItem.tsx';

function DocumentCard({ document }: { readonly document: PolicyDocument }) {
  const { t } = useTranslation();
  const { href, language, assessed } = usePlan();
  const { slug, title } = document;
  return (
    <article className="card document" aria-labelledby={`document-${slug}`}>
      <h2 id={`document-${slug}`}>
        <a lang="zh-CN" href={href({ page: 'documents', item: slug })}>
          {title.zh}
        </a>
        {language === 'en' && <small>{title.en}</small>}
      </h2>
      <TitleBlock document={document} standing={standing(document, rulebook.documents, String(assessed.asOf))} />
      <p className="onward">
        <a href={href({ page: 'documents', item: slug })}>
          {t('library.readWhole')} <span className="hidden">{title[language]}</span>
        </a>
      </p>
    </article>
  );
}

export function DocumentsPage() {
  const { t } = useTranslation();
  const { item } = usePlan();
  const document = item === undefined ? undefined : documentNamed(rulebook.documents, item);
  if (document) return <WholeDocument key={document.slug} document={document} />;
  return (
    <>
      <h1 tabIndex={-1}>{t('documents.heading')}</h1>
      {item !== undefined && <UnknownItem said={t('unknown.document', { item })} item={item} />}
      <p className="lede">{t('documents.lede', { count: rulebook.documents.length })}</p>
      {documentsByPlace.map(it => (
        <DocumentCard key={it.slug} document={it} />
      ))}
    </>
  );
}
