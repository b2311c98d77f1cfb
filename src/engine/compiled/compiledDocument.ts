/** Which rules stand under one document's gate, and when are they worth compiling? */
import { type Facility, leaves } from '../../facts/index.ts';
import { gate, type PolicyDocument, type Rulebook } from '../../rulebook/index.ts';
import { compiledCondition } from './compiledCondition.ts';
import { type CompiledRule, compiledRule } from './compiledRule.ts';
import { type Demands, demandsOf } from './demands.ts';
import type { TruthCode } from './truthCode.ts';

/** A compiled rule and its place in the rulebook. */
export type PlacedRule = CompiledRule & { readonly at: number };

/** A document's compiled rules and how their demands stand for a facility. */
export interface CompiledRules {
  readonly demands: Demands;
  readonly rules: readonly PlacedRule[];
  /** The rules that ask for one of these facts. */
  readonly asking: (facts: readonly string[]) => readonly PlacedRule[];
}

/** One document: how a facility stands to its gate, and its rules, which are compiled when the first facility passes it. */
export interface CompiledDocument {
  readonly document: PolicyDocument;
  readonly gate: (facility: Facility) => TruthCode;
  readonly compiled: () => CompiledRules;
}

function rulesOf(
  { rules, vocabulary }: Rulebook,
  document: PolicyDocument,
  gateFacts: readonly string[],
): CompiledRules {
  const own = rules.flatMap((rule, at) => (rule.document === document ? [{ rule, at }] : []));
  const readings = own.flatMap(({ rule }) => [rule, ...rule.otherReadings]);
  const demands = demandsOf(
    vocabulary,
    readings.flatMap(it => (it.when ? leaves(it.when) : [])),
  );
  const compiled = own.map(({ rule, at }) => ({
    at,
    asks: new Set(rule.when ? leaves(rule.when).map(it => it.fact) : []),
    ...compiledRule({ vocabulary, demands, gateFacts, rule }),
  }));
  const known = new Map<string, readonly PlacedRule[]>();
  return {
    demands,
    rules: compiled,
    asking(facts) {
      const key = facts.join();
      const found = known.get(key) ?? compiled.filter(it => facts.some(fact => it.asks.has(fact)));
      known.set(key, found);
      return found;
    },
  };
}

export function compiledDocument(rulebook: Rulebook, document: PolicyDocument): CompiledDocument {
  const condition = gate(document);
  const demands = demandsOf(rulebook.vocabulary, leaves(condition));
  const { facts, run } = compiledCondition(rulebook.vocabulary, demands, condition);
  let rules: CompiledRules | undefined;
  return {
    document,
    gate: facility => run(demands.read(facility)),
    compiled: () => {
      rules ??= rulesOf(rulebook, document, facts);
      return rules;
    },
  };
}
