/** What does one document say in full, how does it stand, and what became of each of its sentences? */
import { useEffect, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clauseNamed, type DocumentText, standing } from '../../library/index.ts';
import type { PolicyDocument } from '../../rulebook/index.ts';
import { rulebook } from '../corpus.ts';
import { DocumentNotes } from '../later/DocumentNotes.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
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

function Read({ text }: { readonly text: DocumentText }) {
  const { t } = useTranslation();
  const { world } = usePlan();
  const id = useId();
  const { clause, rule, noClause, noRule } = useAsked(text);
  const [onlyUnquoted, setOnlyUnquoted] = useState(false);
  const reading: Reading = { document: text.document, clause, rule, onlyUnquoted };
  const unquoted = text.sentences.filter(it => it.account !== 'rules' && it.account !== 'heading').length;
  const [arrived, setArrived] = useState<Pick<Reading, 'clause' | 'rule'>>();
  // Who comes for a clause comes to see all of it.
  useEffect(() => {
    setOnlyUnquoted(false);
    if (clause) setArrived({ clause, rule });
  }, [clause, rule]);
  useEffect(() => {
    if (!arrived?.clause) return;
    const place = world.window.document.getElementById(placeOf(arrived.clause));
    place?.focus({ preventScroll: true });
    // The note on the marked words stands just above them.
    (world.window.document.querySelector('.marked') ?? place)?.scrollIntoView();
  }, [arrived, world]);
  return (
    <>
      {noClause && (
        <p className="notice" role="alert">
          {t('library.noClause', { clause: noClause })}
        </p>
      )}
      {noRule && (
        <p className="notice" role="alert">
          {t('library.noRule', { rule: noRule })}
        </p>
      )}
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
