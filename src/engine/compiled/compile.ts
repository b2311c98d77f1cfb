/** How are all rules decided at once, thousands of times a second? */
import type { Facility } from '../../facts/index.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import type { Decision, Status } from '../decision.ts';
import { type CompiledDocument, compiledDocument } from './compiledDocument.ts';
import type { CompiledRule } from './compiledRule.ts';
import { type Near, type Surroundings, surroundings } from './surroundings.ts';
import { FAILS, type Outcomes, type TruthCode } from './truthCode.ts';

/** A rulebook made ready to decide facilities, of which it remembers nothing. */
export interface Decider {
  /** The decisions on every rule, in the order of the rulebook. */
  readonly decide: (facility: Facility) => readonly Decision[];
  /** The decision on one rule. Throws if the rulebook has no such rule. */
  readonly decideRule: (ruleId: string, facility: Facility) => Decision;
  /** Only the statuses, in the order of the rulebook's rules: the cheap way to explore many cases. */
  readonly statuses: (facility: Facility) => readonly Status[];
  /** What would change if some answers were others: cheaper still, as only the rules that ask for them are run again. */
  readonly around: (facility: Facility) => Surroundings;
}

/** What is asked of a rule whose document may speak to the facility. */
type Query<T> = (rule: CompiledRule, gate: TruthCode, outcomes: Outcomes) => T;

/** No document speaks to a place in another province. */
function provinceOf(code: string): string {
  return code.slice(0, 2);
}

/** Compiles a rulebook once. Rules of documents that do not cover a facility cost next to nothing. */
export function compile(rulebook: Rulebook): Decider {
  const { documents, rules } = rulebook;
  const compiled = documents.map(it => compiledDocument(rulebook, it));
  const positions = new Map(rules.map((it, at) => [it.id, { at, document: it.document }]));
  const byProvince = new Map<string, readonly CompiledDocument[]>();
  for (const it of compiled) {
    const province = provinceOf(it.document.jurisdiction);
    byProvince.set(province, [...(byProvince.get(province) ?? []), it]);
  }
  const near: Near = ({ location }) =>
    typeof location === 'string' ? (byProvince.get(provinceOf(location)) ?? []) : compiled;
  const elsewhere = rules.map(
    (it): Decision => ({ rule: it.id, status: 'doesNotApply', missing: [], contested: [], contestedOn: [] }),
  );
  const nowhere = rules.map((): Status => 'doesNotApply');

  const each = <T>(initial: readonly T[], facility: Facility, query: Query<T>): readonly T[] => {
    const found = [...initial]; // measured: faster than slice() on long lists
    for (const document of near(facility)) {
      const gate = document.gate(facility);
      if (gate === FAILS) continue;
      const { demands, rules } = document.compiled();
      const outcomes = demands.read(facility);
      for (const rule of rules) found[rule.at] = query(rule, gate, outcomes);
    }
    return found;
  };

  const statuses = (facility: Facility) =>
    each(nowhere, facility, (rule, gate, outcomes) => rule.status(gate, outcomes));

  return {
    decide: facility => each(elsewhere, facility, (rule, gate, outcomes) => rule.decide(gate, outcomes)),
    statuses,
    around: facility => surroundings(near, statuses(facility), facility),
    decideRule(ruleId, facility) {
      const position = positions.get(ruleId);
      const document = compiled.find(it => it.document === position?.document);
      const own = document?.compiled();
      const rule = own?.rules.find(it => it.at === position?.at);
      if (!rule || !document || !own) throw new Error(`The rulebook has no rule ${ruleId}.`);
      return rule.decide(document.gate(facility), own.demands.read(facility));
    },
  };
}
