/** How does this window work: where it stands, when everything is cleared, and with single keys or not? */
import { useTranslation } from 'react-i18next';
import { within } from '../../facts/index.ts';
import { placeName } from '../../report/index.ts';
import { rulebook } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { idleChoices, type WindowSettings } from '../plan/windowSettings.ts';
import { useVoice } from '../useVoice.ts';

/** The districts for which there are documents. */
const covered = rulebook.divisions.filter(
  ({ code }) => !code.endsWith('00') && rulebook.documents.some(it => within(code, it.jurisdiction) === true),
);

export function Settings() {
  const { t } = useTranslation();
  const voice = useVoice();
  const { desk, workAtDesk } = usePlan();
  return (
    <details className="settings">
      <summary>{t('window.settings')}</summary>
      <label>
        <span>{t('window.place')}</span>
        <select value={desk.place ?? ''} onChange={event => workAtDesk({ place: event.target.value || undefined })}>
          <option value="">{t('window.noPlace')}</option>
          {covered.map(({ code }) => (
            <option key={code} value={code}>
              {placeName(voice, code)}
            </option>
          ))}
        </select>
      </label>
      <p className="meta">{t('window.placeMeaning')}</p>
      <label>
        <span>{t('window.idle')}</span>
        <select
          value={desk.idleMinutes}
          onChange={event => workAtDesk({ idleMinutes: Number(event.target.value) as WindowSettings['idleMinutes'] })}
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
