/** Which few values of a fact stand for all that some demands can tell apart? */
import type { Leaf } from './condition.ts';
import type { FactValue } from './facility.ts';
import type { Fact } from './vocabulary.ts';

function subsets([first, ...others]: readonly string[]): readonly (readonly string[])[] {
  if (first === undefined) return [[]];
  return subsets(others).flatMap(some => [some, [first, ...some]]);
}

function mentioned(demands: readonly Leaf[]): readonly (string | number | boolean)[] {
  return [...new Set(demands.flatMap(it => (Array.isArray(it.value) ? it.value : [it.value])))];
}

/**
 * One value of a fact for each way in which the demands can tell its values apart: for numbers those around every constant,
 * for choices those named and one that is not, for sets every combination of the members named.
 */
export function representatives(fact: Fact, demands: readonly Leaf[]): readonly FactValue[] {
  const named = mentioned(demands);
  switch (fact.type) {
    case 'int': {
      const { min = 0, max = 0 } = fact;
      const near = named.flatMap(it => [Number(it) - 1, Number(it), Number(it) + 1]);
      return [...new Set([min, ...near, max])].filter(it => it >= min && it <= max).sort((a, b) => a - b);
    }
    case 'bool':
      return [true, false];
    case 'enum': {
      const values = (fact.options ?? []).map(it => it.value);
      const other = values.find(it => !named.includes(it));
      return [...values.filter(it => named.includes(it)), ...(other === undefined ? [] : [other])];
    }
    case 'set':
      return subsets(named.map(String));
    case 'division':
      return [...named.map(String), '000000'];
    case 'date':
      return [...named.map(String), '9999-12-31'];
    default:
      return fact.type satisfies never;
  }
}
