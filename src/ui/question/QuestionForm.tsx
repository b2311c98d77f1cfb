/** What is answered to one question? Checked on 继续, never while the applicant is still typing. */
import { zodResolver } from '@hookform/resolvers/zod';
import { type ReactNode, useMemo } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { Fact, FactValue } from '../../facts/index.ts';
import { nextQuestion, openQuestions } from '../../questionnaire/index.ts';
import { plainFaultText, type Voice } from '../../report/index.ts';
import { decider, rulebook } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Field } from './Field.tsx';
import { fieldId, placeSearch } from './fieldProps.ts';
import { findPlaces } from './findPlaces.ts';
import { WhyWeAsk } from './WhyWeAsk.tsx';
import { fromField, notSaid, toField, type Written } from './written.ts';

const { vocabulary } = rulebook;

interface Props {
  readonly fact: Fact;
  /** The question itself, which stands below the error summary. */
  readonly children: ReactNode;
}

/** A choice has 不确定 among its answers; every other question has a button for it. */
function hasOwnUnsure({ type }: Fact): boolean {
  return type === 'enum' || type === 'bool';
}

/** What the form answers; a place found by name and by nothing else counts as chosen. */
function answerIn(fact: Fact, values: Readonly<Record<string, Written | null>>) {
  const [only, ...more] = fact.type === 'division' ? findPlaces(String(values[placeSearch] ?? '')) : [];
  return fromField(vocabulary, fact, only && more.length === 0 ? only.code : values[fact.name]);
}

/** Why an answer cannot be taken: it is faulty, or there is none yet and 不确定 was not chosen either. */
function faultIn(voice: Voice, fact: Fact, values: Readonly<Record<string, Written | null>>): string | undefined {
  const written = values[fact.name];
  const { value, fault } = answerIn(fact, values);
  if (fact.type === 'division' && findPlaces(String(values[placeSearch] ?? '')).length > 1)
    return voice.words('question.pickPlace');
  if (fault) return plainFaultText(voice, fault);
  if (value !== undefined || (hasOwnUnsure(fact) && written === notSaid)) return undefined;
  if (fact.type === 'division' && values[placeSearch]) return voice.words('question.pickPlace');
  return voice.words(hasOwnUnsure(fact) ? 'question.choose' : 'question.answerOrSkip');
}

export function QuestionForm({ fact, children }: Props) {
  const { facility, assessed, unsure, answer, leaveOpen, go, returnTo } = usePlan();
  const { t } = useTranslation();
  const voice = useVoice();
  const schema = useMemo(
    () =>
      z.record(z.string(), z.any()).superRefine((values, context) => {
        const message = faultIn(voice, fact, values);
        if (message) context.addIssue({ code: 'custom', path: [fact.name], message });
      }),
    [fact, voice],
  );
  const untouched = hasOwnUnsure(fact) && !(fact.name in facility) && !unsure.includes(fact.name);
  const form = useForm<Record<string, Written | null>>({
    defaultValues: { [fact.name]: untouched ? null : toField(fact, facility[fact.name]) },
    resolver: zodResolver(schema),
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    // The summary takes the focus, not the field.
    shouldFocusError: false,
  });
  const fault = form.formState.errors[fact.name]?.message;
  const faults = fault ? [{ id: fieldId(fact), message: fault }] : [];

  const proceed = (value: FactValue | undefined) => {
    if (value === undefined) leaveOpen(fact.name);
    else answer(fact.name, value);
    if (returnTo) return go({ page: returnTo });
    const { [fact.name]: _old, ...others } = assessed;
    const answers = value === undefined ? others : { ...others, [fact.name]: value };
    const course = {
      open: openQuestions(rulebook, answers, decider.decide(answers)),
      topic: fact.topic,
      unsure: new Set(value === undefined ? [...unsure, fact.name] : unsure),
    };
    const next = nextQuestion(course);
    return go(next ? { page: 'check', question: next.name } : { page: 'results' });
  };
  const submit = form.handleSubmit(values => proceed(answerIn(fact, values).value));
  return (
    <FormProvider {...form}>
      <form onSubmit={submit} noValidate>
        <ErrorSummary key={form.formState.submitCount} faults={faults} />
        {children}
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
          {!hasOwnUnsure(fact) && (
            <button type="button" className="quiet" onClick={() => proceed(undefined)}>
              {t('question.unsure')}
            </button>
          )}
        </p>
      </form>
    </FormProvider>
  );
}
