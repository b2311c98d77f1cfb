/** What stands on this device that this page can not read, or leaves to a newer one? */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { safeFileName } from '../../report/index.ts';
import { download } from '../download.ts';
import { dropAside, putAsideBefore } from '../plan/device.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useFocusNext } from '../useFocusNext.ts';

export function Asides() {
  const { t } = useTranslation();
  const { world, newer, unreadable } = usePlan();
  const focusNext = useFocusNext();
  const [texts, setTexts] = useState(() => putAsideBefore(world.storage));
  const all = [...new Set([...texts, ...(unreadable ? [unreadable] : [])])];
  if (all.length === 0 && newer === undefined) return null;
  const save = (text: string) =>
    download(world.window, safeFileName([t('keep.asideFile')], 'json'), 'application/json', text);
  return (
    <section aria-labelledby="asides">
      <h2 id="asides" tabIndex={-1}>
        {t('keep.asides')}
      </h2>
      {newer !== undefined && (
        <>
          <p>{t('keep.newer')}</p>
          <button type="button" className="quiet" onClick={() => save(newer)}>
            {t('keep.asideSave')}
          </button>
        </>
      )}
      {all.length > 0 && <p>{t('keep.asidesHow')}</p>}
      {all.map(text => (
        <details key={text}>
          <summary>{t('keep.aside', { count: text.length })}</summary>
          <code>{text.length > 5_000 ? `${text.slice(0, 5_000)}…` : text}</code>
          <p className="exits">
            <button type="button" className="quiet" onClick={() => save(text)}>
              {t('keep.asideSave')}
            </button>
            {texts.includes(text) && (
              <button
                type="button"
                className="quiet"
                onClick={() => {
                  dropAside(world.storage, text);
                  setTexts(texts.filter(it => it !== text));
                  focusNext('h1');
                }}
              >
                {t('keep.asideDrop')}
              </button>
            )}
          </p>
        </details>
      ))}
    </section>
  );
}
