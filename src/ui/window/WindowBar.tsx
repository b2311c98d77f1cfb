/** Who is at the window now, who came today, and how does the next one begin? */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { planTitle } from '../../report/index.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { casesOf, type Desk, idleChoices, longestLabel } from '../plan/visits.ts';
import { today } from '../plan/world.ts';
import { useFocusNext } from '../useFocusNext.ts';
import { useVoice } from '../useVoice.ts';
import { IdleWarning } from './IdleWarning.tsx';
import { useSingleKeys } from './useSingleKeys.ts';

/** The id of the field in which one searches. */
export const searchId = 'desk-search';

/** Today's cases, the last one first; each opens again with its answers. */
function Today() {
  const { t } = useTranslation();
  const voice = useVoice();
  const { visitors, world, openVisit, forgetVisits, go } = usePlan();
  const cases = casesOf(visitors, today(world));
  return (
    <details className="today">
      <summary>{t('window.today', { count: cases.length })}</summary>
      {cases.length === 0 && <p className="meta">{t('window.nobody')}</p>}
      <ol reversed>
        {[...cases].reverse().map(it => (
          <li key={`${it.at} ${it.label} ${JSON.stringify(it.facility)}`}>
            <button
              type="button"
              className="quiet"
              onClick={() => {
                openVisit(it);
                go({ page: 'results' });
              }}
            >
              <b>{it.label}</b> {it.at} {planTitle(voice, it.facility).join(' · ')}
            </button>
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

function Settings() {
  const { t } = useTranslation();
  const { desk, workAtDesk } = usePlan();
  return (
    <details className="settings">
      <summary>{t('window.settings')}</summary>
      <label>
        <span>{t('window.idle')}</span>
        <select
          value={desk.idleMinutes}
          onChange={event => workAtDesk({ idleMinutes: Number(event.target.value) as Desk['idleMinutes'] })}
        >
          {idleChoices.map(it => (
            <option key={it} value={it}>
              {it === 0 ? t('window.never') : t('window.minutes', { count: it })}
            </option>
          ))}
        </select>
      </label>
      <p className="meta">{t('window.idleMeaning')}</p>
      <label className="option">
        <input type="checkbox" checked={desk.keys} onChange={event => workAtDesk({ keys: event.target.checked })} />
        <span>{t('window.keys')}</span>
      </label>
      <p className="meta">{t('window.keysMeaning')}</p>
    </details>
  );
}

function Bar() {
  const { t } = useTranslation();
  const { visitor, visitors, world, labelVisitor, newVisitor, workAtDesk, go, page, item, words } = usePlan();
  const focusNext = useFocusNext();
  const number = casesOf(visitors, today(world)).length + 1;
  const keys = useMemo(() => {
    const toSearch = () => focusNext(`#${searchId}`);
    const next = () => {
      newVisitor(t('window.unnamed', { number }));
      toSearch();
    };
    return {
      '/': () => {
        if (page !== 'desk') go({ page: 'desk', words });
        toSearch();
      },
      '*': next,
      '-': () => {
        if (page !== 'desk' || item) go({ page: 'desk', words });
        toSearch();
      },
      ...Object.fromEntries(
        Array.from({ length: 9 }, (_, at) => [String(at + 1), () => choose(world.window.document, at)]),
      ),
    };
  }, [page, item, words, number, go, newVisitor, focusNext, t, world]);
  useSingleKeys(keys);
  return (
    <section className="window-bar" aria-label={t('window.mode')}>
      <label className="visitor">
        <span>{t('window.label')}</span>
        <input
          type="text"
          autoComplete="off"
          maxLength={longestLabel}
          value={visitor}
          placeholder={t('window.labelExample')}
          onChange={event => labelVisitor(event.target.value)}
        />
      </label>
      <button type="button" className="button" aria-keyshortcuts="*" onClick={keys['*']}>
        {t('window.next')}
      </button>
      <button type="button" className="quiet" onClick={() => workAtDesk({ on: false })}>
        {t('window.leave')}
      </button>
      <Today />
      <Settings />
    </section>
  );
}

/** The answer with this number to the first question that is still open: a place, or one of several choices. */
function choose(document: Document, at: number): void {
  const open = document.querySelector('.asks .entry.open');
  open?.querySelectorAll<HTMLElement>('.choice, .options input')[at]?.click();
}

export function WindowBar() {
  const { desk } = usePlan();
  if (!desk.on) return null;
  return (
    <>
      <Bar />
      <IdleWarning />
    </>
  );
}
