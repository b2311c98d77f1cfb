/** Which unanswered questions can still change a result, and how many rules hang on each? */
import type { Decision } from '../engine/index.ts';
import { type Facility, type Fact, truth } from '../facts/index.ts';
import type { Rule, Rulebook } from '../rulebook/index.ts';

export interface OpenQuestion {
  readonly fact: Fact;
  /** The undecided rules that this answer could still change, each counted by what hangs on it, and one for each doubt that it could settle. */
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
  const count = (names: readonly string[], weight: number) => {
    for (const it of names) open.set(it, (open.get(it) ?? 0) + weight);
  };
  decisions.forEach(({ missing, contestedOn }, at) => {
    const rule = all[at];
    if (rule) count(missing, weightOf(rule));
    count(contestedOn, 1);
  });
  return vocabulary.facts.flatMap(fact => {
    const weight = open.get(fact.name);
    return weight && !(fact.name in facility) && isAskable(fact, facility) ? [{ fact, weight }] : [];
  });
}
