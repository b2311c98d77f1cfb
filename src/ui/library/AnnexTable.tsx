/** How does the table at the end read: which measure, by whom, under which heading? */
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { type Annex, cutStretches, type Sentence } from '../../library/index.ts';
import { ClauseLink } from './ClauseBlock.tsx';
import { Marked } from './Marked.tsx';
import { isShown, placeOf, type Reading } from './reading.ts';
import { AccountMark, Words } from './SentenceLine.tsx';

function Row({ sentence, reading, column }: { sentence: Sentence; reading: Reading; column: string }) {
  const { clause, text, row, stretches } = sentence;
  const end = row?.measure.length ?? text.length;
  const rule = reading.rule && { rule: reading.rule.id };
  return (
    <>
      <td>
        <div id={placeOf(clause)} tabIndex={-1} className="row-place">
          <Marked reading={reading} here={clause} />
          <p lang="zh-CN" className="law">
            <Words stretches={cutStretches(stretches, 0, end)} {...rule} />
          </p>
          <AccountMark sentence={sentence} reading={reading} /> <ClauseLink reading={reading} clause={clause} />
        </div>
      </td>
      <td lang="zh-CN" className="law" data-column={column}>
        <Words stretches={cutStretches(stretches, end + 1, text.length)} {...rule} />
      </td>
    </>
  );
}

export function AnnexTable({ annex, reading }: { readonly annex: Annex; readonly reading: Reading }) {
  const { t } = useTranslation();
  const departments = annex.columns.at(-1)?.text;
  const chapters = annex.chapters
    .map(({ heading, sections }) => ({
      heading,
      sections: sections
        .map(it => ({ ...it, rows: it.rows.filter(row => isShown(reading, row)) }))
        .filter(it => it.rows.length > 0),
    }))
    .filter(it => it.sections.length > 0);
  if (chapters.length === 0) return null;
  return (
    <section className="clause-block annex" aria-labelledby={placeOf('附件')}>
      <div className="clause-head">
        <h2 id={placeOf('附件')} tabIndex={-1}>
          {t('library.annex')}
        </h2>
        <ClauseLink reading={reading} clause="附件" />
      </div>
      <table>
        <caption lang="zh-CN">{annex.title.map(it => it.text).join(' ')}</caption>
        <thead>
          <tr lang="zh-CN">
            {annex.columns.map(it => (
              <th key={it.index} scope="col">
                {it.text}
              </th>
            ))}
          </tr>
        </thead>
        {chapters.map(({ heading, sections }) => (
          <Fragment key={heading?.index}>
            {heading && (
              <tbody>
                <tr>
                  <th colSpan={3} scope="colgroup" lang="zh-CN" className="law">
                    {heading.text}
                  </th>
                </tr>
              </tbody>
            )}
            {sections.map(({ heading: section, rows }) => (
              <tbody key={section?.index}>
                {rows.map((row, at) => (
                  <tr key={row.clause}>
                    {at === 0 && (
                      <th rowSpan={rows.length} scope="rowgroup" lang="zh-CN" className="law">
                        {section?.text}
                      </th>
                    )}
                    <Row sentence={row} reading={reading} column={departments ?? ''} />
                  </tr>
                ))}
              </tbody>
            ))}
          </Fragment>
        ))}
      </table>
      {!reading.onlyUnquoted &&
        annex.rest.map(it => (
          <p key={it.index} className="meta">
            {it.text}
          </p>
        ))}
    </section>
  );
}
