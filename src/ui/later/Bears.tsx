/** On which clauses and matters does a note bear? Each leads into the text. */
import { useTranslation } from 'react-i18next';
import { enumeration } from '../../report/index.ts';
import type { ReadWithNote } from '../../rulebook/index.ts';
import { rulebook } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';

type Place = ReadWithNote['bears'][number];

function PlaceLinks({ document, clauses, matters = [] }: Place) {
  const { t } = useTranslation();
  const { href } = usePlan();
  const voice = useVoice();
  const number = rulebook.documents.find(it => it.slug === document)?.number ?? document;
  if (!clauses) return <a href={href({ page: 'documents', item: document })}>{t('later.whole', { number })}</a>;
  const titles = matters.flatMap(id => rulebook.matters.find(it => it.id === id)?.title[voice.language] ?? []);
  return (
    <>
      {clauses.map(clause => (
        <a key={clause} href={href({ page: 'documents', item: document, clause })} lang="zh-CN">
          {number} · <span className="unbroken">{clause}</span>
        </a>
      ))}
      {titles.length > 0 && t('later.matters', { titles: enumeration(voice, titles) })}
    </>
  );
}

export function Bears({ note: { bears } }: { readonly note: ReadWithNote }) {
  const { t } = useTranslation();
  return (
    <div className="bears">
      <p>{t('later.bears')}</p>
      <ul>
        {bears.map(it => (
          <li key={`${it.document} ${it.clauses} ${it.matters}`}>
            <PlaceLinks {...it} />
          </li>
        ))}
      </ul>
    </div>
  );
}
