/** What have I answered, what not, and how do I change it? */
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { sameAnswer } from '../facts/index.ts';
import { idleAnswers } from '../questionnaire/index.ts';
import { answerName } from '../report/index.ts';
import { useAssessment } from './AssessmentProvider.tsx';
import { decider, rulebook } from './corpus.ts';
import { usePlan } from './plan/PlanProvider.tsx';
import { useVoice } from './useVoice.ts';

/** The words of a link to a question; drawn once, as every answer gives each link another address. */
const LinkWords = memo(function LinkWords({ isGiven, label }: { readonly isGiven: boolean; readonly label: string }) {
  const { t } = useTranslation();
  return (
    <>
      {t(isGiven ? 'answers.change' : 'answers.give')}
      <span className="hidden">{t('answers.of', { label })}</span>
    </>
  );
});

export function AnswerList() {
  const { facility, assessed, unsure, own, startAgain, href } = usePlan();
  const isTried = (name: string) => own?.replacedBy === 'trial' && !sameAnswer(own.facility[name], facility[name]);
  const { open } = useAssessment();
  const { t } = useTranslation();
  const voice = useVoice();
  const idle = useMemo(() => new Set(idleAnswers(rulebook, decider, assessed)), [assessed]);
  const openNames = new Set(open.map(it => it.fact.name));
  const { facts } = rulebook.vocabulary;
  const answered = facts.filter(it => it.name in facility);
  const left = facts.filter(it => !(it.name in facility) && openNames.has(it.name));
  const change = (name: string) => href({ page: 'check', question: name });
  return (
    <aside className="answers" aria-labelledby="answers-heading">
      <h2 id="answers-heading" tabIndex={-1}>
        {t('answers.heading')}
      </h2>
      {answered.length === 0 && <p className="meta">{t('answers.none')}</p>}
      <dl>
        {answered.map(fact => (
          <div key={fact.name}>
            <dt>{fact.label[voice.language]}</dt>
            <dd>
              {answerName(voice, fact, facility[fact.name] ?? '')}
              {isTried(fact.name) && (
                <small>
                  {t('answers.tried', {
                    was:
                      own?.facility[fact.name] === undefined
                        ? t('answers.blank')
                        : answerName(voice, fact, own.facility[fact.name] ?? ''),
                  })}
                </small>
              )}
              {idle.has(fact.name) && <small>{t('answers.idle')}</small>}
            </dd>
            <dd className="change">
              <a href={change(fact.name)}>
                <LinkWords isGiven label={fact.label[voice.language]} />
              </a>
            </dd>
          </div>
        ))}
      </dl>
      {left.length > 0 && (
        <details open={left.length <= 6}>
          <summary>{t('answers.left', { count: left.length })}</summary>
          <dl>
            {left.map(fact => (
              <div key={fact.name}>
                <dt>{fact.label[voice.language]}</dt>
                <dd className="blank">{t(unsure.includes(fact.name) ? 'answers.unsure' : 'answers.blank')}</dd>
                <dd className="change">
                  <a href={change(fact.name)}>
                    <LinkWords isGiven={false} label={fact.label[voice.language]} />
                  </a>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {answered.length > 0 && (
        <button type="button" className="quiet" onClick={startAgain}>
          {t('answers.startAgain')}
        </button>
      )}
      <p className="meta">{t('answers.private')}</p>
    </aside>
  );
}
