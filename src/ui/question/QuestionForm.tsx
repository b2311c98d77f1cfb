/** What is answered to one question? Checked on 继续, never while the applicant is still typing. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { Fact, FactValue } from '../../facts/index.ts';
import { nextQuestion, openQuestions } from '../../questionnaire/index.ts';
import { faultText } from '../../report/index.ts';
import { decider, rulebook } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Field } from './Field.tsx';
import { fieldId } from './fieldProps.ts';
import { WhyWeAsk } from './WhyWeAsk.tsx';
import { fromField, toField, type Written } from './written.ts';

const { vocabulary } = rulebook;

export function QuestionForm({ fact }: { readonly fact: Fact }) {
  const { facility, assessed, unsure, answer, leaveOpen, go, returnTo } = usePlan();
  const { t } = useTranslation();
  const voice = useVoice();
  const schema = useMemo(
    () =>
      z.object({
        [fact.name]: z.any().superRefine((written: Written | undefined, context) => {
          const { fault } = fromField(vocabulary, fact, written);
          if (fault) context.addIssue({ code: 'custom', message: faultText(voice, fault) });
        }),
      }),
    [fact, voice],
  );
  const form = useForm<Record<string, Written>>({
    defaultValues: { [fact.name]: toField(fact, facility[fact.name]) },
    resolver: zodResolver(schema),
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
  });
  const fault = form.formState.errors[fact.name]?.message;
  const faults = useMemo(() => (fault ? [{ id: fieldId(fact), message: fault }] : []), [fault, fact]);

  const proceed = (value: FactValue | undefined) => {
    if (returnTo) return go({ page: returnTo });
    const { [fact.name]: _old, ...others } = assessed;
    const answers = value === undefined ? others : { ...others, [fact.name]: value };
    const course = {
      open: openQuestions(vocabulary, answers, decider.decide(answers)),
      topic: fact.topic,
      unsure: new Set(value === undefined ? [...unsure, fact.name] : unsure),
    };
    const next = nextQuestion(course);
    return go(next ? { page: 'check', question: next.name } : { page: 'results' });
  };
  const submit = form.handleSubmit(values => {
    const { value } = fromField(vocabulary, fact, values[fact.name]);
    if (value === undefined) leaveOpen(fact.name);
    else answer(fact.name, value);
    proceed(value);
  });
  return (
    <FormProvider {...form}>
      <form onSubmit={submit} noValidate>
        <ErrorSummary faults={faults} />
        <Field
          fact={fact}
          fault={fault}
          labelledBy={`question-${fact.name}`}
          describedBy={fact.help ? `help-${fact.name}` : undefined}
        />
        <WhyWeAsk fact={fact} />
        <p className="actions">
          <button type="submit" className="button">
            {t(returnTo ? 'question.saveAndReturn' : 'question.continue')}
          </button>
        </p>
      </form>
    </FormProvider>
  );
}
