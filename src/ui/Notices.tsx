/** What went wrong or can be taken back? Refused parameters, storage that is closed, answers that were cleared. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { sameAnswer } from '../facts/index.ts';
import { changedText, plainFaultText, planName } from '../report/index.ts';
import { brief } from './keep/brief.ts';
import { DeviceNotices } from './keep/DeviceNotices.tsx';
import { PastNotice } from './keep/PastNotice.tsx';
import { TabNotice } from './keep/TabNotice.tsx';
import type { OwnAnswers } from './plan/ownAnswers.ts';
import { usePlan } from './plan/PlanProvider.tsx';
import { isKept } from './plan/plans.ts';
import { SharedBanner } from './take/SharedBanner.tsx';
import { useVoice } from './useVoice.ts';

export function Notices() {
  const plan = usePlan();
  const { faults, unreadable, unknownPath, past, own, isShared, facility, page, plans } = plan;
  const { href, dismiss, takeBack, keep, world } = plan;
  const { t } = useTranslation();
  const voice = useVoice();
  const said = useRef<HTMLParagraphElement>(null);
  const replacedBy = own?.replacedBy;
  const names = Object.keys({ ...facility, ...own?.facility });
  const differing = own ? names.filter(it => !sameAnswer(own.facility[it], facility[it])).length : 0;
  useEffect(() => {
    // The button that began the trial may be gone; whoever still holds a control keeps their place.
    const { activeElement, body } = world.window.document;
    if (replacedBy === 'trial' && (!activeElement || activeElement === body)) said.current?.focus();
  }, [replacedBy, world]);
  const standing = ({ replacedBy, visitor, facility: before }: OwnAnswers) => {
    if (replacedBy === 'trial' && differing > 2) return t('notice.own.trialMany', { count: differing });
    if (replacedBy === 'trial') return t('notice.own.trial', { tried: changedText(voice, before, facility) });
    if (replacedBy === 'plan' && visitor) return t('window.opened');
    const title = planName(voice, before);
    // A plan that was opened and then changed is no longer what was kept.
    const isChanged = replacedBy === 'plan' && !isKept(plans, plan);
    return t(isChanged ? 'notice.own.changed' : `notice.own.${replacedBy}`, { plan: title });
  };
  // The button that was pressed goes with its notice; the reader goes on from the heading.
  const thenOn = (step: () => void) => () => {
    step();
    world.window.document.querySelector<HTMLElement>('h1')?.focus();
  };
  return (
    <>
      {unreadable !== undefined && (
        <section className="notice error" role="alert">
          <h2>{t('notice.unreadable')}</h2>
          <p>{t('notice.unreadableHow')}</p>
          <details>
            <summary>{t('notice.unreadableWhat')}</summary>
            <code>{unreadable}</code>
          </details>
          <button type="button" className="quiet" onClick={thenOn(dismiss)}>
            {t('notice.dismiss')}
          </button>
        </section>
      )}
      {(faults.length > 0 || unknownPath) && !(past?.was && page === 'reconcile') && (
        <section className="notice error" role="alert">
          <h2>{t('notice.faults', { count: faults.length + (unknownPath ? 1 : 0) })}</h2>
          <ul>
            {unknownPath && <li>{t('notice.unknownPath', { path: unknownPath })}</li>}
            {faults.map(it => (
              <li key={`${it.fact} ${it.value}`}>{plainFaultText(voice, brief(it))}</li>
            ))}
          </ul>
          {past?.was && (
            <p>
              <a href={href({ page: 'reconcile' })}>{t('notice.toReconcile')}</a>
            </p>
          )}
          <button type="button" className="quiet" onClick={thenOn(dismiss)}>
            {t('notice.dismiss')}
          </button>
        </section>
      )}
      <DeviceNotices />
      <PastNotice />
      <TabNotice thenOn={thenOn} />
      <SharedBanner onDone={thenOn} />
      {own && !(own.replacedBy === 'link' && isShared) && page !== 'compare' && (
        <p className="notice own" role="status" tabIndex={-1} ref={said}>
          {standing(own)}{' '}
          <span className="exits">
            {own.replacedBy === 'trial' && page !== 'results' && (
              <a href={href({ page: 'results' })}>{t('notice.seeResults')}</a>
            )}
            <button type="button" className="quiet" onClick={thenOn(takeBack)}>
              {t('notice.takeBack')}
            </button>
            <button type="button" className="quiet" onClick={thenOn(keep)}>
              {t(own.replacedBy === 'nothing' ? 'notice.dismiss' : 'notice.keep')}
            </button>
          </span>
        </p>
      )}
    </>
  );
}
