/** What could the applicant choose differently, so that this applies – and what would that cost elsewhere? */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { chanceText, type MatterView, type Opportunity, report } from '../../report/index.ts';
import { useAssessment } from '../AssessmentProvider.tsx';
import { decider, rulebook } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';

export function ChanceNote({ opportunity }: { readonly opportunity: Opportunity }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { tryOut, facility, assessed } = usePlan();
  const { report: now } = useAssessment();
  const then = useMemo(() => {
    const changed = { ...assessed, ...opportunity.change };
    return report(rulebook, changed, decider.decide(changed));
  }, [assessed, opportunity]);
  const applying = (matters: readonly MatterView[]) =>
    new Set(matters.filter(it => it.group === 'applies').map(it => it.matter));
  const [before, after] = [applying(now.matters), applying(then.matters)];
  const lost = [...before].filter(it => !after.has(it)).map(it => it.title[voice.language]);
  return (
    <div className="chance">
      <p>{chanceText(voice, opportunity)}</p>
      {lost.length > 0 && <p>{t('results.lost', { count: lost.length, titles: lost.join(t('results.listComma')) })}</p>}
      <button type="button" className="quiet" onClick={() => tryOut({ ...facility, ...opportunity.change })}>
        {t('results.try')}
      </button>
    </div>
  );
}
