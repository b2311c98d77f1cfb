/** Which documents speak of which matter? Silence is shown as such. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Speaking, speaking } from '../../conflicts/index.ts';
import { ownPlaceName } from '../../report/index.ts';
import type { PolicyDocument } from '../../rulebook/index.ts';
import { rulebook } from '../corpus.ts';
import { Folded } from '../Folded.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';

interface Props {
  readonly documents: readonly PolicyDocument[];
}

function Rows({ rows }: { readonly rows: readonly Speaking[] }) {
  const { t } = useTranslation();
  const { href } = usePlan();
  const { language } = useVoice();
  return rows.map(({ matter, counts }) => (
    <tr key={matter.id}>
      <th scope="row">
        <a href={href({ page: 'desk', item: matter.id })}>{matter.title[language]}</a>
      </th>
      {counts.map((count, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has one cell for each document, in their order
        <td key={at} className={count === 0 ? 'silent' : undefined}>
          <span aria-hidden="true">{count === 0 ? '–' : '●'}</span>{' '}
          {count === 0 ? t('conflicts.doesNotSpeak') : t('conflicts.speaks', { count })}
        </td>
      ))}
    </tr>
  ));
}

function Table({ documents, rows }: Props & { readonly rows: readonly Speaking[] }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { language } = voice;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways has to be reached by keyboard
    <section className="wide-table" tabIndex={0} aria-label={t('conflicts.whoHeading')}>
      <table>
        <caption>{t('conflicts.whoCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('conflicts.whoMatter')}</th>
            {documents.map(it => (
              <th key={it.slug} scope="col">
                {ownPlaceName(voice, it.jurisdiction)} <small lang="zh-CN">{it.number}</small>
              </th>
            ))}
          </tr>
        </thead>
        {rulebook.topics.map(topic => {
          const own = rows.filter(it => it.matter.topic === topic.id);
          return (
            own.length > 0 && (
              <tbody key={topic.id}>
                <tr>
                  <th scope="rowgroup" colSpan={documents.length + 1} className="topic">
                    {topic[language]}
                  </th>
                </tr>
                <Rows rows={own} />
              </tbody>
            )
          );
        })}
      </table>
    </section>
  );
}

/** `documents`: its columns. */
export function WhoHasWhat({ documents }: Props) {
  const { t } = useTranslation();
  const [onlyDiffering, setOnly] = useState(false);
  const all = speaking(rulebook, documents);
  const differing = all.filter(it => it.counts.includes(0));
  return (
    <section aria-labelledby="who-has-what">
      <h2 id="who-has-what" tabIndex={-1}>
        {t('conflicts.whoHeading')}
      </h2>
      <p>{t('conflicts.whoLede')}</p>
      <Folded title={t('conflicts.count', { count: all.length })}>
        {() => (
          <>
            {documents.length > 1 && (
              <label className="option only">
                <input type="checkbox" checked={onlyDiffering} onChange={event => setOnly(event.target.checked)} />
                <span>{t('conflicts.onlyDiffering', { number: differing.length })}</span>
              </label>
            )}
            <Table documents={documents} rows={onlyDiffering ? differing : all} />
          </>
        )}
      </Folded>
    </section>
  );
}
