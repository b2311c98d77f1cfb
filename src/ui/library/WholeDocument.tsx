/** What does one document say in full, how does it stand, and what became of each of its sentences? */
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clauseNamed, type DocumentText, standing } from '../../library/index.ts';
import type { PolicyDocument } from '../../rulebook/index.ts';
import { rulebook } from '../corpus.ts';
import { DocumentNotes } from '../later/DocumentNotes.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { UnknownItem } from '../UnknownItem.tsx';
import { useArrival } from '../useArrival.ts';
import { Contents } from './Contents.tsx';
import { Loading } from './Loading.tsx';
import { placeOf, type Reading } from './reading.ts';
import { StandingDetails } from './StandingDetails.tsx';
import { TextBody } from './TextBody.tsx';
import { TitleBlock } from './TitleBlock.tsx';
import { useTexts } from './useTexts.ts';

/** The clause and rule of the address, as far as the text has them, and what it has not. */
function useAsked({ document, sentences }: DocumentText) {
  const { clause: written, rule: id } = usePlan();
  return useMemo(() => {
    const clause = written && clauseNamed([...new Set(sentences.map(it => it.clause))], written);
    const rule = id === undefined ? undefined : rulebook.rules.find(it => it.id === id && it.document === document);
    return { clause, rule, noClause: written && !clause ? written : '', noRule: id && !rule ? id : '' };
  }, [document, sentences, written, id]);
}

/** What the address names and the text has not; known once the text is. */
function Missing({ text }: { readonly text: DocumentText }) {
  const { t } = useTranslation();
  const { noClause, noRule } = useAsked(text);
  return (
    <>
      {noClause && <UnknownItem said={t('unknown.clause', { item: noClause })} item={noClause} />}
      {noRule && <UnknownItem said={t('unknown.rule', { item: noRule })} item={noRule} />}
    </>
  );
}

function Read({ text }: { readonly text: DocumentText }) {
  const { t } = useTranslation();
  const id = useId();
  const { clause, rule } = useAsked(text);
  const [onlyUnquoted, setOnlyUnquoted] = useState(false);
  const reading: Reading = { document: text.document, clause, rule, onlyUnquoted };
  const unquoted = text.sentences.filter(it => it.account !== 'rules' && it.account !== 'heading').length;
  // Who comes for a clause comes to see all of it; the note on marked words stands just above them.
  useArrival(clause && placeOf(clause), { of: rule?.id, above: '.marked', makeRoom: () => setOnlyUnquoted(false) });
  return (
    <>
      <p className="only-unquoted">
        <label htmlFor={id}>
          <input
            id={id}
            type="checkbox"
            checked={onlyUnquoted}
            onChange={event => setOnlyUnquoted(event.currentTarget.checked)}
          />{' '}
          {t('library.onlyUnquoted', { count: unquoted })}
        </label>
      </p>
      <div className="reading-room">
        <Contents text={text} />
        <TextBody text={text} reading={reading} />
      </div>
    </>
  );
}

export function WholeDocument({ document }: { readonly document: PolicyDocument }) {
  const { t } = useTranslation();
  const { href, language, assessed } = usePlan();
  const documents = useMemo(() => [document], [document]);
  const texts = useTexts(documents);
  const stands = standing(document, rulebook.documents, String(assessed.asOf));
  return (
    <>
      <h1 tabIndex={-1}>
        <span lang="zh-CN">{document.title.zh}</span>
      </h1>
      {typeof texts === 'object' && texts.map(it => <Missing key={it.document.slug} text={it} />)}
      {language === 'en' && <p className="lede">{document.title.en}</p>}
      <p className="onward">
        <a href={href({ page: 'documents' })}>{t('library.toList')}</a>
        <a href={href({ page: 'ledger', item: document.slug })}>{t('library.toLedger')}</a>
      </p>
      <div className="card document">
        <TitleBlock document={document} standing={stands}>
          <StandingDetails document={document} standing={stands} />
        </TitleBlock>
      </div>
      <DocumentNotes documents={documents} />
      <p className="meta">{t('library.howToRead')}</p>
      {texts === undefined || texts === 'failed' ? (
        <Loading failed={texts === 'failed'} />
      ) : (
        texts.map(it => <Read key={it.document.slug} text={it} />)
      )}
    </>
  );
}
