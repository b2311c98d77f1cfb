/** How is a comparison handed on: as a file, or on paper? */
import { useTranslation } from 'react-i18next';
import {
  type ComparisonRow,
  comparisonMarkdown,
  comparisonTable,
  csvFile,
  exportComparison,
  type NamedReport,
  safeFileName,
} from '../../report/index.ts';
import { download } from '../download.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { today } from '../plan/world.ts';
import { useVoice } from '../useVoice.ts';

interface Props {
  readonly columns: readonly NamedReport[];
  readonly rows: readonly ComparisonRow[];
  /** What a file is called: what it is, and of what. */
  readonly file: readonly string[];
  /** What it is called within. */
  readonly heading: string;
  /** Whether it holds only what differs. */
  readonly isPart: boolean;
}

export function Exports({ columns, rows, file, heading, isPart }: Props) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { world } = usePlan();
  const days = new Set(columns.map(it => String(it.report.facility.asOf)));
  const day = days.size === 1 ? [...days].join('') : today(world);
  const offer = (ending: string, type: string, text: string) => {
    const parts = [...file, ...(isPart ? [t('compare.filePart')] : []), day];
    download(world.window, safeFileName(parts, ending), type, text);
  };
  const csv = () => offer('csv', 'text/csv;charset=utf-8', csvFile(comparisonTable(voice, columns, rows)));
  const markdown = () => offer('md', 'text/markdown;charset=utf-8', comparisonMarkdown(voice, heading, columns, rows));
  const json = () => offer('json', 'application/json', `${JSON.stringify(exportComparison(columns, rows), null, 2)}\n`);
  return (
    <p className="exports">
      <button type="button" className="quiet" onClick={csv}>
        {t('compare.csv')}
      </button>
      <button type="button" className="quiet" onClick={markdown}>
        {t('compare.markdown')}
      </button>
      <button type="button" className="quiet" onClick={json}>
        {t('compare.json')}
      </button>
      <button type="button" className="quiet" onClick={() => world.window.print()}>
        {t('compare.print')}
      </button>
      <small>{t(isPart ? 'compare.filesPart' : 'compare.printOpen')}</small>
    </p>
  );
}
