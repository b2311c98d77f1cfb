/** Which rules stand under one document's gate, and when are they worth compiling? */
import { type Facility, leaves } from '../../facts/index.ts';
import { gate, type PolicyDocument, type Rulebook } from '../../rulebook/index.ts';
import { compiledCondition } from './compiledCondition.ts';
import { type CompiledRule, compiledRule } from './compiledRule.ts';
import { demandsOf } from './demands.ts';
import type { Outcomes, TruthCode } from './truthCode.ts';

/** A document's compiled rules and how their demands stand for a facility. `at`: a rule's place in the rulebook. */
interface CompiledRules {
  readonly read: (facility: Facility) => Outcomes;
  readonly rules: readonly (CompiledRule & { readonly at: number })[];
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
  return {
    read: demands.read,
    rules: own.map(({ rule, at }) => ({ at, ...compiledRule({ vocabulary, demands, gateFacts, rule }) })),
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
