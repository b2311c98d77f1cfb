/** What could the applicant choose differently, so that this applies? One press tries it. */
import { useTranslation } from 'react-i18next';
import type { Facility } from '../../facts/index.ts';
import { answerName, type Opportunity } from '../../report/index.ts';
import { rulebook } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';

function useNamed(): (values: Facility) => string {
  const voice = useVoice();
  const { t } = useTranslation();
  return values =>
    Object.entries(values)
      .map(([name, value]) => {
        const fact = rulebook.vocabulary.byName.get(name);
        return fact
          ? t('results.setTo', { label: fact.label[voice.language], value: answerName(voice, fact, value) })
          : '';
      })
      .join(t('results.semicolon'));
}

export function ChanceNote({ opportunity: { change, need } }: { readonly opportunity: Opportunity }) {
  const { t } = useTranslation();
  const { open, facility } = usePlan();
  const named = useNamed();
  const alsoNeeded = Object.keys(need).length > 0;
  return (
    <p className="chance">
      {t(alsoNeeded ? 'results.chanceAndNeed' : 'results.chance', { change: named(change), need: named(need) })}{' '}
      <button type="button" className="quiet" onClick={() => open({ ...facility, ...change }, { page: 'results' })}>
        {t('results.try')}
      </button>
    </p>
  );
}
