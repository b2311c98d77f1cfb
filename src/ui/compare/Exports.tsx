/** How is a comparison handed on: as a file, or on paper? */
import { useTranslation } from 'react-i18next';
import {
  type ComparisonRow,
  comparisonMarkdown,
  comparisonTable,
  csvLines,
  type NamedReport,
} from '../../report/index.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';
import { download } from './download.ts';

interface Props {
  readonly columns: readonly NamedReport[];
  readonly rows: readonly ComparisonRow[];
  /** What a file is called, without its ending. */
  readonly file: string;
  /** What it is called within. */
  readonly heading: string;
  /** Whether it holds only what differs. */
  readonly isPart: boolean;
}

export function Exports({ columns, rows, file, heading, isPart }: Props) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { world } = usePlan();
  const name = isPart ? t('compare.filePart', { file }) : file;
  const csv = () => download(world.window, `${name}.csv`, 'text/csv', csvLines(comparisonTable(voice, columns, rows)));
  const markdown = () =>
    download(world.window, `${name}.md`, 'text/markdown', comparisonMarkdown(voice, heading, columns, rows));
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
      <small>{t(isPart ? 'compare.filesPart' : 'compare.printOpen')}</small>
    </p>
  );
}
