/** Is nothing lost between two tabs, whichever way one chooses? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facility } from '../../src/facts/index.ts';
import { afterTab, type Elsewhere, plansOfBoth } from '../../src/ui/plan/otherTab.ts';
import type { OwnAnswers } from '../../src/ui/plan/ownAnswers.ts';
import type { NamedPlan } from '../../src/ui/plan/plans.ts';
import { nobody } from '../../src/ui/plan/visits.ts';
import { usualSettings } from '../../src/ui/plan/windowSettings.ts';

const plan = (name: string, bedCount: number): NamedPlan => ({ name, facility: { bedCount } });
const beds = (bedCount: number): Facility => ({ bedCount });

const nothingDecided = { applies: ['a', 'b'], open: [], contested: [] };

type Tab = Parameters<typeof afterTab>[0] & Elsewhere;
const tab = (facility: Facility, more: Partial<Tab> = {}): Tab => ({
  ...{ facility, unsure: [], plans: [], language: 'zh', textSize: 'normal', theme: 'auto', day: '2026-11-21' },
  ...{ desk: usualSettings, visitor: nobody, token: 't', epoch: 0, handovers: 0 },
  ...more,
});
const meet = (state: Tab, base: Tab, theirs: Tab) => afterTab(state, { type: 'meet', base, theirs });
const moment = { day: '2026-11-21', at: '09:30', unnamed: '来访 1' };

describe('plans of two tabs', () => {
  const base = [plan('甲', 1), plan('乙', 2)];

  it('are all there that either has added', () => {
    const merged = plansOfBoth(base, [...base, plan('丙', 3)], [...base, plan('丁', 4)]);
    expect(merged.map(it => it.name)).toEqual(['甲', '乙', '丁', '丙']);
  });

  it('are gone where one has removed what the other has not touched, and stay where it was changed', () => {
    expect(plansOfBoth(base, [plan('甲', 1)], base)).toEqual([plan('甲', 1)]);
    expect(plansOfBoth(base, base, [])).toEqual([]);
    expect(plansOfBoth(base, [plan('甲', 1)], [plan('甲', 1), plan('乙', 9)])).toEqual([plan('甲', 1), plan('乙', 9)]);
    expect(plansOfBoth(base, [plan('甲', 8), plan('乙', 2)], [plan('乙', 2)])).toContainEqual(plan('甲', 8));
  });

  it('that both have changed otherwise become two', () => {
    expect(plansOfBoth(base, [plan('甲', 8), base[1] as NamedPlan], [plan('甲', 9), base[1] as NamedPlan])).toEqual([
      plan('甲', 9),
      plan('乙', 2),
      plan('甲 2', 8),
    ]);
  });

  it('are the same in whatever order their fields stand', () => {
    const dates = { 'insurance-acceptance': '2026-03-02', 'setting-approval': '2026-01-05' };
    const basis = { ...{ rulebook: { version: '1.0.0', sha256: 'a' }, day: '2026-11-21' }, decided: nothingDecided };
    const here = { ...plan('甲', 1), basis, dates };
    const { 'setting-approval': later, ...sooner } = dates;
    const read = { ...plan('甲', 1), dates: { 'setting-approval': later, ...sooner }, basis, was: undefined };
    expect(plansOfBoth([here], [], [read])).toEqual([]);
    expect(plansOfBoth([read], [here], [])).toEqual([]);
    const changed = { ...here, facility: beds(9) };
    expect(plansOfBoth([here], [changed], [read])).toEqual([changed]);
    const swapped = { ...here, basis: { ...basis, decided: { ...nothingDecided, applies: ['b', 'a'] } } };
    expect(plansOfBoth([here], [swapped], [])).toEqual([swapped]);
  });

  it('lose nothing new of either tab, have names of their own, and are the same once both have met', () => {
    const plans = fc.uniqueArray(
      fc.record({ name: fc.constantFrom('甲', '乙', '丙', '丁'), facility: fc.nat({ max: 3 }).map(beds) }),
      { selector: it => it.name },
    );
    fc.assert(
      fc.property(plans, plans, plans, (base, ours, theirs) => {
        const merged = plansOfBoth(base, ours, theirs);
        expect(new Set(merged.map(it => it.name)).size).toBe(merged.length);
        const has = (all: readonly NamedPlan[], it: NamedPlan) =>
          all.some(other => JSON.stringify(other) === JSON.stringify(it));
        const isThere = (it: NamedPlan) => merged.some(other => other.facility.bedCount === it.facility.bedCount);
        for (const it of [...ours, ...theirs]) if (!has(base, it)) expect(isThere(it)).toBe(true);
        expect(plansOfBoth(theirs, theirs, merged)).toEqual(merged);
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});

describe('another tab that has saved', () => {
  const base = tab(beds(20));

  it('asks nothing where it has the same answers, or has only kept a plan', () => {
    const kept = tab(beds(20), { plans: [plan('甲', 1)] });
    const met = meet(base, base, kept);
    expect([met.elsewhere, met.plans]).toEqual([undefined, kept.plans]);
    const ours = tab(beds(30));
    const here = meet(ours, base, kept);
    expect([here.elsewhere, here.facility, here.plans]).toEqual([undefined, beds(30), kept.plans]);
  });

  it('asks where its answers are others, and not again before it has others still', () => {
    const met = meet(base, base, tab(beds(30)));
    expect(met.elsewhere?.facility).toEqual(beds(30));
    expect(meet(met, tab(beds(30)), tab(beds(40))).elsewhere?.facility).toEqual(beds(40));
    expect(meet(met, tab(beds(30)), tab(beds(20))).elsewhere).toBeUndefined();
  });

  it('asks where it has cleared them', () => {
    expect(meet(base, base, tab({})).elsewhere?.facility).toEqual({});
  });

  it('brings its settings where this tab has not changed them', () => {
    const desk = { ...usualSettings, on: true };
    expect(meet(base, base, tab(beds(20), { desk })).desk).toEqual(desk);
    expect(meet(tab(beds(20), { desk }), base, base).desk).toEqual(desk);
  });
});

/** Everything that still stands somewhere in a tab. */
function found(state: Tab): readonly unknown[] {
  const chain = (own: OwnAnswers | undefined): readonly Facility[] => (own ? [own.facility, ...chain(own.before)] : []);
  const cases = state.visitors?.cases ?? [];
  return [state, ...state.plans, ...cases]
    .map(it => it.facility.bedCount)
    .concat(chain(state.own).map(it => it.bedCount as never));
}

