/** Does three-valued truth promise nothing that a later answer could take back? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Condition,
  completions,
  type Facility,
  type FactValue,
  type Leaf,
  leafTruth,
  leaves,
  representatives,
  truth,
} from '../../src/facts/index.ts';
import { condition, facility } from '../engine/arbitraries.ts';
import { vocabulary } from '../engine/smallRulebook.ts';
import { readRulebook } from '../rulebook.ts';

const real = readRulebook().vocabulary;
const leaf = (operator: Leaf['operator'], value: Leaf['value']): Leaf => ({ fact: 'it', operator, value });

describe('one demand', () => {
  it.each<[Leaf['operator'], Leaf['value'], readonly FactValue[], readonly FactValue[]]>([
    ['equal', 'clinic', ['clinic'], ['lab', 'Clinic']],
    ['notEqual', 'clinic', ['lab'], ['clinic']],
    ['in', ['clinic', 'lab'], ['clinic', 'lab'], ['hospital']],
    ['notIn', ['clinic', 'lab'], ['hospital'], ['clinic', 'lab']],
    ['lessThan', 20, [0, 19], [20, 21]],
    ['lessThanInclusive', 20, [0, 20], [21]],
    ['greaterThan', 20, [21], [20, 0]],
    ['greaterThanInclusive', 20, [20, 21], [19]],
    ['contains', 'home', [['home'], ['online', 'home']], [[], ['online']]],
    ['doesNotContain', 'home', [[], ['online']], [['home'], ['online', 'home']]],
  ])('%s %j is met by the first values and missed by the second', (operator, value, met, missed) => {
    const results = (values: readonly FactValue[]) => values.map(it => leafTruth(leaf(operator, value), it));
    expect(results(met)).toEqual(met.map(() => true));
    expect(results(missed)).toEqual(missed.map(() => false));
    expect(leafTruth(leaf(operator, value), undefined)).toBeUndefined();
  });
});

describe('several demands', () => {
  const part = { T: leaf('equal', 1), F: leaf('equal', 2), U: { ...leaf('equal', 1), fact: 'unsaid' } };
  const parts = (names: string) => [...names].map(it => part[it as keyof typeof part]);
  const T = true;
  const F = false;
  const U = undefined;

  it.each([
    ['TT', T, T],
    ['TF', F, T],
    ['TU', U, T],
    ['FF', F, F],
    ['FU', F, U],
    ['UU', U, U],
    ['UFT', F, T],
  ] as const)('%s are together, and one of them is, as in strong Kleene logic', (names, all, any) => {
    expect(truth({ all: parts(names) }, { it: 1 })).toBe(all);
    expect(truth({ any: parts(names) }, { it: 1 })).toBe(any);
  });
});

/** Every single answer there is to the facts a condition asks for; places and dates are not among them. */
function* everyEnding(asked: readonly string[], soFar: Facility): Generator<Facility> {
  const open = asked.find(it => soFar[it] === undefined);
  if (open === undefined) return yield soFar;
  const fact = vocabulary.byName.get(open);
  const values = (fact?.options ?? []).map(it => it.value);
  const subsets = (some: readonly string[]): string[][] =>
    some.length === 0 ? [[]] : subsets(some.slice(1)).flatMap(it => [it, [some[0] ?? '', ...it]]);
  const domain: readonly FactValue[] =
    fact?.type === 'int'
      ? Array.from({ length: (fact.max ?? 0) - (fact.min ?? 0) + 1 }, (_, at) => (fact.min ?? 0) + at)
      : fact?.type === 'set'
        ? subsets(values.map(String))
        : values;
  for (const value of domain) yield* everyEnding(asked, { ...soFar, [open]: value });
}

const askedBy = (it: Condition) => [...new Set(leaves(it).map(({ fact }) => fact))];
const few = fc
  .tuple(condition, facility)
  .filter(([it, said]) => askedBy(it).filter(name => !(name in said)).length < 4);

describe('a condition on a facility that is not wholly known', () => {
  it('is true or false only if it stays so whatever is answered later', () => {
    fc.assert(
      fc.property(few, ([it, said]) => {
        const now = truth(it, said);
        fc.pre(now !== undefined);
        for (const ending of everyEnding(askedBy(it), said)) expect(truth(it, ending)).toBe(now);
      }),
      { seed: 2018, numRuns: 300 },
    );
  });

  it('is always decided once everything it asks for is answered', () => {
    fc.assert(
      fc.property(few, ([it, said]) => {
        for (const ending of everyEnding(askedBy(it), said)) expect(truth(it, ending)).not.toBeUndefined();
      }),
      { seed: 2019, numRuns: 100 },
    );
  });

  it('comes to the same ends by its few completions as by every single answer', () => {
    fc.assert(
      fc.property(few, ([it, said]) => {
        const ends = (all: Iterable<Facility>) => new Set([...all].map(ending => truth(it, ending)));
        expect(ends(completions(vocabulary, it, said))).toEqual(ends(everyEnding(askedBy(it), said)));
      }),
      { seed: 2020, numRuns: 300 },
    );
  });

  it('keeps in its completions what was said, and answers only what it asks for', () => {
    const it = { all: [{ fact: 'bedCount', operator: 'lessThan', value: 20 } as const] };
    const all = [...completions(real, it, { facilityType: 'clinic' })];
    expect(all).toEqual([0, 19, 20, 21, 20000].map(bedCount => ({ facilityType: 'clinic', bedCount })));
  });
});

describe('the values of a fact that demands can tell apart', () => {
  const of = (name: string, demands: readonly Leaf[]) => {
    const fact = real.byName.get(name);
    if (!fact) throw new Error(`${name} is no fact.`);
    return representatives(fact, demands);
  };

  it('are for a number those around every threshold and the ends of its range', () => {
    expect(of('bedCount', [leaf('lessThan', 20)])).toEqual([0, 19, 20, 21, 20000]);
    expect(of('bedCount', [leaf('greaterThan', 20000)])).toEqual([0, 19999, 20000]);
  });

  it('are for a choice those named and one that is not', () => {
    expect(of('targetLevel', [leaf('in', ['level2', 'level3'])])).toEqual(['level2', 'level3', 'ungraded']);
  });

  it('are for a set all combinations of the members named', () => {
    const two = [leaf('contains', 'homeBed'), leaf('doesNotContain', 'homeVisit')];
    expect(of('services', two)).toHaveLength(4);
  });
});
