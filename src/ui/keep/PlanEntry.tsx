/** What can be done with a plan that is kept: open, copy, rename, remove it, or take it along as a file? */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planLine } from '../../report/index.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { letters, type NamedPlan } from '../plan/plans.ts';
import { useFocusNext } from '../useFocusNext.ts';
import { useVoice } from '../useVoice.ts';
import { KeptUnder } from './KeptUnder.tsx';
import { NameForm } from './NameForm.tsx';
import { useExport } from './useExport.ts';

interface PlanEntryProps {
  readonly plan: NamedPlan;
  /** Whether one chooses here what is compared. */
  readonly isChosen: boolean;
  /** It is no longer there under its name, and the focus goes elsewhere. */
  readonly onGone: () => void;
}

export function PlanEntry({ plan, isChosen, onGone }: PlanEntryProps) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { compared = [], compare, changePlans, openPlan, go } = usePlan();
  const [renaming, setRenaming] = useState(false);
  const focusNext = useFocusNext();
  const exportPlans = useExport();
  const { name, facility } = plan;
  const title = planLine(voice, facility);
  const answered = t('keep.answered', { count: Object.keys(facility).length });
  const said = title && title !== name ? `${title} · ${answered}` : answered;
  const isCompared = compared.some(it => it.name === name);
  const of = <span className="hidden">{t('answers.of', { label: name })}</span>;
  return (
    <li>
      <div>
        {isChosen ? (
          <label className="option">
            <input
              type="checkbox"
              checked={isCompared}
              disabled={!isCompared && compared.length >= letters.length}
              onChange={() => compare(isCompared ? compared.filter(it => it.name !== name) : [...compared, plan])}
            />
            <span>
              {name}
              <small>{said}</small>
            </span>
          </label>
        ) : (
          <h3>
            {name}
            <small>{said}</small>
          </h3>
        )}
        <KeptUnder plan={plan} />
      </div>
      <p className="steps">
        <button
          type="button"
          className="quiet"
          onClick={() => {
            openPlan(name);
            go({ page: 'results' });
          }}
        >
          {t('compare.open')}
          {of}
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => changePlans({ type: 'copyPlan', name, copy: t('compare.copyOf', { name }) })}
        >
          {t('compare.copy')}
          {of}
        </button>
        <button
          type="button"
          className="quiet"
          aria-expanded={renaming}
          onClick={() => {
            setRenaming(!renaming);
            focusNext('.kept li .name input');
          }}
        >
          {t('compare.rename')}
          {of}
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => {
            changePlans({ type: 'removePlan', name });
            onGone();
          }}
        >
          {t('compare.remove')}
          {of}
        </button>
        <button type="button" className="quiet" onClick={() => exportPlans([plan], name)}>
          {t('keep.export')}
          {of}
        </button>
      </p>
      {renaming && (
        <NameForm
          first={name}
          label={t('compare.newName')}
          action={t('compare.rename')}
          onName={to => {
            changePlans({ type: 'renamePlan', name, to });
            onGone();
          }}
        />
      )}
    </li>
  );
}
