/** What does one rule say to this facility, on whose word, and why? */
import { useTranslation } from 'react-i18next';
import { startOf } from '../../dates/index.ts';
import {
  deadlineText,
  departmentText,
  enumeration,
  type Group,
  marks,
  type RuleView,
  why,
} from '../../report/index.ts';
import { rulebook } from '../corpus.ts';
import { Terms } from '../glossary/Terms.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useLevel } from '../Raised.tsx';
import { useVoice } from '../useVoice.ts';
import { ChanceNote } from './ChanceNote.tsx';
import { Chinese } from './Chinese.tsx';
import { ModalityTag } from './ModalityTag.tsx';
import { Quote } from './Quote.tsx';
import { Questions, Why } from './Why.tsx';

export function RuleEntry({ view, matterGroup }: { readonly view: RuleView; readonly matterGroup: Group }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { rule, decision, status, opportunity } = view;
  const { doubtsOn } = why(voice, view);
  const { href } = usePlan();
  const start = decision.status === 'doesNotApply' ? undefined : startOf(rulebook, rule);
  const departments = rule.departments.map(it => departmentText(voice, rule.document, it));
  return (
    <section className="rule" aria-labelledby={`rule-${rule.id}`}>
      <h5 id={`rule-${rule.id}`} aria-level={useLevel(5)}>
        <ModalityTag modality={rule.modality} kind={rule.kind} />
        <span>{rule.title[voice.language]}</span>
        {status !== matterGroup && (
          <span className={`state is-${status}`}>
            <span aria-hidden="true">{marks[status]}</span> {t(`status.${status}`)}
          </span>
        )}
      </h5>
      <Why view={view} />
      {rule.deadlines.map(it => (
        <p key={`${it.amount} ${it.unit} ${it.of.zh}`} className="deadline">
          {deadlineText(voice, it)}
          {start && <a href={href({ page: 'dates', item: start.id })}>{t('dates.whenDue')}</a>}
        </p>
      ))}
      {rule.cite.map(it => (
        <Quote key={`${it.clause} ${it.quote}`} document={rule.document} cite={it} rule={rule.id} />
      ))}
      <p className="cite">
        <Chinese text={t('results.departments', { names: enumeration(voice, departments) })} />
      </p>
      {rule.note && (
        <Terms
          as="p"
          className="note"
          lead={
            <>
              <b>{t('results.note')}</b>{' '}
            </>
          }
          text={rule.note[voice.language]}
          passage={rule.note}
        />
      )}
      {decision.contested.length > 0 && (
        <div className="note">
          <p>
            <b>{t('results.contested')}</b> {t('results.contestedHelp')}
          </p>
          <ul>
            {decision.contested.map(it => (
              <li key={it.zh}>{it[voice.language]}</li>
            ))}
          </ul>
          {doubtsOn.length > 0 && (
            <p>
              {t('results.doubtsOn')}
              <Questions asked={doubtsOn} />
            </p>
          )}
        </div>
      )}
      {opportunity && <ChanceNote opportunity={opportunity} />}
    </section>
  );
}
