/** Does a rule's decision follow from what was said and only from that? */
import { describe, expect, it } from 'vitest';
import { compile, type Decision, decideOfRecord, type Status } from '../../src/engine/index.ts';
import { rulesEngine } from '../../src/engine/record/rulesEngine.ts';
import type { All, Any, Facility } from '../../src/facts/index.ts';
import { city, district, type Reading, rulebookOf, ruleOf } from './smallRulebook.ts';

const here = { location: '500104', asOf: '2026-11-21' };
const below2: All = { all: [{ fact: 'beds', operator: 'lessThan', value: 2 }] };
const atLeast2: All = { all: [{ fact: 'beds', operator: 'greaterThanInclusive', value: 2 }] };

/** The decision on one rule, made both ways. */
async function decided(
  when: Reading,
  facility: Facility,
  others: readonly Reading[] = [],
  of = city,
): Promise<Decision> {
  const rulebook = rulebookOf([ruleOf('r/1', of, when, others)]);
  const [compiled] = compile(rulebook).decide(facility);
  const [ofRecord] = await decideOfRecord(rulebook, facility);
  expect(compiled).toEqual(ofRecord);
  return compiled as Decision;
}

describe('a rule below 2 beds', () => {
  it.each<[string, Facility, Status, readonly string[]]>([
    ['applies with 1', { ...here, beds: 1 }, 'applies', []],
    ['applies without beds', { ...here, beds: 0 }, 'applies', []],
    ['does not apply with exactly 2', { ...here, beds: 2 }, 'doesNotApply', []],
    ['is open while nobody said', here, 'open', ['beds']],
  ])('%s', async (_, facility, status, missing) => {
    expect(await decided(below2, facility)).toMatchObject({ status, missing });
  });
});

describe('an unanswered question', () => {
  it.each<[string, All]>([
    ['notEqual', { all: [{ fact: 'route', operator: 'notEqual', value: 'new' }] }],
    ['notIn', { all: [{ fact: 'type', operator: 'notIn', value: ['lab'] }] }],
    ['doesNotContain', { all: [{ fact: 'services', operator: 'doesNotContain', value: 'home' }] }],
  ])('never counts as an answer: %s stays open', async (_, when) => {
    expect((await decided(when, here)).status).toBe('open');
  });

  it('differs from an empty set, which says none of these', async () => {
    const home: All = { all: [{ fact: 'services', operator: 'contains', value: 'home' }] };
    expect((await decided(home, here)).missing).toEqual(['services']);
    expect((await decided(home, { ...here, services: [] })).status).toBe('doesNotApply');
  });

  it('is not missed where another answer has decided', async () => {
    const both: All = { all: [...below2.all, { fact: 'nonprofit', operator: 'equal', value: true }] };
    expect(await decided(both, { ...here, beds: 3 })).toMatchObject({ status: 'doesNotApply', missing: [] });
    expect(await decided({ any: both.all }, { ...here, beds: 1 })).toMatchObject({ status: 'applies', missing: [] });
    expect(await decided(both, { ...here, beds: 1 })).toMatchObject({ status: 'open', missing: ['nonprofit'] });
  });
});

describe('a condition that three-valued logic leaves open though every answer leads to the same end', () => {
  it.each<[string, All | Any, Status]>([
    ['below 2 beds or at least 2: applies', { any: [below2, atLeast2] }, 'applies'],
    ['below 2 beds and at least 2: does not apply', { all: [below2, atLeast2] }, 'doesNotApply'],
    ['at least 0 beds: applies', { all: [{ fact: 'beds', operator: 'greaterThanInclusive', value: 0 }] }, 'applies'],
    [
      'one of all types: applies',
      { all: [{ fact: 'type', operator: 'in', value: ['clinic', 'hospital', 'lab'] }] },
      'applies',
    ],
    [
      'more beds than possible: does not apply',
      { all: [{ fact: 'beds', operator: 'greaterThan', value: 3 }] },
      'doesNotApply',
    ],
  ])('%s, with nothing missing', async (_, when, status) => {
    expect(await decided(when, here)).toMatchObject({ status, missing: [] });
  });

  it('misses only what can still tip it: for a clinic, or nonprofit of whatever type, the type alone does not', async () => {
    const when: Any = {
      any: [
        {
          all: [
            { fact: 'type', operator: 'equal', value: 'lab' },
            { fact: 'nonprofit', operator: 'equal', value: true },
          ],
        },
        {
          all: [
            { fact: 'type', operator: 'notEqual', value: 'lab' },
            { fact: 'nonprofit', operator: 'equal', value: true },
          ],
        },
      ],
    };
    expect(await decided(when, here)).toMatchObject({ status: 'open', missing: ['nonprofit'] });
  });
});

