/** What would the applicant have to choose differently, so that a rule applies? */
import {
  type Condition,
  type Facility,
  type FactValue,
  type Leaf,
  leafTruth,
  representatives,
  truth,
  type Vocabulary,
} from '../facts/index.ts';
import { gate, type Rule } from '../rulebook/index.ts';

/** The fewest choices to change, and the answers not given yet that would have to come out so. */
export interface Opportunity {
  readonly change: Facility;
  readonly need: Facility;
}

/** The ways to meet a condition, each as the demands that have to be met together. */
function waysToMeet(condition: Condition): readonly (readonly Leaf[])[] {
  if ('any' in condition) return condition.any.flatMap(waysToMeet);
  if ('all' in condition)
    return condition.all
      .map(waysToMeet)
      .reduce<readonly (readonly Leaf[])[]>((all, part) => all.flatMap(way => part.map(it => [...way, ...it])), [[]]);
  return [[condition]];
}

const ways = new WeakMap<Condition, readonly (readonly Leaf[])[]>();

/** The same, worked out once for each rule. */
function waysOf(condition: Condition): readonly (readonly Leaf[])[] {
  const known = ways.get(condition) ?? waysToMeet(condition);
  ways.set(condition, known);
  return known;
}

/** A set with what is demanded of it added and taken out, all else kept as it was chosen. */
function adjusted(before: FactValue | undefined, demands: readonly Leaf[]): FactValue {
  const added = demands.filter(it => it.operator === 'contains').map(it => String(it.value));
  const banned = demands.filter(it => it.operator === 'doesNotContain').map(it => it.value);
  const kept = (Array.isArray(before) ? before : []).filter(it => !banned.includes(it));
  return [...new Set([...kept, ...added])];
}

/** A value that meets all demands on one fact; for numbers the one nearest to the answer. */
function meeting(
  vocabulary: Vocabulary,
  demands: readonly Leaf[],
  before: FactValue | undefined,
): FactValue | undefined {
  const fact = vocabulary.byName.get(demands[0]?.fact ?? '');
  if (!fact) return undefined;
  if (fact.type === 'set') {
    const value = adjusted(before, demands);
    return demands.every(it => leafTruth(it, value)) ? value : undefined;
  }
  const fitting = representatives(fact, demands).filter(value => demands.every(it => leafTruth(it, value)));
  if (fact.type !== 'int' || typeof before !== 'number') return fitting[0];
  return [...fitting].sort((a, b) => Math.abs(Number(a) - before) - Math.abs(Number(b) - before))[0];
}

/** One way to meet the condition as changed and needed answers; undefined where the applicant has no say in it. */
function along(vocabulary: Vocabulary, way: readonly Leaf[], facility: Facility): Opportunity | undefined {
  const change: Record<string, FactValue> = {};
  const need: Record<string, FactValue> = {};
  for (const name of new Set(way.map(it => it.fact))) {
    const demands = way.filter(it => it.fact === name);
    const before = facility[name];
    if (demands.every(it => leafTruth(it, before) === true)) continue;
    if (before !== undefined && vocabulary.byName.get(name)?.nature !== 'choice') return undefined;
    const value = meeting(vocabulary, demands, before);
    if (value === undefined) return undefined;
    (before === undefined ? need : change)[name] = value;
  }
  return { change, need };
}

/** Changes weigh most; of what else is needed, facts more than what can be chosen. */
function cost({ byName }: Vocabulary, { change, need }: Opportunity): number {
  const needs = Object.keys(need);
  const given = needs.filter(it => byName.get(it)?.nature !== 'choice');
  return (Object.keys(change).length * 100 + needs.length) * 100 + given.length;
}

/** The smallest change of answered `choice` facts that lets a missed rule apply, rather with what can be chosen than with what has to be so; undefined where something else stands against it. */
export function opportunity(vocabulary: Vocabulary, rule: Rule, facility: Facility): Opportunity | undefined {
  const { when } = rule;
  if (!when || truth(gate(rule.document), facility) !== true) return undefined;
  return waysOf(when)
    .flatMap(way => along(vocabulary, way, facility) ?? [])
    .reduce<Opportunity | undefined>(
      (best, it) => (best && cost(vocabulary, best) <= cost(vocabulary, it) ? best : it),
      undefined,
    );
}
