/** How are the results kept as files: for a spreadsheet, to be read, or for programs? */
import { useTranslation } from 'react-i18next';
import { csvFile, exportAssessment, fileName, resultsMarkdown, resultsTable } from '../../report/index.ts';
import { useAssessment } from '../AssessmentProvider.tsx';
import { edition, rulebook } from '../corpus.ts';
import { download } from '../download.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';
import { TakeLine } from './TakeLine.tsx';

export function FilesLine() {
  const { t } = useTranslation();
  const voice = useVoice();
  const { facility, assessed, world } = usePlan();
  const { report, decisions } = useAssessment();
  const offer = (ending: string, type: string, text: string) =>
    download(world.window, fileName(voice, t('take.file'), assessed, ending), type, text);
  const csv = () => offer('csv', 'text/csv;charset=utf-8', csvFile(resultsTable(voice, report, edition)));
  const markdown = () => offer('md', 'text/markdown;charset=utf-8', resultsMarkdown(voice, report, edition));
  const json = () => {
    const exported = exportAssessment(rulebook, edition, { facility, assessed }, decisions);
    offer('json', 'application/json', `${JSON.stringify(exported, null, 2)}\n`);
  };
  return (
    <TakeLine name={t('take.files')}>
      <p className="take-ways">
        <button type="button" className="quiet" onClick={csv}>
          {t('take.csv')} <span className="format">CSV</span>
        </button>
        <button type="button" className="quiet" onClick={markdown}>
          {t('take.markdown')} <span className="format">Markdown</span>
        </button>
        <button type="button" className="quiet" onClick={json}>
          {t('take.json')} <span className="format">JSON</span>
        </button>
      </p>
    </TakeLine>
  );
}