describe("a document's place", () => {
  it.each<[string, string | undefined, Status, readonly string[]]>([
    ['covers its own district', '500104', 'applies', []],
    ['does not cover another district of the city', '500152', 'doesNotApply', []],
    ['does not cover another province', '330903', 'doesNotApply', []],
    ['is open in the city while the district is not chosen', '500000', 'open', ['location']],
    ['is open while the place is not said', undefined, 'open', ['location']],
  ])('%s', async (_, location, status, missing) => {
    const facility: Facility = { asOf: '2026-11-21', ...(location && { location }) };
    expect(await decided(undefined, facility, [], district)).toMatchObject({ status, missing });
  });

  it('covers its districts, and the whole city while the district is not chosen', async () => {
    for (const location of ['500104', '500152', '500000'])
      expect((await decided(undefined, { ...here, location })).status).toBe('applies');
  });

  it('is missed together with what the rule itself asks, but not where the rule fails anyway', async () => {
    const somewhere = { asOf: '2026-11-21' };
    expect((await decided(below2, somewhere)).missing).toEqual(['location', 'beds']);
    expect((await decided(below2, { ...somewhere, beds: 3 })).status).toBe('doesNotApply');
  });
});

describe("a document's date in force", () => {
  it('counts from that day on', async () => {
    expect((await decided(undefined, { ...here, asOf: '2020-04-29' })).status).toBe('doesNotApply');
    expect((await decided(undefined, { ...here, asOf: '2020-04-30' })).status).toBe('applies');
  });

  it('is missed where no date of assessment is given', async () => {
    expect(await decided(undefined, { location: '500104' })).toMatchObject({ status: 'open', missing: ['asOf'] });
  });
});

describe('another reading', () => {
  const upTo2: All = { all: [{ fact: 'beds', operator: 'lessThanInclusive', value: 2 }] };

  it('contests a case only where its own status differs', async () => {
    const at = async (beds: number) => (await decided(below2, { ...here, beds }, [upTo2])).contested.map(it => it.zh);
    expect(await at(1)).toEqual([]);
    expect(await at(2)).toEqual(['别解1']);
    expect(await at(3)).toEqual([]);
  });

  it('contests an open case where it is not open itself', async () => {
    expect((await decided(below2, here, [undefined, upTo2])).contested.map(it => it.zh)).toEqual(['别解1']);
  });

  it('may except a district: it contests there, not elsewhere, and not before the place is said', async () => {
    const notThere: All = { all: [{ fact: 'location', operator: 'notEqual', value: '500104' }] };
    const at = async (facility: Facility) => (await decided(undefined, facility, [notThere])).contested.length;
    expect(await at(here)).toBe(1);
    expect(await at({ ...here, location: '500152' })).toBe(0);
    expect(await at({ asOf: '2026-11-21' })).toBe(0);
  });

  it('stands under the same gate', async () => {
    expect((await decided(below2, { ...here, location: '330903', beds: 2 }, [undefined])).contested).toEqual([]);
  });
});

describe('a decider', () => {
  const rulebook = rulebookOf([
    ruleOf('b/1', district, below2),
    ruleOf('a/1', city, undefined),
    ruleOf('b/2', district, undefined),
  ]);

  it("keeps the rulebook's order, whatever document a rule is from", async () => {
    expect(
      compile(rulebook)
        .decide(here)
        .map(it => it.rule),
    ).toEqual(['b/1', 'a/1', 'b/2']);
    expect((await decideOfRecord(rulebook, here)).map(it => it.rule)).toEqual(['b/1', 'a/1', 'b/2']);
    expect(compile(rulebook).statuses(here)).toEqual(['open', 'applies', 'applies']);
  });

  it('decides one rule by its id, and says so when there is none', () => {
    const decider = compile(rulebook);
    expect(decider.decideRule('b/1', { ...here, beds: 1 }).status).toBe('applies');
    expect(decider.decideRule('b/1', { ...here, location: '500152' }).status).toBe('doesNotApply');
    expect(() => decider.decideRule('c/1', here)).toThrow('The rulebook has no rule c/1.');
  });

  it('refuses a rule that asks for what is no fact', () => {
    const unknown: All = { all: [{ fact: 'parking', operator: 'equal', value: true }] };
    expect(() => compile(rulebookOf([ruleOf('r/1', city, unknown)])).decide(here)).toThrow('parking, which is no fact');
  });
});

describe('json-rules-engine', () => {
  const rulebook = rulebookOf([ruleOf('r/1', city, below2), ruleOf('r/2', district, { any: [below2, atLeast2] })]);

  it('decides several facilities at once as one after the other', async () => {
    const many: readonly Facility[] = [
      here,
      { ...here, beds: 1 },
      { ...here, beds: 3 },
      { ...here, location: '500152' },
      {},
    ];
    const atOnce = await Promise.all(many.map(it => decideOfRecord(rulebook, it)));
    expect(atOnce).toEqual(many.map(it => compile(rulebook).decide(it)));
  });

  it('loses no rule, however closely one run follows another', async () => {
    const put = rulesEngine([below2, atLeast2]);
    for (let ticks = 0; ticks < 100; ticks++) {
      const first = put({ beds: 1 });
      for (let tick = 0; tick < ticks; tick++) await undefined;
      const second = put({ beds: 2 });
      expect((await first).map(it => it.holds)).toEqual([true, false]);
      expect((await second).map(it => it.holds)).toEqual([false, true]);
    }
  });
});
