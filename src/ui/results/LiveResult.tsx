/** What does the result look like while the answers are still being typed? */
import { memo, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { coverage, marks, mattersIn, type Part, parts, sections } from '../../report/index.ts';
import { type Assessment, useAssessment } from '../AssessmentProvider.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';
import { WhatChanged } from '../WhatChanged.tsx';
import { Confirmation } from './Confirmation.tsx';
import { Counts } from './Counts.tsx';
import { Coverage } from './Coverage.tsx';

/** While somebody types, the engine of record waits so many milliseconds. */
const pause = 500;

function liveId(part: Part): string {
  return `live-${part}`;
}

interface ShownProps {
  readonly assessment: Assessment;
}

function Lines({ assessment: { report }, part }: ShownProps & { readonly part: Part }) {
  const { t } = useTranslation();
  const { language } = useVoice();
  const views = mattersIn(report, part);
  return (
    <details id={liveId(part)} open={part === 'applies' || part === 'open'}>
      <summary className={`is-${part}`}>
        <span aria-hidden="true">{marks[part]}</span> {t(`group.${part}`)} {views.length}
      </summary>
      <ul>
        {sections(views, part)
          .flatMap(it => it.matters)
          .map(it => (
            <li key={it.matter.id}>
              {it.matter.title[language]}
              {it.contested && <small className="is-open"> {t('status.contested')}</small>}
              {it.conflict && <p className="note">{it.conflict[language]}</p>}
            </li>
          ))}
      </ul>
    </details>
  );
}

/** Where the page leads to all of it. */
function Full({ assessment: { report } }: ShownProps) {
  const { t } = useTranslation();
  const { href } = usePlan();
  return (
    <>
      <p>
        <a className="button" href={href({ page: 'results' })}>
          {t('live.full')}
        </a>
      </p>
      <p className="live-bar" aria-live="polite">
        <a href={href({ page: 'results' })}>
          {t('live.bar', {
            applies: report.byGroup.applies.length,
            open: report.byGroup.open.length,
            reachable: report.byGroup.reachable.length,
          })}
        </a>
      </p>
    </>
  );
}

const Shown = memo(function Shown({ assessment }: ShownProps) {
  const { report, decisions } = assessment;
  const { facility } = report;
  const lead = (part: Part) => {
    const lines = document.getElementById(liveId(part));
    lines?.setAttribute('open', '');
    lines?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <Coverage report={report} asOf={String(facility.asOf)} />
      <Counts report={report} onChoose={lead} />
      <WhatChanged changes={assessment.changes} />
      {coverage(report) === 'covered' && <Confirmation facility={facility} decisions={decisions} pause={pause} />}
      <Full assessment={assessment} />
      {parts.map(it => (
        <Lines key={it} assessment={assessment} part={it} />
      ))}
    </>
  );
});

/** Drawn when there is time for it: whoever types is never kept waiting. */
export function LiveResult() {
  const latest = useAssessment();
  const assessment = useDeferredValue(latest);
  const { t } = useTranslation();
  return (
    <aside className="live" aria-labelledby="live-heading" aria-busy={assessment !== latest}>
      <h2 id="live-heading">{t('live.heading')}</h2>
      <Shown assessment={assessment} />
    </aside>
  );
}
