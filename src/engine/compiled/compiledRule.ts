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

/** The facts of an open truth code. */
function named(facts: readonly string[], code: TruthCode): readonly string[] {
  return facts.filter((_, bit) => code & (1 << bit));
}

/** Compiles a rule and its other readings. Uncontested decisions are made once for each set of missing facts and handed out again. */
export function compiledRule(context: RuleContext): CompiledRule {
  const { vocabulary, demands, gateFacts, rule } = context;
  const conditionOf = ({ when }: Pick<Rule, 'when'>) =>
    when ? compiledCondition(vocabulary, demands, when) : standing;
  const inOrder = (names: readonly string[]) => vocabulary.facts.map(it => it.name).filter(it => names.includes(it));
  const missing = (of: readonly string[], gate: TruthCode, own: TruthCode) =>
    inOrder([...named(gateFacts, gate), ...named(of, own)]);
  const { facts, run } = conditionOf(rule);
  const others = rule.otherReadings.map(reading => ({ reading, ...conditionOf(reading) }));
  const known = new Map<number, Decision>();

  const uncontested = (gate: TruthCode, own: TruthCode): Decision => {
    const status = statusOf(gate, own);
    const key = status === 'open' ? gate * 2 ** 31 + own : status === 'applies' ? HOLDS : FAILS;
    const before = known.get(key);
    if (before) return before;
    const names = status === 'open' ? missing(facts, gate, own) : [];
    const decision: Decision = { rule: rule.id, status, missing: names, contested: [], contestedOn: [] };
    known.set(key, decision);
    return decision;
  };
  return {
    rule: rule.id,
    status: (gate, outcomes) => statusOf(gate, run(outcomes)),
    decide: (gate, outcomes) => {
      const decision = uncontested(gate, run(outcomes));
      if (others.length === 0) return decision;
      const contesting = others
        .map(it => ({ ...it, own: it.run(outcomes) }))
        .filter(it => statusOf(gate, it.own) !== decision.status);
      if (contesting.length === 0) return decision;
      const open = contesting.filter(it => statusOf(gate, it.own) === 'open');
      return {
        ...decision,
        contested: contesting.map(it => it.reading),
        contestedOn: inOrder(open.flatMap(it => missing(it.facts, gate, it.own))),
      };
    },
  };
}
