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
  questionKey,
  truth,
  turningCase,
  vocabularyOf,
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
      { seed: 20_261_127 },
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

describe('the questions of conditions', () => {
  const inTwoSets = vocabularyOf({
    topics: [],
    facts: ['services', 'cooperation'].map(name => {
      const services = vocabulary.byName.get('services');
      if (!services) throw new Error('There are no services.');
      return { ...services, name };
    }),
  });
  const homeBed = (fact: string, operator: 'contains' | 'doesNotContain'): Leaf => ({
    fact,
    operator,
    value: 'homeBed',
  });

  it('are facts, and for sets single members', () => {
    expect(questionKey(vocabulary, { fact: 'bedCount', operator: 'equal', value: 1 })).toBe('bedCount');
    expect(questionKey(vocabulary, homeBed('services', 'contains'))).toBe('services homeBed');
    expect(questionKey(vocabulary, { fact: 'unknown', operator: 'equal', value: 1 })).toBe('unknown');
  });

  it('are each their own, also where two sets have a member of the same name', () => {
    const when: Condition = { all: [homeBed('services', 'contains'), homeBed('cooperation', 'doesNotContain')] };
    expect(casesOf(inTwoSets, [when])).toEqual([
      {
        answers: [
          { fact: 'services', member: 'homeBed', has: true },
          { fact: 'cooperation', member: 'homeBed', has: true },
        ],
        values: [false],
      },
      {
        answers: [
          { fact: 'services', member: 'homeBed', has: true },
          { fact: 'cooperation', member: 'homeBed', has: false },
        ],
        values: [true],
      },
      { answers: [{ fact: 'services', member: 'homeBed', has: false }], values: [false] },
    ]);
  });

  it('are asked of known facts only', () => {
    const stranger: Condition = { fact: 'floors', operator: 'equal', value: 1 };
    const named = 'A condition asks for floors, which is no fact.';
    expect(() => casesOf(vocabulary, [stranger])).toThrow(named);
    expect(() => findCase(vocabulary, [stranger], () => true)).toThrow(named);
    expect(() => [...completions(vocabulary, stranger, {})]).toThrow(
      'The condition asks for floors, which is no fact.',
    );
  });

  it('leave no other answers than those that end otherwise: days and places by name, and one that is not', () => {
    const later: Condition = { fact: 'landRoute', operator: 'in', value: ['newLand', 'lease'] };
    expect(casesOf(vocabulary, [later]).map(it => [it.answers, it.values])).toEqual([
      [[{ fact: 'landRoute', values: ['newLand', 'lease'] }], [true]],
      [[{ fact: 'landRoute', values: ['other'] }], [false]],
    ]);
  });

  it('of numbers stand together in ranges, and apart where something lies between', () => {
    const or: Condition = {
      any: [
        { fact: 'bedCount', operator: 'lessThan', value: 3 },
        { fact: 'bedCount', operator: 'equal', value: 5 },
        { fact: 'bedCount', operator: 'greaterThan', value: 90 },
      ],
    };
    expect(casesOf(vocabulary, [or]).map(it => [it.answers, it.values])).toEqual([
      [
        [
          {
            fact: 'bedCount',
            ranges: [
              [0, 2],
              [5, 5],
              [91, 100],
            ],
          },
        ],
        [true],
      ],
      [
        [
          {
            fact: 'bedCount',
            ranges: [
              [3, 4],
              [6, 90],
            ],
          },
        ],
        [false],
      ],
    ]);
  });
});

describe('a case as a condition, and as an example', () => {
  it('holds of its own facilities alone', () => {
    const answers: readonly Answers[] = [
      {
        fact: 'bedCount',
        ranges: [
          [3, 4],
          [6, 90],
        ],
      },
      { fact: 'landRoute', values: ['newLand', 'lease'] },
      { fact: 'services', member: 'homeBed', has: true },
      { fact: 'services', member: 'homeVisit', has: false },
    ];
    const part = conditionOf({ answers });
    const example = { bedCount: 3, landRoute: 'newLand', services: ['homeBed'] };
    expect(exampleOf({ answers })).toEqual(example);
    const holds = (more: Facility) => truth(part as Condition, { ...example, ...more });
    for (const bedCount of [3, 4, 6, 90]) expect(holds({ bedCount })).toBe(true);
    for (const bedCount of [2, 5, 91]) expect(holds({ bedCount })).toBe(false);
    expect([holds({ landRoute: 'lease' }), holds({ landRoute: 'other' })]).toEqual([true, false]);
    expect([holds({ services: [] }), holds({ services: ['homeBed', 'homeVisit'] })]).toEqual([false, false]);
    expect(conditionOf({ answers: [] })).toBe(true);
    const both: readonly Answers[] = [
      { fact: 'services', member: 'homeBed', has: true },
      { fact: 'services', member: 'homeVisit', has: true },
    ];
    expect(exampleOf({ answers: both })).toEqual({ services: ['homeBed', 'homeVisit'] });
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
      { seed: 20_261_127, numRuns: 60 },
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
      { seed: 20_261_127 },
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
      { seed: 20_261_127 },
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
      { seed: 20_261_127 },
    );
  });

  it('is settled quickly for long lists', () => {
    const long: Condition = {
      any: Array.from({ length: 101 }, (_, value) => ({ fact: 'bedCount', operator: 'equal', value }) as const),
    };
    expect(everyCase(vocabulary, [long], ([it]) => it === true)).toBe(true);
  });
});
