/** Every question on one page, with the living result beside it, for those who do this all day. */
import { memo, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerFault, Fact, FactValue } from '../../facts/index.ts';
import { isAskable } from '../../questionnaire/index.ts';
import { answerName, plainFaultText } from '../../report/index.ts';
import { useAssessment } from '../AssessmentProvider.tsx';
import { rulebook } from '../corpus.ts';
import { Terms } from '../glossary/Terms.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { Field } from '../question/Field.tsx';
import { type Faults, LiveForm } from '../question/LiveForm.tsx';
import { WhyWeAsk } from '../question/WhyWeAsk.tsx';
import { LiveResult } from '../results/LiveResult.tsx';
import { useVoice } from '../useVoice.ts';

const { vocabulary } = rulebook;

/** Drawn by the form; the same function each time. */
const topics = (faults: Faults) => <Topics faults={faults} />;

const Topics = memo(function Topics({ faults }: { readonly faults: Faults }) {
  const { facility } = usePlan();
  const { language } = useVoice();
  const { open } = useAssessment();
  return vocabulary.topics.map(topic => {
    const facts = vocabulary.facts.filter(it => it.topic === topic.id && isAskable(it, facility));
    return (
      facts.length > 0 && (
        <section key={topic.id} aria-labelledby={`topic-${topic.id}`}>
          <h2 id={`topic-${topic.id}`}>{topic[language]}</h2>
          {facts.map(it => (
            <Question
              key={it.name}
              fact={it}
              fault={faults[it.name]}
              value={facility[it.name]}
              isOpen={open.some(question => question.fact === it)}
            />
          ))}
        </section>
      )
    );
  });
});

interface QuestionProps {
  readonly fact: Fact;
  readonly fault: AnswerFault | undefined;
  readonly value: FactValue | undefined;
  /** Whether an answer could still change a result. */
  readonly isOpen: boolean;
}

const Question = memo(function Question({ fact, fault, value, isOpen }: QuestionProps) {
  const { t } = useTranslation();
  const voice = useVoice();
  const [opened, setOpened] = useState(false);
  const matters = value !== undefined || fact.type === 'date' || isOpen;
  // A question once open stays open: an answer may stop mattering while it is typed.
  useEffect(() => {
    if (matters) setOpened(true);
  }, [matters]);
  const shown = matters || opened;
  return (
    <div className={matters ? 'entry' : 'entry idle'}>
      <h3 id={`question-${fact.name}`}>{shown ? fact.question[voice.language] : fact.label[voice.language]}</h3>
      {!shown && (
        <p className="meta">
          {t('onepage.idle')}{' '}
          <button type="button" className="quiet" onClick={() => setOpened(true)}>
            {t('onepage.showIdle')}
            <span className="hidden">{t('answers.of', { label: fact.label[voice.language] })}</span>
          </button>
        </p>
      )}
      <div hidden={!shown}>
        {fact.help && <Terms as="p" className="help" id={`help-${fact.name}`} text={fact.help[voice.language]} />}
        <Field
          compact
          fact={fact}
          fault={fault && plainFaultText(voice, fault)}
          labelledBy={`question-${fact.name}`}
          describedBy={fact.help ? `help-${fact.name}` : undefined}
        />
        {fault && value !== undefined && (
          <p className="meta">{t('onepage.stillUsing', { value: answerName(voice, fact, value) })}</p>
        )}
        <WhyWeAsk fact={fact} />
      </div>
    </div>
  );
});

export function OnePage() {
  const { epoch } = usePlan();
  const { t } = useTranslation();
  return (
    <>
      <h1 tabIndex={-1}>{t('onepage.heading')}</h1>
      <p className="lede">{t('onepage.lede')}</p>
      <div className="cols wide">
        <LiveForm key={epoch} className="onepage">
          {topics}
        </LiveForm>
        <LiveResult />
      </div>
    </>
  );
}
