/** What could the applicant choose differently, so that this applies? One press tries it. */
import { useTranslation } from 'react-i18next';
import { chanceText, type Opportunity } from '../../report/index.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';

export function ChanceNote({ opportunity }: { readonly opportunity: Opportunity }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { open, facility } = usePlan();
  return (
    <p className="chance">
      {chanceText(voice, opportunity)}{' '}
      <button
        type="button"
        className="quiet"
        onClick={() => open({ ...facility, ...opportunity.change }, { page: 'results' })}
      >
        {t('results.try')}
      </button>
    </p>
  );
}
