/** Where do the lines run, and what would another answer change? */
import { useTranslation } from 'react-i18next';
import { coverage } from '../../report/index.ts';
import { AnswerList } from '../AnswerList.tsx';
import { useAssessment } from '../AssessmentProvider.tsx';
import { Alternatives } from '../explore/Alternatives.tsx';
import { NumberLine } from '../explore/NumberLine.tsx';
import { Trial } from '../explore/Trial.tsx';
import { useBoundaries } from '../explore/useBoundaries.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { Coverage } from '../results/Coverage.tsx';

/** One line for each number on which something turns; a sentence for those on which nothing does. */
function NumberLines() {
  const { t } = useTranslation();
  const { language } = usePlan();
  const all = useBoundaries();
  const turning = all.filter(it => it.stretches.length > 1);
  const idle = all.filter(it => it.stretches.length === 1);
  return (
    <section aria-labelledby="number-lines">
      <h2 id="number-lines">{t('explore.numbers')}</h2>
      {turning.map(it => (
        <NumberLine key={it.fact.name} boundaries={it} />
      ))}
      {idle.map(({ fact }) => (
        <p key={fact.name} className="meta">
          {t('boundary.none', { label: fact.label[language] })}
        </p>
      ))}
    </section>
  );
}

export function ExplorePage() {
  const { assessed } = usePlan();
  const { report } = useAssessment();
  const { t } = useTranslation();
  return (
    <>
      <h1 tabIndex={-1}>{t('explore.heading')}</h1>
      <p className="lede">{t('explore.lede')}</p>
      <Coverage report={report} asOf={String(assessed.asOf)} />
      {coverage(report) === 'covered' && (
        <div className="cols explore">
          <div>
            <Trial />
            <NumberLines />
            <Alternatives />
          </div>
          <AnswerList />
        </div>
      )}
    </>
  );
}
