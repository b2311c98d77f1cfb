/** What of a file was taken, what was not and why, and what is to be done with the answers in it that have no name? */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plainFaultText, planName } from '../../report/index.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { freeName } from '../plan/plans.ts';
import { type Added, type FileFault, largestFile, mostPlans, type ReadFile } from '../plan/plansFile.ts';
import { useFocusNext } from '../useFocusNext.ts';
import { useVoice } from '../useVoice.ts';
import { brief } from './brief.ts';

export interface Imported extends Added {
  readonly file: string;
  readonly read: ReadFile;
}

function useFaultText(): (fault: FileFault) => string {
  const { t } = useTranslation();
  const voice = useVoice();
  return it => {
    switch (it.code) {
      case 'tooLarge':
        return t('keep.fault.tooLarge', { most: largestFile / 1_000_000 });
      case 'tooMany':
        return t('keep.fault.tooMany', { most: mostPlans });
      case 'planBroken':
        return t('keep.fault.planBroken', { number: it.number });
      case 'nameTwice':
        return t('keep.fault.nameTwice', { name: it.name, to: it.to });
      case 'answer': {
        const fault = plainFaultText(voice, brief(it.fault));
        return it.plan === undefined
          ? t('keep.fault.inAnswers', { fault })
          : t('keep.fault.inPlan', { name: it.plan, fault });
      }
      case 'notJson':
        return t('keep.fault.notJson');
      case 'notOurs':
        return t('keep.fault.notOurs');
      case 'newer':
        return t('keep.fault.newer');
      case 'answersBroken':
        return t('keep.fault.answersBroken');
      default:
        return it satisfies never;
    }
  };
}

export function ImportResult({ imported: { file, read, added, known } }: { readonly imported: Imported }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { plans, changePlans, openPlan, go } = usePlan();
  const faultText = useFaultText();
  const focusNext = useFocusNext();
  const [isAsked, setAsked] = useState(true);
  const { answers, faults } = read;
  const keepAnswers = (isOpened: boolean) => {
    if (!answers) return;
    const name = freeName(plans, t('keep.fromFile'));
    changePlans({ type: 'addPlans', plans: [{ name, ...answers }] });
    setAsked(false);
    if (!isOpened) return focusNext('#kept-heading');
    openPlan(name);
    go({ page: 'results' });
  };
  return (
    <section className={faults.length > 0 ? 'notice error' : 'notice'}>
      <h3>{t('keep.read', { file: file.slice(0, 80) })}</h3>
      {added.length > 0 && <p>{t('keep.added', { names: added.map(it => it.name).join(t('results.listComma')) })}</p>}
      {known > 0 && <p>{t('keep.known', { count: known })}</p>}
      {faults.length > 0 && (
        <ul>
          {faults.map((it, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list of one file does not change
            <li key={at}>{faultText(it)}</li>
          ))}
        </ul>
      )}
      {answers && isAsked && (
        <>
          <p>
            {t('keep.answersInFile', {
              title: planName(voice, answers.facility),
            })}
          </p>
          <p className="exits">
            <button type="button" className="quiet" onClick={() => keepAnswers(true)}>
              {t('keep.keepAndOpen')}
            </button>
            <button type="button" className="quiet" onClick={() => keepAnswers(false)}>
              {t('keep.keepOnly')}
            </button>
            <button
              type="button"
              className="quiet"
              onClick={() => {
                setAsked(false);
                focusNext('#kept-heading');
              }}
            >
              {t('keep.leaveOut')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
