/** What was found, under which title and on whose word? A link to it, the words looked for marked. */
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../search/index.ts';
import { rulebook } from '../corpus.ts';
import type { Place } from '../plan/address.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';
import { Marked } from './Marked.tsx';

/** Where an answer leads. A department leads to what it is responsible for: the first of its matters. */
export function placeOf({ kind, id, document, clause, matters = [] }: Answer, words: string | undefined): Place {
  switch (kind) {
    case 'clause':
      return { page: 'documents', item: document, clause };
    case 'matter':
      return { page: 'desk', item: id, words };
    case 'question':
      return { page: 'check', question: id };
    case 'department':
      return { page: 'desk', item: matters[0], words };
    case 'term':
      return { page: 'glossary', item: id };
    default:
      return kind satisfies never;
  }
}

export function Hit({
  answer,
  onDepartment,
}: {
  readonly answer: Answer;
  readonly onDepartment: (name: string) => void;
}) {
  const { t } = useTranslation();
  const { href, words } = usePlan();
  const { language } = useVoice();
  const { kind, document, clause, title, titleMarks, text, marks, quoted } = answer;
  const number = rulebook.documents.find(it => it.slug === document)?.number;
  const isChinese = kind === 'clause' || kind === 'department';
  const named = (
    <span lang={isChinese ? 'zh-CN' : undefined}>
      <Marked text={title[language]} marks={titleMarks[language]} />
    </span>
  );
  return (
    <li>
      <span className="kind">{t(`desk.kind.${kind}`)}</span>
      {kind === 'department' ? (
        <button type="button" className="hit quiet" onClick={() => onDepartment(answer.id)}>
          {named} {t('desk.matters', { count: answer.matters?.length ?? 0 })}
        </button>
      ) : (
        <a className="hit" href={href(placeOf(answer, words))}>
          {title[language] ? named : <span lang="zh-CN">{`${number ?? ''} ${clause ?? ''}`}</span>}
        </a>
      )}
      {text[language] && (
        <p className={quoted ? 'words' : 'ours'} lang={quoted ? 'zh-CN' : undefined}>
          <Marked text={text[language]} marks={marks[language]} />
        </p>
      )}
      {number && title[language] && (kind === 'clause' || kind === 'matter') && (
        <p className="cite" lang="zh-CN">
          {number} · {clause}
        </p>
      )}
    </li>
  );
}
