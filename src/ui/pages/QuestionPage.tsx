/** One question at a time: what is asked, why, and what the answer will settle. */
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { nextQuestion, settles } from '../../questionnaire/index.ts';
import { AnswerList } from '../AnswerList.tsx';
import { useAssessment } from '../AssessmentProvider.tsx';
import { decider, rulebook } from '../corpus.ts';
import { Terms } from '../glossary/Terms.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { Progress } from '../question/Progress.tsx';
import { QuestionForm } from '../question/QuestionForm.tsx';
import { useVoice } from '../useVoice.ts';
import { WhatChanged } from '../WhatChanged.tsx';

export function QuestionPage() {
  const { question, unsure, assessed, facility, back, go, href, returnTo, epoch } = usePlan();
  const { open, decisions, changes } = useAssessment();
  const { t } = useTranslation();
  const { language } = useVoice();
  const next = nextQuestion({ open, unsure: new Set(unsure) });
  const fact = question ? rulebook.vocabulary.byName.get(question) : next;
  useEffect(() => {
    if (!question && fact) go({ page: 'check', question: fact.name });
  }, [question, fact, go]);
  const settled = useMemo(() => fact && settles(rulebook, decider, assessed, fact), [assessed, fact]);
  if (!fact || !settled) return <Finished />;
  const topic = rulebook.vocabulary.topics.find(it => it.id === fact.topic);
  return (
    <div className="cols">
      <div className="question">
        <p className="meta crumbs">
          <button type="button" className="quiet" onClick={back}>
            ← {t(returnTo ? 'question.backToResults' : 'question.previous')}
          </button>
          <span>{topic?.[language]}</span>
        </p>
        <Progress decisions={decisions} />
        <WhatChanged changes={changes} />
        <QuestionForm key={`${epoch} ${fact.name}`} fact={fact}>
          <h1 tabIndex={-1} id={`question-${fact.name}`}>
            {fact.question[language]}
          </h1>
          {fact.type !== 'date' && (
            <p className="lede">
              {settled.most > 1 && t('question.settles', { most: settled.most })}
              {settled.most === 0 && t(settled.doubts > 0 ? 'question.settlesDoubts' : 'question.settlesNothing')}
            </p>
          )}
          {fact.help && <Terms as="p" className="help" id={`help-${fact.name}`} text={fact.help[language]} />}
        </QuestionForm>
        {Object.keys(facility).length > 0 && (
          <p>
            <a className="alone" href={href({ page: 'results' })}>
              {t('question.seeResults')}
            </a>
          </p>
        )}
      </div>
      <AnswerList />
    </div>
  );
}

/** Nothing is left to ask; what was left open can still be answered. */
function Finished() {
  const { href, unsure } = usePlan();
  const { open } = useAssessment();
  const { t } = useTranslation();
  const { language } = useVoice();
  const left = open.filter(it => unsure.includes(it.fact.name));
  return (
    <div className="cols">
      <div>
        <h1 tabIndex={-1}>{t(left.length > 0 ? 'question.leftOpen' : 'question.finished', { count: left.length })}</h1>
        <p>{t(left.length > 0 ? 'question.leftOpenHow' : 'question.finishedAll')}</p>
        <ul>
          {left.map(({ fact }) => (
            <li key={fact.name}>
              <a className="alone" href={href({ page: 'check', question: fact.name })}>
                {fact.question[language]}
              </a>
            </li>
          ))}
        </ul>
        <p>
          <a className="button" href={href({ page: 'results' })}>
            {t('question.seeResults')}
          </a>
        </p>
      </div>
      <AnswerList />
    </div>
  );
}
