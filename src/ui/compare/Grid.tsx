/** How do plans stand side by side, matter by matter? What differs first. */
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Cell,
  type ComparisonRow,
  comparison,
  comparisonMarkdown,
  comparisonTable,
  csvLines,
  deadlinesText,
  marks,
  reasonText,
  sourcesText,
  statusText,
} from '../../report/index.ts';
import { rulebook } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { Chinese } from '../results/Chinese.tsx';
import { useVoice } from '../useVoice.ts';
import { download } from './download.ts';
import { type Column, Heads } from './Heads.tsx';

interface GridProps {
  readonly columns: readonly Column[];
}

function CellEntry({ name, cell }: { readonly name: string; readonly cell: Cell }) {
  const voice = useVoice();
  const { view } = cell;
  const limits = deadlinesText(voice, cell);
  return (
    <td>
      <span className="column" aria-hidden="true">
        {name}
      </span>
      <p className={view ? `verdict is-${view.look}` : 'verdict silent'}>
        {view && <span aria-hidden="true">{marks[view.look]} </span>}
        {statusText(voice, cell)}
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

function Rows({ columns, rows }: GridProps & { readonly rows: readonly ComparisonRow[] }) {
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
        {rows.map(({ matter, cells }) => (
          <tr key={matter.id}>
            <th scope="row">
              <small>{t(`kind.${matter.kind}`)}</small> {matter.title[language]}
            </th>
            {columns.map((column, at) => (
              <CellEntry key={column.name} name={column.name} cell={cells[at] ?? { deadlines: [] }} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface PartProps extends GridProps {
  readonly heading: string;
  readonly rows: readonly ComparisonRow[];
}

/** A part that is opened when it is wanted; its rows are made only then. */
function FoldedPart({ heading, rows, columns, isOpen = false }: PartProps & { readonly isOpen?: boolean }) {
  const [open, setOpen] = useState(isOpen);
  if (rows.length === 0) return null;
  return (
    <details className="folded" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{heading}</summary>
      {open && <Rows columns={columns} rows={rows} />}
    </details>
  );
}

function Exports({
  columns,
  rows,
  file,
}: GridProps & { readonly rows: readonly ComparisonRow[]; readonly file: string }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { world } = usePlan();
  const names = columns.map(it => it.name);
  const csv = () => download(world.window, `${file}.csv`, 'text/csv', csvLines(comparisonTable(voice, names, rows)));
  const markdown = () => download(world.window, `${file}.md`, 'text/markdown', comparisonMarkdown(voice, names, rows));
  return (
    <p className="exports">
      <button type="button" className="quiet" onClick={csv}>
        {t('compare.csv')}
      </button>
      <button type="button" className="quiet" onClick={markdown}>
        {t('compare.markdown')}
      </button>
      <button type="button" className="quiet" onClick={() => world.window.print()}>
        {t('compare.print')}
      </button>
    </p>
  );
}

/** `file`: what a file of it is called, without its ending. */
export function Grid({ columns: latest, file }: GridProps & { readonly file: string }) {
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
  return (
    <>
      <Heads columns={latest} />
      <section aria-labelledby="grid" className="comparison">
        <h2 id="grid">{t('compare.differing', { count: differing.length })}</h2>
        <label className="option only">
          <input type="checkbox" checked={onlyDifferences} onChange={event => setOnly(event.target.checked)} />
          <span>{t('compare.onlyDifferences')}</span>
        </label>
        <Exports columns={columns} rows={shown} file={file} />
        {differing.length > 0 ? <Rows columns={columns} rows={differing} /> : <p>{t('compare.none')}</p>}
        <FoldedPart heading={t('compare.worded', { count: worded.length })} rows={worded} columns={columns} />
        <FoldedPart
          heading={t('compare.silence', { count: rows.filter(it => !it.comparable).length })}
          rows={rows.filter(it => !it.comparable)}
          columns={columns}
          isOpen={differing.length === 0}
        />
        {!onlyDifferences && (
          <FoldedPart
            heading={t('compare.alike', { count: rows.filter(it => !it.differs).length })}
            rows={rows.filter(it => !it.differs)}
            columns={columns}
          />
        )}
      </section>
    </>
  );
}