const own = (bedCount: number, before?: OwnAnswers): OwnAnswers => ({
  ...{ facility: beds(bedCount), unsure: [], replacedBy: 'link' },
  ...(before && { before }),
});

describe('the choice between two tabs', () => {
  const ours = tab(beds(20), { own: own(21), plans: [plan('甲', 1)] });
  const theirs = tab(beds(30), { own: own(31, own(21)) });
  const asked = { ...ours, elsewhere: theirs };

  it('of the other’s answers puts one’s own aside, to be taken back', () => {
    const taken = afterTab(asked, { type: 'takeTheirs' });
    expect(taken).toMatchObject({
      facility: beds(30),
      elsewhere: undefined,
      own: { facility: beds(20), replacedBy: 'tab' },
    });
    expect(new Set(found(taken))).toEqual(new Set([30, 1, 20, 21, 31]));
  });

  it('of one’s own keeps the other’s as plans', () => {
    const kept = afterTab(asked, { type: 'keepOurs', name: '那边', ...moment });
    expect(kept).toMatchObject({ facility: beds(20), elsewhere: undefined, own: { facility: beds(21) } });
    expect(kept.plans).toEqual([plan('甲', 1), plan('那边', 30), plan('那边 2', 31)]);
  });

  it('at a window keeps the other’s among today’s cases, under its label', () => {
    const desk = { ...usualSettings, on: true };
    const at = { ...tab(beds(20), { desk }), elsewhere: tab(beds(30), { desk, visitor: { label: 'A7', id: 3 } }) };
    const kept = afterTab(at, { type: 'keepOurs', name: '那边', ...moment });
    expect(kept.plans).toEqual([]);
    expect(kept.visitors?.cases).toMatchObject([{ label: 'A7', facility: beds(30) }]);
  });

  it('keeps the days that were told for either', () => {
    const days = [{ 'insurance-acceptance': '2026-02-28' }, { 'insurance-acceptance': '2026-03-01' }] as const;
    const both = { ...tab(beds(20), { dates: days[0] }), elsewhere: tab(beds(20), { dates: days[1] }) };
    expect(afterTab(both, { type: 'takeTheirs' })).toMatchObject({ dates: days[1], own: { dates: days[0] } });
    const kept = afterTab(both, { type: 'keepOurs', name: '那边', ...moment });
    expect([kept.dates, kept.plans]).toEqual([days[0], [{ ...plan('那边', 20), dates: days[1] }]]);
  });

  it('keeps no answers twice, and none that there are not', () => {
    for (const elsewhere of [tab(beds(1)), tab({}), tab(beds(21))])
      expect(afterTab({ ...ours, elsewhere }, { type: 'keepOurs', name: '那边', ...moment }).plans).toEqual(ours.plans);
  });

  it('loses nothing, whatever stood in both', () => {
    const number = fc.integer({ min: 1, max: 6 });
    const chain = fc
      .array(number, { maxLength: 3 })
      .map(all => all.reduceRight<OwnAnswers | undefined>((before, it) => own(it, before), undefined));
    const any = fc.record({ facility: number.map(beds), own: chain, plans: fc.array(number, { maxLength: 1 }) });
    fc.assert(
      fc.property(any, any, fc.boolean(), (a, b, isTaken) => {
        const made = ({ facility, own, plans }: typeof a) =>
          tab(facility, { own, plans: plans.map(it => plan('甲', it)) });
        const before = { ...made(a), elsewhere: made(b) };
        const after = afterTab(
          before,
          isTaken ? { type: 'takeTheirs' } : { type: 'keepOurs', name: '那边', ...moment },
        );
        const wanted = [...found(made(a)), ...found({ ...made(b), plans: [] })];
        expect(wanted.filter(it => !found(after).includes(it as never))).toEqual([]);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
