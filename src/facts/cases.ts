/** Which cases can conditions tell apart at all? Gone through question by question, so that long lists stay quick. */
import { type Condition, type Leaf, leaves } from './condition.ts';
import type { Facility, FactValue } from './facility.ts';
import { representatives } from './representatives.ts';
import { leafTruth } from './truth.ts';
import type { Fact, Vocabulary } from './vocabulary.ts';

/** A condition, or what is left of it once some questions are settled. */
export type Part = Condition | boolean;

/** One question that can be settled by itself: a fact, or for sets one member of it. */
interface Question {
  readonly fact: string;
  readonly member?: string;
}

/** Answers to one question: numbers `from` … `to` with both ends, some of its values, or whether a set has a member. */
export type Answers =
  | { readonly fact: string; readonly ranges: readonly (readonly [from: number, to: number])[] }
  | { readonly fact: string; readonly values: readonly (string | boolean)[] }
  | { readonly fact: string; readonly member: string; readonly has: boolean };

/** A case: the answers that make it, and how each of the conditions ends in it. A question that decides nothing is not among the answers. */
export interface Case {
  readonly answers: readonly Answers[];
  readonly values: readonly boolean[];
}

type Settle = (leaf: Leaf) => boolean | undefined;

/** Answers between which no demand can tell, and how they settle leaves. */
interface Branch {
  readonly answers: Answers;
  readonly settle: Settle;
}

/** What is left of a condition when some of its leaves are settled. */
function settled(part: Part, by: Settle): Part {
  if (typeof part === 'boolean') return part;
  if ('fact' in part) return by(part) ?? part;
  const [isAll, inner] = 'all' in part ? [true, part.all] : [false, part.any];
  const rest: Condition[] = [];
  for (const it of inner) {
    const left = settled(it, by);
    if (left === !isAll) return left;
    if (typeof left !== 'boolean') rest.push(left);
  }
  if (rest.length === 0) return isAll;
  return isAll ? { all: rest } : { any: rest };
}

function factOf(vocabulary: Vocabulary, name: string): Fact {
  const fact = vocabulary.byName.get(name);
  if (!fact) throw new Error(`A condition asks for ${name}, which is no fact.`);
  return fact;
}

/** What a demand asks, as one word: a fact, or one member of a set. */
export function questionKey(vocabulary: Vocabulary, leaf: Leaf): string {
  const { fact, member } = questionOf(vocabulary, leaf);
  return member === undefined ? fact : `${fact} ${member}`;
}

function questionOf(vocabulary: Vocabulary, leaf: Leaf): Question {
  const isSet = vocabulary.byName.get(leaf.fact)?.type === 'set';
  return isSet ? { fact: leaf.fact, member: String(leaf.value) } : { fact: leaf.fact };
}

/** All values that a fact can have besides a number: its options; for a place or a day those named and one that is not. */
function valuesOf(fact: Fact, demands: readonly Leaf[]): readonly FactValue[] {
  return fact.options ? fact.options.map(it => it.value) : representatives(fact, demands);
}

/** The answers to a question, parted as far as the demands part them. */
function branchesOf(
  vocabulary: Vocabulary,
  { fact: name, member }: Question,
  demands: readonly Leaf[],
): readonly Branch[] {
  const fact = factOf(vocabulary, name);
  if (member !== undefined)
    return [true, false].map(has => ({
      answers: { fact: name, member, has },
      settle: leaf =>
        leaf.fact === name && leaf.value === member ? has === (leaf.operator === 'contains') : undefined,
    }));
  const own = demands.filter(it => it.fact === name);
  const parted = new Map<string, FactValue[]>();
  for (const value of fact.type === 'int' ? representatives(fact, own) : valuesOf(fact, own)) {
    const outcome = own.map(it => leafTruth(it, value)).join();
    parted.set(outcome, [...(parted.get(outcome) ?? []), value]);
  }
  const points = fact.type === 'int' ? representatives(fact, own).map(Number) : [];
  return [...parted.values()].map(values => ({
    answers:
      fact.type === 'int'
        ? { fact: name, ranges: rangesOf(values.map(Number), points) }
        : { fact: name, values: values as (string | boolean)[] },
    settle: leaf => (leaf.fact === name ? leafTruth(leaf, values[0]) : undefined),
  }));
}

