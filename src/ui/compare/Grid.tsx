/** How do plans stand side by side, matter by matter? What differs first. */
import { Fragment, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Cell,
  type ComparisonRow,
  comparison,
  deadlinesText,
  marks,
  reasonText,
  sourcesText,
  standingText,
  tagsIn,
} from '../../report/index.ts';
import { rulebook } from '../corpus.ts';
import { Folded } from '../Folded.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { Chinese } from '../results/Chinese.tsx';
import { TagMark } from '../results/ModalityTag.tsx';
import { useVoice } from '../useVoice.ts';
import { Exports } from './Exports.tsx';
import { type Column, Heads } from './Heads.tsx';

interface GridProps {
  readonly columns: readonly Column[];
}

function CellEntry({ name, cell }: { readonly name: string; readonly cell: Cell }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { view } = cell;
  const limits = deadlinesText(voice, cell);
  return (
    <td>
      <span className="column">{name}</span>
      <p className={view ? `verdict is-${view.look}` : 'verdict silent'}>
        {view && <span aria-hidden="true">{marks[view.look]} </span>}
        {standingText(voice, cell)}
        {tagsIn(cell).map(it => (
          <Fragment key={it.key}>
            {' '}
            <TagMark tag={it} />
          </Fragment>
        ))}
        {view?.contested && <small className="doubt"> {t('status.contested')}</small>}
      </p>
      {limits && <p className="deadline">{limits}</p>}
      {view && <p>{reasonText(voice, cell)}</p>}
      {view && (
        <p className="meta">
          <Chinese text={sourcesText(voice, cell)} />
        </p>
      )}
    </td>
  );
}

interface RowsProps extends GridProps {
  readonly rows: readonly ComparisonRow[];
  /** Whether each says of what kind it is. */
  readonly withKind?: boolean;
}

function Rows({ columns, rows, withKind = true }: RowsProps) {
  const { t } = useTranslation();
  const { language } = usePlan();
  return (
    <table className="grid">
      <thead>
        <tr>
          <th scope="col">{t('compare.matter')}</th>
          {columns.map(it => (
            <th scope="col" key={it.name}>
              {it.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ matter, section, cells }) => (
          <tr key={matter.id}>
            <th scope="row">
              {withKind && <small>{t(`kind.${section}`)} </small>}
              {matter.title[language]}
            </th>
            {cells.map((it, at) => (
              <CellEntry key={columns[at]?.name} name={columns[at]?.name ?? ''} cell={it} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Matters that only some of the documents mention, by kind, as they are many and not for comparing. */
function Silence({ columns, rows, isAll }: RowsProps & { readonly isAll: boolean }) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  const sections = [...new Set(rows.map(it => it.section))];
  return (
    <section aria-labelledby="silence">
      <h2 id="silence">{t('compare.silence', { count: rows.length })}</h2>
      <p className="meta">{t('compare.silenceHow')}</p>
      <div className="foldeds">
        {sections.map((section, at) => {
          const own = rows.filter(it => it.section === section);
          return (
            <Folded
              key={section}
              title={t('compare.ofKind', { kind: t(`kind.${section}`), number: own.length })}
              isOpen={isAll && at === 0}
            >
              {() => <Rows columns={columns} rows={own} withKind={false} />}
            </Folded>
          );
        })}
      </div>
    </section>
  );
}

/** What is to be said first of how much can be compared at all. */
function Standing({ differing, shared, silent }: Readonly<Record<'differing' | 'shared' | 'silent', number>>) {
  const { t } = useTranslation();
  const told = () => {
    if (shared === 0) return t('compare.nothingShared');
    return differing > 0 ? t('compare.differing', { count: differing }) : t('compare.allShared', { count: shared });
  };
  return (
    <>
      <h2 id="grid">{told()}</h2>
      {silent > 0 && <p>{t('compare.documentsDiffer', { silent })}</p>}
    </>
  );
}

/** `file`: what a file of it is called, what it is and of what; `heading`: what it is called within. */
export function Grid({
  columns: latest,
  file,
  heading,
}: GridProps & { readonly file: readonly string[]; readonly heading: string }) {
  const { t } = useTranslation();
  const [onlyDifferences, setOnly] = useState(false);
  const columns = useDeferredValue(latest);
  const rows = useMemo(
    () =>
      comparison(
        rulebook,
        columns.map(it => it.report),
      ),
    [columns],
  );
  const differing = rows.filter(it => it.differsInResult && it.comparable);
  const worded = rows.filter(it => it.differs && !it.differsInResult && it.comparable);
  const shown = onlyDifferences ? rows.filter(it => it.differs) : rows;
  const silent = rows.filter(it => !it.comparable);
  const alike = rows.filter(it => !it.differs);
  return (
    <>
      <Heads columns={latest} />
      <section aria-labelledby="grid" className="comparison">
        <Standing differing={differing.length} shared={rows.length - silent.length} silent={silent.length} />
        {alike.length < rows.length && (
          <label className="option only">
            <input type="checkbox" checked={onlyDifferences} onChange={event => setOnly(event.target.checked)} />
            <span>{t('compare.onlyDifferences')}</span>
          </label>
        )}
        <Exports columns={columns} rows={shown} file={file} heading={heading} isPart={onlyDifferences} />
        {differing.length > 0 && <Rows columns={columns} rows={differing} />}
        <div className="foldeds">
          {worded.length > 0 && (
            <Folded title={t('compare.worded', { count: worded.length })}>
              {() => <Rows columns={columns} rows={worded} />}
            </Folded>
          )}
          {!onlyDifferences && alike.length > 0 && (
            <Folded title={t('compare.alike', { count: alike.length })}>
              {() => <Rows columns={columns} rows={alike} />}
            </Folded>
          )}
        </div>
        <Silence columns={columns} rows={silent} isAll={differing.length === 0} />
      </section>
    </>
  );
}
