/** How is every sentence of every text accounted for: by which rules, or why by none? */
import { useTranslation } from 'react-i18next';
import { type DocumentText, documentNamed } from '../../library/index.ts';
import { documentsByPlace, rulebook } from '../corpus.ts';
import { Loading } from '../library/Loading.tsx';
import { Reasons } from '../library/Reasons.tsx';
import { TotalsTable } from '../library/TotalsTable.tsx';
import { useTexts } from '../library/useTexts.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { UnknownItem } from '../UnknownItem.tsx';
import { useArrival } from '../useArrival.ts';
import { useVoice } from '../useVoice.ts';

function ofDocument(slug: string): string {
  return `ledger-${slug}`;
}

/** The document that the address names. */
function useNamed() {
  const { item } = usePlan();
  return item === undefined ? undefined : documentNamed(rulebook.documents, item);
}

function DocumentLedger({ text }: { readonly text: DocumentText }) {
  const { t } = useTranslation();
  const { href } = usePlan();
  const { language } = useVoice();
  const { slug, number, title } = text.document;
  return (
    <section aria-labelledby={ofDocument(slug)}>
      <h2 id={ofDocument(slug)} tabIndex={-1}>
        <span lang="zh-CN">{number}</span> {title[language]}
      </h2>
      <p className="onward">
        <a href={href({ page: 'documents', item: slug })}>
          {t('library.readWhole')} <span className="hidden">{number}</span>
        </a>
      </p>
      <TotalsTable texts={[text]} caption={t('library.totalsOf', { document: number })} />
      <h3>{t('library.reasons')}</h3>
      <Reasons text={text} />
    </section>
  );
}

function Ledgers({ texts }: { readonly texts: readonly DocumentText[] }) {
  const { t } = useTranslation();
  const named = useNamed();
  useArrival(named && ofDocument(named.slug));
  return (
    <>
      <TotalsTable texts={texts} caption={t('library.totalsOfAll', { count: texts.length })} />
      {texts.map(it => (
        <DocumentLedger key={it.document.slug} text={it} />
      ))}
    </>
  );
}

export function LedgerPage() {
  const { t } = useTranslation();
  const { href, item } = usePlan();
  const named = useNamed();
  const texts = useTexts(documentsByPlace);
  return (
    <div className="ledger">
      <h1 tabIndex={-1}>{t('page.ledger')}</h1>
      {item !== undefined && !named && <UnknownItem said={t('unknown.document', { item })} item={item} />}
      <p className="lede">{t('library.ledgerLede')}</p>
      <p className="onward">
        <a href={href({ page: 'documents' })}>{t('library.toList')}</a>
        <a href={href({ page: 'assurance' })}>{t('nav.assurance')}</a>
      </p>
      {texts === undefined || texts === 'failed' ? <Loading failed={texts === 'failed'} /> : <Ledgers texts={texts} />}
    </div>
  );
}
