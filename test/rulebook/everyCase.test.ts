/** Does the check of all cases, settled question by question, find what trying every completion finds? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Condition, completions, type Leaf, truth } from '../../src/facts/index.ts';
import { everyCase, turnsOn } from '../../src/rulebook/checks/everyCase.ts';
import { assemble } from '../../src/rulebook/index.ts';
import { madeUp } from './madeUp.ts';

const { vocabulary } = assemble(madeUp().files);

const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  fc.record({
    fact: fc.constant('bedCount'),
    operator: fc.constantFrom('equal', 'notEqual', 'lessThan', 'greaterThanInclusive'),
    value: fc.integer({ min: 0, max: 2 }),
  }),
  fc.record({
    fact: fc.constant('landRoute'),
    operator: fc.constantFrom('equal', 'notEqual'),
    value: fc.constantFrom('newLand', 'lease'),
  }),
  fc.record({ fact: fc.constant('soleUser'), operator: fc.constant('equal'), value: fc.boolean() }),
  fc.record({
    fact: fc.constant('services'),
    operator: fc.constantFrom('contains', 'doesNotContain'),
    value: fc.constantFrom('homeBed', 'homeVisit'),
  }),
);

const condition = fc.letrec<{ node: Condition }>(tie => {
  const parts = fc.array(tie('node'), { minLength: 1, maxLength: 3 });
  return {
    node: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      parts.map(all => ({ all })),
      parts.map(any => ({ any })),
    ),
  };
}).node;

describe('what is so in every case', () => {
  it('is so in every completion', () => {
    fc.assert(
      fc.property(condition, condition, (a, b) => {
        const all = [...completions(vocabulary, { all: [a, b] }, {})];
        expect(everyCase(vocabulary, [a, b], ([one, other]) => one === other)).toBe(
          all.every(it => truth(a, it) === truth(b, it)),
        );
      }),
    );
  });

  it('turns on a fact where two completions differ in nothing else', () => {
    fc.assert(
      fc.property(condition, when => {
        const unless: Condition = { fact: 'landRoute', operator: 'equal', value: 'newLand' };
        const all = [...completions(vocabulary, { all: [when, unless] }, {})].filter(it => !truth(unless, it));
        const turns = all.some(
          it => truth(when, { ...it, soleUser: true }) !== truth(when, { ...it, soleUser: false }),
        );
        expect(turnsOn(vocabulary, when, 'soleUser', unless)).toBe(turns);
      }),
    );
  });

  it('is settled quickly for long lists', () => {
    const long: Condition = {
      any: Array.from({ length: 101 }, (_, value) => ({ fact: 'bedCount', operator: 'equal', value }) as const),
    };
    expect(everyCase(vocabulary, [long], ([it]) => it === true)).toBe(true);
  });
});
