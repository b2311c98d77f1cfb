/** What does the question itself say of the facility? Offered, never taken without being asked. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { sameAnswer, within } from '../../facts/index.ts';
import { facilityText } from '../../report/index.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useFocusNext } from '../useFocusNext.ts';
import { useVoice } from '../useVoice.ts';
import { useSearcher } from './useSearcher.ts';

export function Mentioned() {
  const { t } = useTranslation();
  const voice = useVoice();
  const { words = '', facility, adopt } = usePlan();
  const focusNext = useFocusNext();
  const searcher = useSearcher();
  const said = useMemo(() => (typeof searcher === 'string' ? {} : searcher.mentioned(words)), [searcher, words]);
  const isKnown = (name: string, value: string) =>
    sameAnswer(facility[name], said[name]) ||
    // Who is in Dadukou and says Chongqing says nothing new.
    (name === 'location' && typeof facility.location === 'string' && within(facility.location, value) === true);
  const fresh = Object.fromEntries(Object.entries(said).filter(([name, value]) => !isKnown(name, String(value))));
  if (Object.keys(fresh).length === 0) return null;
  return (
    <p className="mentioned">
      {t('desk.mentioned', { answers: facilityText(voice, fresh) })}{' '}
      <button
        type="button"
        className="quiet"
        onClick={() => {
          adopt(fresh);
          // The question goes on with what is still to be answered, or with what was found.
          focusNext('.asks :is(button, input, select), .hits .hit');
        }}
      >
        {t('desk.adopt')}
      </button>
    </p>
  );
}
