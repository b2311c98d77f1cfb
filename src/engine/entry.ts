/** What does one compiled rule decide, once its document's gate and its leaves are read? */
import type { Vocabulary } from '../facts/index.ts';
import type { Rule } from '../rulebook/index.ts';
import type { Decision, Status } from './decision.ts';
import { type Formula, formula } from './formula.ts';
import type { Sheet } from './sheet.ts';
import { FAILS, HOLDS, type Outcomes, type Verdict } from './verdict.ts';

/** A rule, ready to be decided under its gate's verdict. */
export interface Entry {
  readonly rule: string;
  readonly status: (gate: Verdict, outcomes: Outcomes) => Status;
  readonly decide: (gate: Verdict, outcomes: Outcomes) => Decision;
}

interface Place {
  readonly vocabulary: Vocabulary;
  readonly sheet: Sheet;
  /** The facts behind the bits of the gate's verdict. */
  readonly gateFacts: readonly string[];
  readonly rule: Rule;
}

const standing: Formula = { facts: [], run: () => HOLDS };

function statusOf(gate: Verdict, own: Verdict): Status {
  if (gate === FAILS || own === FAILS) return 'doesNotApply';
  return gate === HOLDS && own === HOLDS ? 'applies' : 'open';
}

function missing({ vocabulary, gateFacts }: Place, facts: readonly string[], gate: Verdict, own: Verdict) {
  const named = (names: readonly string[], mask: Verdict) => names.filter((_, bit) => mask & (1 << bit));
  const open = new Set([...named(gateFacts, gate), ...named(facts, own)]);
  return vocabulary.facts.map(it => it.name).filter(it => open.has(it));
}

/** Compiles a rule and its other readings. Uncontested decisions are made once for each set of missing facts and handed out again. */
export function entryOf(place: Place): Entry {
  const { vocabulary, sheet, rule } = place;
  const compiled = ({ when }: Pick<Rule, 'when'>) => (when ? formula(vocabulary, sheet, when) : standing);
  const { facts, run } = compiled(rule);
  const others = rule.otherReadings.map(reading => ({ reading, run: compiled(reading).run }));
  const known = new Map<number, Decision>();

  const uncontested = (gate: Verdict, own: Verdict): Decision => {
    const status = statusOf(gate, own);
    const key = status === 'open' ? gate * 2 ** 31 + own : status === 'applies' ? HOLDS : FAILS;
    const before = known.get(key);
    if (before) return before;
    const names = status === 'open' ? missing(place, facts, gate, own) : [];
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
