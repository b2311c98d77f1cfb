/** Which unanswered questions can still change a result, and how many rules hang on each? */
import type { Decision } from '../engine/index.ts';
import { type Facility, type Fact, truth, type Vocabulary } from '../facts/index.ts';

export interface OpenQuestion {
  readonly fact: Fact;
  /** The number of undecided rules that this answer could still change. */
  readonly rules: number;
}

/** Whether a question makes sense at all, given the answers so far. */
export function isAskable(fact: Fact, facility: Facility): boolean {
  return fact.askWhen === undefined || truth(fact.askWhen, facility) === true;
}

/** The unanswered questions that can still change a result, in the vocabulary's order. A place whose district is not chosen yet is answered. */
export function openQuestions(
  vocabulary: Vocabulary,
  facility: Facility,
  decisions: readonly Decision[],
): readonly OpenQuestion[] {
  const rules = new Map<string, number>();
  for (const decision of decisions) for (const name of decision.missing) rules.set(name, (rules.get(name) ?? 0) + 1);
  return vocabulary.facts
    .filter(it => rules.has(it.name) && !(it.name in facility) && isAskable(it, facility))
    .map(fact => ({ fact, rules: rules.get(fact.name) ?? 0 }));
}
