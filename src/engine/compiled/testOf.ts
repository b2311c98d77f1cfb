/** How is one demand put to an answer, fast? */
import { type FactValue, type Truth, within } from '../../facts/index.ts';
import type { Demand } from '../variables.ts';

/** A leaf's operator with its value built in: the meaning of `leafTruth`, chosen once instead of at every run. */
export function testOf({ operator, value }: Demand): (actual: FactValue) => Truth {
  const listed = new Set<unknown>(Array.isArray(value) ? value : [value]);
  const number = value as number;
  const word = value as string;
  switch (operator) {
    case 'equal':
      return actual => actual === value;
    case 'notEqual':
      return actual => actual !== value;
    case 'in':
      return actual => listed.has(actual);
    case 'notIn':
      return actual => !listed.has(actual);
    case 'lessThan':
      return actual => (actual as number) < number;
    case 'lessThanInclusive':
      return actual => (actual as number) <= number;
    case 'greaterThan':
      return actual => (actual as number) > number;
    case 'greaterThanInclusive':
      return actual => (actual as number) >= number;
    case 'contains':
      return actual => (actual as readonly string[]).includes(word);
    case 'doesNotContain':
      return actual => !(actual as readonly string[]).includes(word);
    case 'within':
      return actual => within(actual as string, word);
    case 'notBefore':
      return actual => (actual as string) >= word;
    default:
      return operator satisfies never;
  }
}
