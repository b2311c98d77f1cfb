/** Who came today, the last one first? Each opens again with its answers. */
import { useTranslation } from 'react-i18next';
import { planTitle } from '../../report/index.ts';
import { rulebook } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { casesOf, type Visit } from '../plan/visits.ts';
import { today } from '../plan/world.ts';
import { useVoice } from '../useVoice.ts';
import { useUnnamed } from './useWindowKeys.ts';

function Case({ visit }: { readonly visit: Visit }) {
  const voice = useVoice();
  const { openVisit, go } = usePlan();
  const unnamed = useUnnamed();
  const card = rulebook.matters.find(it => it.id === visit.card);
  const about = [card?.title[voice.language], ...planTitle(voice, visit.facility)].filter(Boolean);
  return (
    <button
      type="button"
      className="quiet"
      onClick={() => {
        openVisit(visit, unnamed);
        go(card ? { page: 'desk', item: card.id } : { page: 'results' });
      }}
    >
      <b>{visit.label}</b> {visit.at} {about.join(' · ')}
    </button>
  );
}

export function Today() {
  const { t } = useTranslation();
  const { visitors, world, forgetVisits } = usePlan();
  const cases = casesOf(visitors, today(world));
  return (
    <details className="today">
      <summary>{t('window.today', { count: cases.length })}</summary>
      {cases.length === 0 && <p className="meta">{t('window.nobody')}</p>}
      <ol reversed>
        {[...cases].reverse().map(it => (
          <li key={it.id}>
            <Case visit={it} />
          </li>
        ))}
      </ol>
      {cases.length > 0 && (
        <button type="button" className="quiet" onClick={forgetVisits}>
          {t('window.forget')}
        </button>
      )}
      <p className="meta">{t('window.local')}</p>
    </details>
  );
}
