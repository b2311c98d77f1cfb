/** By which smallest steps do answers change, and where do some steps together lead? */
import { type Facility, type Fact, type FactValue, type Leaf, representatives, within } from '../facts/index.ts';
import { isAskable } from '../questionnaire/index.ts';
import type { Rulebook } from '../rulebook/index.ts';
import { otherPlaces } from './places.ts';
import { nearestIn, stretchesOf } from './stretches.ts';

/** Another value, or one member of a set more or less. */
export type Step = { readonly fact: Fact } & (
  | { readonly value: FactValue }
  | { readonly member: string; readonly has: boolean }
);

export interface Course {
  readonly rulebook: Rulebook;
  readonly facility: Facility;
  /** What the rules in question ask. */
  readonly demands: readonly Leaf[];
  /** Whether any answer may be given to a fact; of the others only those that the demands tell apart are tried. */
  readonly isFree: (fact: Fact) => boolean;
}

function otherValues({ rulebook, facility, demands, isFree }: Course, fact: Fact): readonly FactValue[] {
  const before = facility[fact.name];
  switch (fact.type) {
    case 'enum':
    case 'bool':
      return isFree(fact) ? (fact.options ?? []).map(it => it.value) : representatives(fact, demands);
    case 'int': {
      const number = typeof before === 'number' ? before : undefined;
      return stretchesOf(fact, demands).map(it => nearestIn(it, number, fact));
    }
    case 'set':
      return before === undefined ? [[]] : [];
    case 'division':
      // A place that is given may be told more closely, and not exchanged for another.
      return otherPlaces(rulebook, facility).filter(
        it => typeof before !== 'string' || within(it, before) === true || !isFree(fact),
      );
    case 'date':
      return rulebook.documents.map(it => it.inForceFrom);
    default:
      return fact.type satisfies never;
  }
}

/** The steps in the answer to one fact that can make a difference to the demands. */
export function stepsIn(course: Course, fact: Fact): readonly Step[] {
  const { facility, demands } = course;
  const before = facility[fact.name];
  const own = demands.filter(it => it.fact === fact.name);
  const values = otherValues({ ...course, demands: own }, fact).filter(it => it !== before);
  const members = fact.type === 'set' ? [...new Set(own.map(it => String(it.value)))] : [];
  const has = (member: string) => Array.isArray(before) && before.includes(member);
  return [...values.map(value => ({ fact, value })), ...members.map(member => ({ fact, member, has: !has(member) }))];
}

/** The answers that some steps change; undefined where two of them contradict one another or lead to an answer that nobody would be asked for. */
export function ledTo(facility: Facility, steps: readonly Step[]): Facility | undefined {
  const set: Record<string, FactValue> = {};
  for (const step of steps) {
    const { name } = step.fact;
    const alone = steps.every(it => it === step || it.fact !== step.fact);
    if ('value' in step) {
      if (!alone) return undefined;
      set[name] = step.value;
    } else {
      const members = (set[name] ?? facility[name] ?? []) as readonly string[];
      set[name] = step.has ? [...members, step.member] : members.filter(it => it !== step.member);
    }
  }
  const then = { ...facility, ...set };
  return steps.every(it => isAskable(it.fact, then)) ? set : undefined;
}

/** All choices of `count` among some things, in their order. */
function* choices<T>(things: readonly T[], count: number, from = 0): Generator<readonly T[]> {
  if (count === 0) yield [];
  else
    for (let at = from; at <= things.length - count; at += 1)
      for (const others of choices(things, count - 1, at + 1)) yield [things[at] as T, ...others];
}

/** All sets of up to `most` steps that lead there and have no smaller one inside, the fewest steps first, each as the answers it changes. */
export function smallestSets(
  facility: Facility,
  steps: readonly Step[],
  most: number,
  isThere: (set: Facility) => boolean,
): readonly Facility[] {
  const found: { readonly way: readonly Step[]; readonly set: Facility }[] = [];
  for (let count = 1; count <= most; count += 1)
    for (const way of choices(steps, count)) {
      if (found.some(it => it.way.every(step => way.includes(step)))) continue;
      const set = ledTo(facility, way);
      if (set && isThere(set)) found.push({ way, set });
    }
  return found.map(it => it.set);
}
