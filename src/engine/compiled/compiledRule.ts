/** What does one compiled rule decide, once its document's gate and its leaves are read? */
import type { Vocabulary } from '../../facts/index.ts';
import type { Rule } from '../../rulebook/index.ts';
import type { Decision, Status } from '../decision.ts';
import { type CompiledCondition, compiledCondition } from './compiledCondition.ts';
import type { Demands } from './demands.ts';
import { FAILS, HOLDS, type Outcomes, type TruthCode } from './truthCode.ts';

/** A rule, ready to be decided once it is known how its document's gate stands. */
export interface CompiledRule {
  readonly rule: string;
  readonly status: (gate: TruthCode, outcomes: Outcomes) => Status;
  readonly decide: (gate: TruthCode, outcomes: Outcomes) => Decision;
}

interface RuleContext {
  readonly vocabulary: Vocabulary;
  readonly demands: Demands;
  /** The facts behind the bits of the gate's truth code. */
  readonly gateFacts: readonly string[];
  readonly rule: Rule;
}

const standing: CompiledCondition = { facts: [], run: () => HOLDS };

function statusOf(gate: TruthCode, own: TruthCode): Status {
  if (gate === FAILS || own === FAILS) return 'doesNotApply';
  return gate === HOLDS && own === HOLDS ? 'applies' : 'open';
}

function missing({ vocabulary, gateFacts }: RuleContext, facts: readonly string[], gate: TruthCode, own: TruthCode) {
  const named = (names: readonly string[], mask: TruthCode) => names.filter((_, bit) => mask & (1 << bit));
  const open = new Set([...named(gateFacts, gate), ...named(facts, own)]);
  return vocabulary.facts.map(it => it.name).filter(it => open.has(it));
}

/** Compiles a rule and its other readings. Uncontested decisions are made once for each set of missing facts and handed out again. */
export function compiledRule(context: RuleContext): CompiledRule {
  const { vocabulary, demands, rule } = context;
  const conditionOf = ({ when }: Pick<Rule, 'when'>) =>
    when ? compiledCondition(vocabulary, demands, when) : standing;
  const { facts, run } = conditionOf(rule);
  const others = rule.otherReadings.map(reading => ({ reading, run: conditionOf(reading).run }));
  const known = new Map<number, Decision>();

  const uncontested = (gate: TruthCode, own: TruthCode): Decision => {
    const status = statusOf(gate, own);
    const key = status === 'open' ? gate * 2 ** 31 + own : status === 'applies' ? HOLDS : FAILS;
    const before = known.get(key);
    if (before) return before;
    const names = status === 'open' ? missing(context, facts, gate, own) : [];
    const decision: Decision = { rule: rule.id, status, missing: names, contested: [] };
    known.set(key, decision);
    return decision;
  };
  return {
    rule: rule.id,
    status: (gate, outcomes) => statusOf(gate, run(outcomes)),
    decide: (gate, outcomes) => {
      const decision = uncontested(gate, run(outcomes));
      if (others.length === 0) return decision;
      const contested = others.filter(it => statusOf(gate, it.run(outcomes)) !== decision.status);
      return contested.length === 0 ? decision : { ...decision, contested: contested.map(it => it.reading) };
    },
  };
}
