/** How are answers taken as they are given, without a button, and a faulty one named beside its field? */
import { type ReactNode, useEffect, useMemo, useState, useTransition } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import type { AnswerFault } from '../../facts/index.ts';
import { rulebook } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { fromField, toField, type Written } from './written.ts';

const { vocabulary } = rulebook;

export type Faults = Readonly<Record<string, AnswerFault>>;

interface Props {
  readonly className: string;
  /** The fields, with what is wrong with answers by the names of their facts; the same function each time, so that only what an answer changes is drawn again. */
  readonly children: (faults: Faults) => ReactNode;
}

/** Begin it anew (`key`) with the plan's `epoch`: it reads the answers only once. */
export function LiveForm({ className, children }: Props) {
  const { facility, answer } = usePlan();
  const [faults, setFaults] = useState<Faults>({});
  const [isBusy, whenThereIsTime] = useTransition();
  const form = useForm<Record<string, Written>>({
    defaultValues: Object.fromEntries(vocabulary.facts.map(it => [it.name, toField(it, facility[it.name])])),
  });
  const { watch } = form;
  useEffect(() => {
    const { unsubscribe } = watch((values, { name }) => {
      const fact = name && vocabulary.byName.get(name);
      if (!fact) return;
      const { value, fault } = fromField(vocabulary, fact, values[fact.name] as Written | undefined);
      if (!fault) whenThereIsTime(() => answer(fact.name, value));
      setFaults(before => {
        if (!fault && !(fact.name in before)) return before;
        const { [fact.name]: _old, ...others } = before;
        return fault ? { ...others, [fact.name]: fault } : others;
      });
    });
    return unsubscribe;
  }, [watch, answer]);
  // The form's context is the same object from one answer to the next.
  return useMemo(
    () => (
      <FormProvider {...form}>
        <form className={className} aria-busy={isBusy} noValidate onSubmit={event => event.preventDefault()}>
          {children(faults)}
        </form>
      </FormProvider>
    ),
    [form, faults, isBusy, className, children],
  );
}