/** Points as ranges, both in ascending order: neighbours among all points stand for everything between them. */
function rangesOf(values: readonly number[], all: readonly number[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const value of values) {
    const open = ranges.at(-1);
    if (open && open[1] === all[all.indexOf(value) - 1]) open[1] = value;
    else ranges.push([value, value]);
  }
  return ranges;
}

function demandsOf(parts: readonly Part[]): readonly Leaf[] {
  return parts.flatMap(it => (typeof it === 'boolean' ? [] : leaves(it)));
}

/** The first demand in a list of parts, if there is any. */
function firstDemand(parts: readonly Part[]): Leaf | undefined {
  for (const it of parts) {
    if (typeof it === 'boolean') continue;
    if ('fact' in it) return it;
    const found = firstDemand('all' in it ? it.all : it.any);
    if (found) return found;
  }
  return undefined;
}

/** The branches at a demand's question. The same ones wherever it is asked in a search, so that they are made once for all. */
function branching(vocabulary: Vocabulary, demands: readonly Leaf[]): (at: Leaf) => readonly Branch[] {
  const known = new Map<string, readonly Branch[]>();
  return leaf => {
    const key = questionKey(vocabulary, leaf);
    const found = known.get(key) ?? branchesOf(vocabulary, questionOf(vocabulary, leaf), demands);
    known.set(key, found);
    return found;
  };
}

/** The first case in which the conditions end as asked for, or undefined where there is none. */
export function findCase(
  vocabulary: Vocabulary,
  parts: readonly Part[],
  is: (values: readonly boolean[]) => boolean,
): Case | undefined {
  const without = new Set<string>();
  const branchesAt = branching(vocabulary, demandsOf(parts));
  const search = (left: readonly Part[], answers: readonly Answers[]): Case | undefined => {
    const next = firstDemand(left);
    if (!next) {
      const values = left as readonly boolean[];
      return is(values) ? { answers, values } : undefined;
    }
    const key = JSON.stringify(left);
    if (without.has(key)) return undefined;
    for (const branch of branchesAt(next)) {
      const rest = left.map(it => settled(it, branch.settle));
      const found = search(rest, [...answers, branch.answers]);
      if (found) return found;
    }
    without.add(key);
    return undefined;
  };
  return search(parts, []);
}

/** Whether `holds` is true of the conditions' ends in every case. */
export function everyCase(
  vocabulary: Vocabulary,
  parts: readonly Part[],
  holds: (values: readonly boolean[]) => boolean,
): boolean {
  return findCase(vocabulary, parts, it => !holds(it)) === undefined;
}

function joined(one: Answers, other: Answers): Answers {
  if ('ranges' in one && 'ranges' in other) {
    const ranges = [...one.ranges, ...other.ranges].sort(([a], [b]) => a - b);
    return { fact: one.fact, ranges: ranges.reduce<[number, number][]>(withRange, []) };
  }
  if ('values' in one && 'values' in other) return { fact: one.fact, values: [...one.values, ...other.values] };
  throw new Error(`Answers to ${one.fact} and to ${other.fact} are of two kinds.`);
}

function withRange(before: [number, number][], [from, to]: readonly [number, number]): [number, number][] {
  const last = before.at(-1);
  if (last && last[1] + 1 >= from) return [...before.slice(0, -1), [last[0], Math.max(last[1], to)]];
  return [...before, [from, to]];
}

