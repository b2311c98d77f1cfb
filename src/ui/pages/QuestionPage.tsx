/** One question at a time: what is asked, why, and what the answer will settle. */
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { nextQuestion, settles } from '../../questionnaire/index.ts';
import { AnswerList } from '../AnswerList.tsx';
import { decider, rulebook } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { Progress } from '../question/Progress.tsx';
import { QuestionForm } from '../question/QuestionForm.tsx';
import { useReport } from '../useReport.ts';
import { useVoice } from '../useVoice.ts';

export function QuestionPage() {
  const { question, unsure, assessed, facility, back, go, href } = usePlan();
  const { open, decisions } = useReport();
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
  const range =
    settled.least === settled.most
      ? String(settled.most)
      : t('question.range', { least: settled.least, most: settled.most });
  return (
    <div className="cols">
      <div className="question">
        <p className="meta crumbs">
          <button type="button" className="quiet" onClick={back}>
            ← {t('question.previous')}
          </button>
          <span>{topic?.[language]}</span>
        </p>
        <Progress decisions={decisions} />
        <h1 tabIndex={-1} id={`question-${fact.name}`}>
          {fact.question[language]}
        </h1>
        <p className="lede">{settled.most > 0 ? t('question.settles', { range }) : t('question.settlesNothing')}</p>
        {fact.help && (
          <p className="help" id={`help-${fact.name}`}>
            {fact.help[language]}
          </p>
        )}
        <QuestionForm key={fact.name} fact={fact} />
        {Object.keys(facility).length > 0 && (
          <p>
            <a href={href({ page: 'results' })}>{t('question.seeResults')}</a>
          </p>
        )}
      </div>
      <AnswerList />
    </div>
  );
}

function Finished() {
  const { href, unsure } = usePlan();
  const { t } = useTranslation();
  return (
    <div className="cols">
      <div>
        <h1 tabIndex={-1}>{t('question.finished')}</h1>
        <p>{t(unsure.length > 0 ? 'question.finishedUnsure' : 'question.finishedAll', { count: unsure.length })}</p>
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
