/** What applies, what is open, what is within reach, what does not apply – and where the red lines run. */
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { coverage, type MatterView, marks, mattersIn, type Part, planTitle } from '../../report/index.ts';
import { AnswerList } from '../AnswerList.tsx';
import { useAssessment } from '../AssessmentProvider.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { Raised } from '../Raised.tsx';
import { Confirmation } from '../results/Confirmation.tsx';
import { Counts, leadTo, partId } from '../results/Counts.tsx';
import { Coverage } from '../results/Coverage.tsx';
import { type Filter, Filters, fits, noFilter } from '../results/Filters.tsx';
import { MatterList } from '../results/MatterList.tsx';
import { ModalityKey } from '../results/ModalityTag.tsx';
import { NearTurns } from '../results/NearTurns.tsx';
import { Sections } from '../results/Sections.tsx';
import { TakeAlong } from '../take/TakeAlong.tsx';
import { useVoice } from '../useVoice.ts';
import { WhatChanged } from '../WhatChanged.tsx';

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
      {part === 'doesNotApply' || part === 'redLine' ? (
        <Raised by={1}>
          <MatterList views={views} />
        </Raised>
      ) : (
        <Sections views={views} part={part} />
      )}
    </section>
  );
}

/** What can be done comes first, what can not be had last. */
const order: readonly Part[] = ['applies', 'open', 'reachable', 'redLine', 'doesNotApply'];

/** Every part, as far as the reader wants to see it. */
function Parts() {
  const { report } = useAssessment();
  const [filter, setFilter] = useState<Filter>(noFilter);
  return (
    <>
      <Filters filter={filter} onChange={setFilter} report={report} />
      <ModalityKey />
      {order.map(part => (
        <PartList key={part} part={part} views={mattersIn(report, part).filter(it => fits(filter, it))} />
      ))}
    </>
  );
}

export function ResultsPage() {
  const { assessed, href, facility, unsure, epoch } = usePlan();
  const { decisions, report, open, changes } = useAssessment();
  const { t } = useTranslation();
  const voice = useVoice();
  const title = planTitle(voice, facility);
  const covered = coverage(report) === 'covered';
  const fresh = open.filter(it => !unsure.includes(it.fact.name)).length;
  return (
    <>
      <h1 tabIndex={-1}>
        {title.length === 0 && t('results.untitled')}
        {title.map((it, at) => (
          <Fragment key={it}>
            <span>
              {it}
              {at < title.length - 1 && ' ·'}
            </span>
            {at < title.length - 1 && ' '}
          </Fragment>
        ))}
      </h1>
      {covered && <Counts report={report} />}
      {Object.keys(facility).length > 0 && (
        <button type="button" className="quiet to-answers" onClick={() => leadTo('answers-heading')}>
          {t('results.yourAnswers', { count: Object.keys(facility).length })}
        </button>
      )}
      <Coverage report={report} asOf={String(assessed.asOf)} />
      {covered && (
        <p className="onward">
          <a href={href({ page: 'explore' })}>{t('explore.heading')}</a>
          <a href={href({ page: 'places' })}>{t('results.toPlaces')}</a>
          <a href={href({ page: 'compare' })}>{t('results.toCompare')}</a>
        </p>
      )}
      {covered && (
        <>
          <WhatChanged changes={changes} />
          <NearTurns />
        </>
      )}
      <div className="cols">
        <div>
          {open.length > 0 && (
            <p className="go-on">
              {fresh > 0
                ? t('results.openQuestions', { count: fresh })
                : t('results.unsureQuestions', { count: open.length })}{' '}
              <a className="button" href={href({ page: 'check' })}>
                {t(fresh > 0 ? 'results.goOn' : 'results.goBack')}
              </a>
            </p>
          )}
          {Object.keys(facility).length > 0 && <TakeAlong />}
          {covered && (
            <Confirmation facility={assessed} decisions={decisions}>
              <Parts key={epoch} />
            </Confirmation>
          )}
        </div>
        <AnswerList />
      </div>
    </>
  );
}