/** Every case, each once; answers that lead to the same end stand together, so that the cases are few and together everything there is. */
export function casesOf(vocabulary: Vocabulary, parts: readonly Part[]): readonly Case[] {
  const branchesAt = branching(vocabulary, demandsOf(parts));
  const from = (left: readonly Part[]): readonly Case[] => {
    const next = firstDemand(left);
    if (!next) return [{ answers: [], values: left as readonly boolean[] }];
    const ways = new Map<string, { rest: readonly Part[]; answers: Answers }>();
    for (const { answers, settle } of branchesAt(next)) {
      const rest = left.map(it => settled(it, settle));
      const key = JSON.stringify(rest);
      const before = ways.get(key);
      if (before && 'member' in answers) return from(rest); // the member decides nothing
      ways.set(key, { rest, answers: before ? joined(before.answers, answers) : answers });
    }
    const [only, ...others] = [...ways.values()];
    if (only && others.length === 0) return from(only.rest);
    return [...ways.values()].flatMap(({ rest, answers }) =>
      from(rest).map(it => ({ ...it, answers: [answers, ...it.answers] })),
    );
  };
  return from(parts);
}

/** The answers of a case as a condition that its facilities meet, and no others; true where none is asked. */
export function conditionOf({ answers }: Pick<Case, 'answers'>): Part {
  if (answers.length === 0) return true;
  const all = answers.map((it): Condition => {
    if ('values' in it) return { fact: it.fact, operator: 'in', value: it.values };
    if ('member' in it) return { fact: it.fact, operator: it.has ? 'contains' : 'doesNotContain', value: it.member };
    const any = it.ranges.map(([from, to]) => ({
      all: [
        { fact: it.fact, operator: 'greaterThanInclusive', value: from } as const,
        { fact: it.fact, operator: 'lessThanInclusive', value: to } as const,
      ],
    }));
    return { any };
  });
  return { all };
}

/**
 * The same cases described in fewer answers: each loses those without which the conditions end in it as before, and a case that
 * lies inside another goes. Together they still are all the facilities of the cases given, now with overlaps.
 */
export function loosened(vocabulary: Vocabulary, parts: readonly Part[], cases: readonly Case[]): readonly Case[] {
  const endsSo = (answers: readonly Answers[], values: readonly boolean[]) =>
    everyCase(vocabulary, [conditionOf({ answers }), ...parts], ([inside, ...ends]) =>
      inside ? ends.every((it, at) => it === values[at]) : true,
    );
  const shorter = cases.map(({ answers, values }): Case => {
    const kept = answers.reduceRight((left, it) => {
      const without = left.filter(other => other !== it);
      return endsSo(without, values) ? without : left;
    }, answers);
    return { answers: kept, values };
  });
  const isInside = (one: Case, other: Case) =>
    everyCase(vocabulary, [conditionOf(one), conditionOf(other)], ([inOne, inOther]) => !inOne || inOther === true);
  return shorter.filter(
    (it, at) =>
      !shorter.some((other, place) => other !== it && isInside(it, other) && (place < at || !isInside(other, it))),
  );
}

/** One facility of a case: of numbers the smallest, of values the first. */
export function exampleOf({ answers }: Pick<Case, 'answers'>): Facility {
  const facility: Record<string, FactValue> = {};
  for (const it of answers) {
    if ('ranges' in it) facility[it.fact] = it.ranges[0]?.[0] ?? 0;
    else if ('values' in it) facility[it.fact] = it.values[0] ?? '';
    else {
      const before = (facility[it.fact] ?? []) as readonly string[];
      facility[it.fact] = it.has ? [...before, it.member] : before;
    }
  }
  return facility;
}

/** A case in which a condition turns on a fact: two answers to it that end differently, all else as in the case; only where `unless` fails. */
export function turningCase(
  vocabulary: Vocabulary,
  when: Condition,
  fact: string,
  unless: Part = false,
): Case | undefined {
  const demands = leaves(when).filter(it => it.fact === fact);
  const questions = new Map(demands.map(it => [questionKey(vocabulary, it), questionOf(vocabulary, it)] as const));
  for (const question of questions.values()) {
    const [first, ...others] = branchesOf(vocabulary, question, demands).map(it => settled(when, it.settle));
    for (const other of others) {
      const found =
        first !== undefined && findCase(vocabulary, [unless, first, other], ([not, a, b]) => !not && a !== b);
      if (found) return found;
    }
  }
  return undefined;
}
