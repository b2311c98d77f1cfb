/** Do plans come out of a file as they went in, and does a file that is wrong do no harm? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFacility } from '../../src/facts/index.ts';
import type { NamedPlan } from '../../src/ui/plan/plans.ts';
import { besideOwn, mostPlans, plansFileText, readPlansFile } from '../../src/ui/plan/plansFile.ts';
import { hostileJson, hostileStorage } from '../endurance/arbitraries.ts';
import { facilityOf } from '../facility.ts';
import { readRulebook } from '../rulebook.ts';

const rulebook = readRulebook();
const { vocabulary } = rulebook;
const edition = { version: '0.4.0', sha256: 'a'.repeat(64) };
const decided = { applies: ['made-up/1.1'], open: [], contested: [] };
const basis = { rulebook: edition, day: '2026-11-21', decided };
const read = (text: string) => readPlansFile(vocabulary, text);
const codes = (text: string) => read(text).faults.map(it => it.code);
const file = (more: object) =>
  JSON.stringify({ format: 'private-medical-policy-check/plans', version: 1, day: '2026-11-21', ...more });

describe('a file of plans', () => {
  it('is read as it was written: answers, names, day, rulebook and what was decided', () => {
    const name = fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom('甲', 'b', ' ', '7', '"') });
    const plan = fc.record({
      name: name.map(it => `p${it.trim()}`.replace(/\s+/g, ' ')),
      facility: facilityOf(rulebook),
      basis: fc.constant(basis),
    });
    const plans = fc.uniqueArray(plan, { selector: it => it.name, maxLength: 4 });
    fc.assert(
      fc.property(plans, facilityOf(rulebook, { bedCount: 20 }), (plans, facility) => {
        const answers = { facility, basis };
        const text = plansFileText({ day: '2026-11-21', rulebook: edition, answers, plans });
        expect(read(text)).toEqual({ plans, answers, faults: [] });
        expect(read(`\uFEFF${text}`).plans).toEqual(plans);
      }),
      { seed: 21, numRuns: 40 },
    );
  });

  it('says what it is, of which version, on which day and under which rulebook', () => {
    const text = plansFileText({ day: '2026-11-21', rulebook: edition, plans: [] });
    expect(JSON.parse(text)).toEqual({
      format: 'private-medical-policy-check/plans',
      version: 1,
      day: '2026-11-21',
      rulebook: edition,
      plans: [],
    });
  });
});

describe('a file that is wrong', () => {
  it.each<[string, string, string]>([
    ['no JSON', '{"format":', 'notJson'],
    ['another file', '{"bedCount":20}', 'notOurs'],
    ['a list', '[]', 'notOurs'],
    ['null', 'null', 'notOurs'],
    ['of another format', '{"format":"x","version":1}', 'notOurs'],
    ['of a newer version', file({ version: 2, plans: [] }), 'newer'],
  ])('as %s is refused whole, by name', (_, text, code) => {
    expect(read(text)).toEqual({ plans: [], faults: [{ code }] });
  });

  it('in one plan costs that plan alone', () => {
    const good = { name: '甲', facility: { bedCount: 20 } };
    const text = file({ plans: [good, 3, { name: '', facility: {} }, { name: '乙' }, null], answers: [] });
    expect(read(text).plans).toEqual([good]);
    expect(codes(text)).toEqual(['planBroken', 'planBroken', 'planBroken', 'planBroken', 'answersBroken']);
  });

  it('in some answers loses these alone, named with their plan, and keeps how they stood', () => {
    const facility = { bedCount: 99_999, profitStatus: 'commercial', floors: 3, location: '500104' };
    const { plans, faults } = read(file({ plans: [{ name: '甲', facility }] }));
    const { location, ...was } = facility;
    expect(plans).toEqual([{ name: '甲', facility: { location }, was }]);
    expect(faults.map(it => (it.code === 'answer' ? [it.plan, it.fault.fact, it.fault.value] : it))).toEqual([
      ['甲', 'bedCount', '99999'],
      ['甲', 'profitStatus', 'commercial'],
      ['甲', 'floors', '3'],
    ]);
  });

  it('with two plans of one name has both, under two names', () => {
    const text = file({ plans: [1, 2].map(bedCount => ({ name: '甲', facility: { bedCount } })) });
    expect(read(text).plans.map(it => it.name)).toEqual(['甲', '甲 2']);
    expect(read(text).faults).toEqual([{ code: 'nameTwice', name: '甲', to: '甲 2' }]);
  });

  it('with too many plans gives the first', () => {
    const text = file({ plans: Array.from({ length: mostPlans + 1 }, (_, at) => ({ name: `p${at}`, facility: {} })) });
    expect(read(text).plans).toHaveLength(mostPlans);
    expect(codes(text)).toEqual(['tooMany']);
  });

  it('with a name that hides or runs on gives one that can be read', () => {
    const name = `\u202e\u0000甲${'长'.repeat(100)}`;
    const [plan] = read(file({ plans: [{ name, facility: {} }] })).plans;
    expect(plan?.name).toBe(`甲${'长'.repeat(39)}`);
  });

  it('with a name too long cuts no character of it in two', () => {
    const name = `${'长'.repeat(39)}🏥`;
    const cut = '长'.repeat(37);
    const again = { name: `${cut}🏥1`, facility: {} };
    const names = read(file({ plans: [{ name, facility: {} }, again, again] })).plans.map(it => it.name);
    expect(names).toEqual(['长'.repeat(39), again.name, `${cut} 2`]);
  });

  it('with a false account of what was decided loses that alone', () => {
    for (const basis of [3, { day: 'x' }, { rulebook: edition, day: '2026-11-21', decided: { applies: 'all' } }])
      expect(read(file({ plans: [{ name: '甲', facility: { bedCount: 1 }, basis }] })).plans).toEqual([
        { name: '甲', facility: { bedCount: 1 } },
      ]);
  });

  it('whatever it holds takes nothing that is not in the vocabulary, breaks nothing and is not too deep', () => {
    const inner = fc.oneof(
      hostileJson,
      hostileStorage,
      fc.constant(`{"bedCount":${'['.repeat(5_000)}${']'.repeat(5_000)}}`),
    );
    const proto = fc.constantFrom(
      '',
      '"__proto__":{"bedCount":7,"isHostile":true},',
      '"constructor":{"prototype":{"isHostile":true}},',
    );
    const whole = fc
      .tuple(inner, proto, fc.boolean())
      .map(([text, own, isPlan]) =>
        isPlan
          ? `{${own}"format":"private-medical-policy-check/plans","version":1,"plans":[{${own}"name":"甲","facility":${text},"was":${text}}],"answers":{"facility":${text}}}`
          : text,
      );
    fc.assert(
      fc.property(whole, text => {
        const { plans, answers } = read(text);
        for (const { facility } of [...plans, ...(answers ? [answers] : [])]) {
          expect(parseFacility(vocabulary, facility)).toEqual({ facility, faults: [] });
          expect(Object.getPrototypeOf(facility)).toBe(Object.prototype);
        }
        expect(({} as Record<string, unknown>).isHostile).toBeUndefined();
      }),
      { seed: 4, numRuns: 600 },
    );
  });
});

describe('plans from a file', () => {
  it('never stand in the place of one’s own, and are not kept twice', () => {
    const kept: readonly NamedPlan[] = [
      { name: '甲', facility: { bedCount: 1 } },
      { name: '乙', facility: { bedCount: 2 } },
    ];
    const strangers = [{ name: '甲', facility: { bedCount: 9 } }, kept[1] as NamedPlan, { name: '甲 2', facility: {} }];
    expect(besideOwn(kept, strangers)).toEqual({
      added: [
        { name: '甲 2', facility: { bedCount: 9 } },
        { name: '甲 2 2', facility: {} },
      ],
      known: 1,
    });
  });
});
