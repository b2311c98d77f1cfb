/** Which questions of a condition are really one question, and which are none at all? */
import {
  type Condition,
  type Fact,
  type GateOperator,
  type Leaf,
  leafTruth,
  leaves,
  type Operator,
  representatives,
  type Vocabulary,
} from '../facts/index.ts';

/** A leaf of a rule's condition or of its document's gate. */
export type Demand = Leaf<Operator | GateOperator>;

export function factOf(vocabulary: Vocabulary, name: string): Fact {
  const fact = vocabulary.byName.get(name);
  if (!fact) throw new Error(`A rule asks for ${name}, which is no fact.`);
  return fact;
}

/** What a leaf asks for: a fact, or one member of a set, for members are free of one another. */
export function variable(vocabulary: Vocabulary, leaf: Leaf<string>): string {
  return factOf(vocabulary, leaf.fact).type === 'set' ? `${leaf.fact} ${leaf.value}` : leaf.fact;
}

/** The outcome of a leaf that every possible answer gives; undefined where the answer matters, as it always does for places and dates. */
export function constant(vocabulary: Vocabulary, leaf: Demand): boolean | undefined {
  const fact = factOf(vocabulary, leaf.fact);
  if (fact.type === 'division' || fact.type === 'date') return undefined;
  const outcomes = new Set(representatives(fact, [leaf as Leaf]).map(it => leafTruth(leaf, it)));
  return outcomes.size === 1 ? outcomes.has(true) : undefined;
}

/** Whether three-valued logic decides a condition exactly: nothing is asked twice, and every answer matters. */
export function isPlain(vocabulary: Vocabulary, condition: Condition): boolean {
  const all = leaves(condition);
  const distinct = new Set(all.map(it => variable(vocabulary, it)));
  return distinct.size === all.length && all.every(it => constant(vocabulary, it) === undefined);
}
