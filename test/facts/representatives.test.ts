/** Is every difference that demands can make among a fact's values stood for, and nothing twice? */
import { describe, expect, it } from 'vitest';
import { type Fact, type FactValue, type Leaf, representatives } from '../../src/facts/index.ts';
import { vocabulary } from '../engine/smallRulebook.ts';

function fact(name: string): Fact {
  const found = vocabulary.byName.get(name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
}

function stood(name: string, ...demands: readonly (readonly [Leaf['operator'], Leaf['value']])[]) {
  return representatives(
    fact(name),
    demands.map(([operator, value]) => ({ fact: name, operator, value })),
  );
}

describe('the values that stand for all', () => {
  it.each<[string, readonly FactValue[], readonly FactValue[]]>([
    [
      'numbers around every constant, in order, each once and in range',
      stood('beds', ['lessThan', 2], ['equal', 0]),
      [0, 1, 2, 3],
    ],
    ['numbers at both ends, where none is demanded', stood('beds'), [0, 3]],
    ['numbers around every one of a list', stood('beds', ['in', [3, 1]]), [0, 1, 2, 3]],
    ['a number at the upper end only once', stood('beds', ['greaterThanInclusive', 3]), [0, 2, 3]],
    ['both truths', stood('nonprofit', ['equal', true]), [true, false]],
    ['the choices named and one that is not', stood('route', ['in', ['lease', 'new']]), ['new', 'lease', 'idle']],
    ['all choices, where all are named', stood('route', ['in', ['lease', 'new', 'idle']]), ['new', 'idle', 'lease']],
    ['every combination of the members named', stood('services', ['contains', 'home']), [[], ['home']]],
    [
      'every combination of two members',
      stood('services', ['contains', 'home'], ['doesNotContain', 'online']),
      [[], ['home'], ['online'], ['home', 'online']],
    ],
    ['the places named and elsewhere', stood('location', ['equal', '500104']), ['500104', '000000']],
    ['the days named and one after all', stood('asOf', ['equal', '2020-04-30']), ['2020-04-30', '9999-12-31']],
  ])('are %s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('are zero alone for a number without limits', () => {
    const { min: _min, max: _max, ...unlimited } = fact('beds');
    expect(representatives(unlimited as Fact, [])).toEqual([0]);
  });
});
