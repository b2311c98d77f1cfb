/** Does a condition hold on the answers so far? The plain definition, with three values, that every faster way is measured against. */
import type { GatedCondition, GateOperator, Leaf, Operator } from './condition.ts';
import { within } from './division.ts';
import type { Facility, FactValue } from './facility.ts';

/** True, false, or undefined where an answer that decides is missing. */
export type Truth = boolean | undefined;

/** Whether one demand is met by a value; undefined where the value is not said. */
export function leafTruth(leaf: Leaf<Operator | GateOperator>, actual: FactValue | undefined): Truth {
  if (actual === undefined) return undefined;
  const { value } = leaf;
  switch (leaf.operator) {
    case 'equal':
      return actual === value;
    case 'notEqual':
      return actual !== value;
    case 'in':
      return (value as readonly unknown[]).includes(actual);
    case 'notIn':
      return !(value as readonly unknown[]).includes(actual);
    case 'lessThan':
      return (actual as number) < (value as number);
    case 'lessThanInclusive':
      return (actual as number) <= (value as number);
    case 'greaterThan':
      return (actual as number) > (value as number);
    case 'greaterThanInclusive':
      return (actual as number) >= (value as number);
    case 'contains':
      return (actual as readonly unknown[]).includes(value);
    case 'doesNotContain':
      return !(actual as readonly unknown[]).includes(value);
    case 'within':
      return within(actual as string, value as string);
    case 'notBefore':
      return (actual as string) >= (value as string);
    default:
      return leaf.operator satisfies never;
  }
}

/** Kleene's strong three-valued logic: `all` is false when one part is, `any` is true when one part is. */
export function truth(condition: GatedCondition, facility: Facility): Truth {
  if ('all' in condition) {
    const parts = condition.all.map(it => truth(it, facility));
    return parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;
  }
  if ('any' in condition) {
    const parts = condition.any.map(it => truth(it, facility));
    return parts.includes(true) ? true : parts.includes(undefined) ? undefined : false;
  }
  return leafTruth(condition, facility[condition.fact]);
}
