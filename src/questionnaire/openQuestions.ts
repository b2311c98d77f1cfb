/** Which unanswered questions can still change a result, and how many rules hang on each? */
import type { Decision } from '../engine/index.ts';
import { type Facility, type Fact, truth } from '../facts/index.ts';
import type { Rule, Rulebook } from '../rulebook/index.ts';

export interface OpenQuestion {
  readonly fact: Fact;
  /** The undecided rules that this answer could still change, each counted by what hangs on it. */
  readonly weight: number;
}

/** Whether a question makes sense at all, given the answers so far. */
export function isAskable(fact: Fact, facility: Facility): boolean {
  return fact.askWhen === undefined || truth(fact.askWhen, facility) === true;
}

/** How much hangs on a rule: what must be done most, what is merely encouraged least. */
function weightOf({ kind, modality }: Rule): number {
  if (kind === 'procedure' || kind === 'deadline') return 6;
  if (modality === 'encourage' || modality === 'explore') return 1;
  return kind === 'redLine' ? 1 : 3;
}

/** The unanswered questions that can still change a result, in the vocabulary's order. `decisions` stand in the order of the rulebook's rules. A place whose district is not chosen yet is answered. */
export function openQuestions(
  { vocabulary, rules: all }: Rulebook,
  facility: Facility,
  decisions: readonly Decision[],
): readonly OpenQuestion[] {
  const open = new Map<string, number>();
  decisions.forEach(({ missing }, at) => {
    const rule = all[at];
    for (const name of missing) {
      open.set(name, (open.get(name) ?? 0) + (rule ? weightOf(rule) : 0));
    }
  });
  return vocabulary.facts.flatMap(fact => {
    const weight = open.get(fact.name);
    return weight && !(fact.name in facility) && isAskable(fact, facility) ? [{ fact, weight }] : [];
  });
}
