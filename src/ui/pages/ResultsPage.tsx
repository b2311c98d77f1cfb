/** What applies, what is open, what is within reach, what does not apply – and where the red lines run. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MatterView, marks } from '../../report/index.ts';
import { AnswerList } from '../AnswerList.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { planTitle } from '../planTitle.ts';
import { Confirmation } from '../results/Confirmation.tsx';
import { Counts, type Part, partId } from '../results/Counts.tsx';
import { Coverage } from '../results/Coverage.tsx';
import { type Filter, Filters, fits, noFilter } from '../results/Filters.tsx';
import { MatterList } from '../results/MatterList.tsx';
import { ModalityKey } from '../results/ModalityTag.tsx';
import { Sections } from '../results/Sections.tsx';
import { useReport } from '../useReport.ts';
import { useVoice } from '../useVoice.ts';

function PartHeading({ part, count }: { readonly part: Part; readonly count: number }) {
  const { t } = useTranslation();
  return (
    <>
      <h2 id={partId(part)} tabIndex={-1} className={`is-${part}`}>
        <span aria-hidden="true">{marks[part]}</span> {t(`group.${part}`)} <span className="count">{count}</span>
      </h2>
      <p className="meta">{t(`groupMeaning.${part}`)}</p>
    </>
  );
}

function PartList({ part, views }: { readonly part: Part; readonly views: readonly MatterView[] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby={partId(part)}>
      <PartHeading part={part} count={views.length} />
      {views.length === 0 && <p>{t(`groupEmpty.${part}`)}</p>}
      {part === 'applies' || part === 'open' ? <Sections views={views} part={part} /> : <MatterList views={views} />}
    </section>
  );
}

export function ResultsPage() {
  const { assessed, href, facility } = usePlan();
  const { decisions, report, open } = useReport();
  const { t } = useTranslation();
  const voice = useVoice();
  const [filter, setFilter] = useState<Filter>(noFilter);
  const title = planTitle(voice, facility);
  const of = (views: readonly MatterView[]) => views.filter(it => fits(filter, it));
  const covered = report.documents.length + report.possibleDocuments.length > 0;
  return (
    <>
      <h1 tabIndex={-1}>{title || t('results.untitled')}</h1>
      <Coverage report={report} asOf={String(assessed.asOf)} />
      {covered && (
        <>
          <Counts report={report} />
          <Confirmation facility={assessed} decisions={decisions} />
        </>
      )}
      <div className="cols">
        <div>
          {open.length > 0 && (
            <p className="go-on">
              {t('results.openQuestions', { count: open.length })}{' '}
              <a className="button" href={href({ page: 'check' })}>
                {t('results.goOn')}
              </a>
            </p>
          )}
          {covered && (
            <>
              <Filters filter={filter} onChange={setFilter} report={report} />
              <ModalityKey />
              <PartList part="applies" views={of(report.byGroup.applies)} />
              <PartList part="open" views={of(report.byGroup.open)} />
              <PartList part="reachable" views={of(report.byGroup.reachable)} />
              <PartList part="redLine" views={of(report.redLines)} />
              <PartList part="doesNotApply" views={of(report.byGroup.doesNotApply)} />
            </>
          )}
        </div>
        <AnswerList />
      </div>
    </>
  );
}
