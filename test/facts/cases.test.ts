/** Does the check of all cases, settled question by question, find what trying every completion finds? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answers,
  type Condition,
  casesOf,
  completions,
  conditionOf,
  everyCase,
  exampleOf,
  type Facility,
  findCase,
  type Leaf,
  loosened,
  truth,
  turningCase,
} from '../../src/facts/index.ts';
import { assemble } from '../../src/rulebook/index.ts';
import { madeUp } from '../rulebook/madeUp.ts';

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

/** Whether a facility gives one of these answers. */
function gives(facility: Facility, it: Answers): boolean {
  const said = facility[it.fact];
  if ('ranges' in it) return it.ranges.some(([from, to]) => Number(said) >= from && Number(said) <= to);
  if ('values' in it) return it.values.includes(said as string | boolean);
  return (said as readonly string[]).includes(it.member) === it.has;
}

describe('the cases of two conditions', () => {
  it('part every facility there is: it is in one of them and no other, and the conditions end there as on the facility', () => {
    fc.assert(
      fc.property(condition, condition, (a, b) => {
        const cases = casesOf(vocabulary, [a, b]);
        for (const facility of completions(vocabulary, { all: [a, b] }, {})) {
          const own = cases.filter(it => it.answers.every(answers => gives(facility, answers)));
          expect(own.map(it => it.values)).toEqual([[truth(a, facility), truth(b, facility)]]);
        }
      }),
    );
  });

  it('name only what decides, and what leads to the same end together', () => {
    const few: Condition = { fact: 'bedCount', operator: 'lessThan', value: 20 };
    const odd: Condition = { fact: 'bedCount', operator: 'notEqual', value: 20 };
    const leased: Condition = { fact: 'landRoute', operator: 'equal', value: 'lease' };
    const homeBed: Condition = { fact: 'services', operator: 'contains', value: 'homeBed' };
    expect(casesOf(vocabulary, [few])).toEqual([
      { answers: [{ fact: 'bedCount', ranges: [[0, 19]] }], values: [true] },
      { answers: [{ fact: 'bedCount', ranges: [[20, 100]] }], values: [false] },
    ]);
    expect(casesOf(vocabulary, [odd]).map(it => it.answers)).toEqual([
      [
        {
          fact: 'bedCount',
          ranges: [
            [0, 19],
            [21, 100],
          ],
        },
      ],
      [{ fact: 'bedCount', ranges: [[20, 20]] }],
    ]);
    expect(casesOf(vocabulary, [leased]).map(it => it.answers)).toEqual([
      [{ fact: 'landRoute', values: ['newLand', 'other'] }],
      [{ fact: 'landRoute', values: ['lease'] }],
    ]);
    expect(casesOf(vocabulary, [{ all: [homeBed, few] }])).toEqual([
      {
        answers: [
          { fact: 'services', member: 'homeBed', has: true },
          { fact: 'bedCount', ranges: [[0, 19]] },
        ],
        values: [true],
      },
      {
        answers: [
          { fact: 'services', member: 'homeBed', has: true },
          { fact: 'bedCount', ranges: [[20, 100]] },
        ],
        values: [false],
      },
      { answers: [{ fact: 'services', member: 'homeBed', has: false }], values: [false] },
    ]);
    expect(casesOf(vocabulary, [true])).toEqual([{ answers: [], values: [true] }]);
  });

  it('leave out a question that changes nothing', () => {
    const either: Condition = {
      any: [
        { fact: 'services', operator: 'contains', value: 'homeBed' },
        { fact: 'services', operator: 'doesNotContain', value: 'homeBed' },
      ],
    };
    expect(casesOf(vocabulary, [either])).toEqual([{ answers: [], values: [true] }]);
  });
});

describe('cases told in fewer answers', () => {
  it('are the same facilities, and none is told that lies inside another', () => {
    fc.assert(
      fc.property(condition, condition, (a, b) => {
        const differing = casesOf(vocabulary, [a, b]).filter(({ values: [one, other] }) => one !== other);
        const shorter = loosened(vocabulary, [a, b], differing);
        for (const facility of completions(vocabulary, { all: [a, b] }, {})) {
          const within = shorter.filter(it => it.answers.every(answers => gives(facility, answers)));
          expect(within.length > 0).toBe(truth(a, facility) !== truth(b, facility));
          for (const { values } of within) expect(values).toEqual([truth(a, facility), truth(b, facility)]);
        }
        const length = (of: typeof shorter) => of.reduce((sum, it) => sum + it.answers.length, 0);
        expect(length(shorter)).toBeLessThanOrEqual(length(differing));
        for (const it of shorter)
          for (const other of shorter)
            if (it !== other) {
              const parts = [conditionOf(it), conditionOf(other)];
              expect(everyCase(vocabulary, parts, ([one, two]) => !one || two === true)).toBe(false);
            }
      }),
      { numRuns: 60 },
    );
  });

  it('lose what does not matter', () => {
    const homeBed: Condition = { fact: 'services', operator: 'contains', value: 'homeBed' };
    const homeVisit: Condition = { fact: 'services', operator: 'contains', value: 'homeVisit' };
    const either: Condition = { any: [homeBed, homeVisit] };
    const cases = casesOf(vocabulary, [either, false]).filter(it => it.values[0]);
    expect(loosened(vocabulary, [either, false], cases).map(it => it.answers)).toEqual([
      [{ fact: 'services', member: 'homeBed', has: true }],
      [{ fact: 'services', member: 'homeVisit', has: true }],
    ]);
  });
});

describe('the first case that ends as asked for', () => {
  it('has an example that does, and is missing only where no facility does', () => {
    fc.assert(
      fc.property(condition, condition, (a, b) => {
        const found = findCase(vocabulary, [a, b], ([one, other]) => one === true && other === false);
        const all = [...completions(vocabulary, { all: [a, b] }, {})];
        expect(found !== undefined).toBe(all.some(it => truth(a, it) && !truth(b, it)));
        if (!found) return;
        for (const facility of completions(vocabulary, { all: [a, b] }, exampleOf(found)))
          expect([truth(a, facility), truth(b, facility)]).toEqual([true, false]);
      }),
    );
  });

  it('has an example that may lack what a set does not have', () => {
    const none: Condition = { fact: 'services', operator: 'doesNotContain', value: 'homeBed' };
    const found = findCase(vocabulary, [none], ([it]) => it === true);
    expect(found && exampleOf(found)).toEqual({ services: [] });
  });
});

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
        expect(turningCase(vocabulary, when, 'soleUser', unless) !== undefined).toBe(turns);
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
