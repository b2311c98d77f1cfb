/** What does the result look like while the answers are still being typed? */
import { useTranslation } from 'react-i18next';
import { coverage, marks, mattersIn, type Part, parts, sections } from '../../report/index.ts';
import { useAssessment } from '../AssessmentProvider.tsx';
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

function Lines({ part }: { readonly part: Part }) {
  const { t } = useTranslation();
  const { report } = useAssessment();
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

export function LiveResult() {
  const { report, decisions } = useAssessment();
  const { assessed, href } = usePlan();
  const { t } = useTranslation();
  const lead = (part: Part) => {
    const lines = document.getElementById(liveId(part));
    lines?.setAttribute('open', '');
    lines?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <aside className="live" aria-labelledby="live-heading">
      <h2 id="live-heading">{t('live.heading')}</h2>
      <Coverage report={report} asOf={String(assessed.asOf)} />
      <Counts report={report} onChoose={lead} />
      <WhatChanged />
      {coverage(report) === 'covered' && <Confirmation facility={assessed} decisions={decisions} pause={pause} />}
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
      {parts.map(it => (
        <Lines key={it} part={it} />
      ))}
    </aside>
  );
}
