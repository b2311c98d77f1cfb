/** How is an assessment written for programs? As the interface promises, one shape for the command line and the page. */
import { because, type Decision, type LeafReason } from '../engine/index.ts';
import { type Facility, truth } from '../facts/index.ts';
import { type Edition, gate, type Rulebook } from '../rulebook/index.ts';

/** Demands with the answers; what is not said is null. */
export function exportReasons(reasons: readonly LeafReason[]) {
  return reasons.map(({ fact, operator, value, actual, holds }) => ({
    fact,
    operator,
    value,
    actual: actual ?? null,
    holds: holds ?? null,
  }));
}

/**
 * The object of `assess --json`. `facility`: the answers as they were given; `assessed`: the same with the day.
 * @throws where `decisions` do not stand in the order of the rulebook's rules.
 */
export function exportAssessment(
  rulebook: Rulebook,
  edition: Edition,
  { facility, assessed }: { readonly facility: Facility; readonly assessed: Facility },
  decisions: readonly Decision[],
) {
  return {
    facility,
    asOf: assessed.asOf,
    rulebook: edition,
    decisions: rulebook.rules.map((rule, at) => {
      const decision = decisions[at];
      if (decision?.rule !== rule.id) throw new Error(`There is no decision on ${rule.id}.`);
      const { status, missing, contested } = decision;
      return {
        rule: rule.id,
        matter: rule.matter,
        status,
        missing,
        because: exportReasons(because(rule, assessed)),
        contested: contested.length > 0 ? contested.map(({ zh, en }) => ({ zh, en })) : null,
        deadlines: rule.deadlines,
      };
    }),
    coverage: { documents: rulebook.documents.filter(it => truth(gate(it), assessed)).map(it => it.number) },
  };
}
