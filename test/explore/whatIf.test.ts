/** Does “what if” tell what a fresh decision would? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, type Status } from '../../src/engine/index.ts';
import { weight, whatIf } from '../../src/explore/index.ts';
import type { Facility } from '../../src/facts/index.ts';
import { facilities } from '../engine/realFacilities.ts';
import { readRulebook } from '../rulebook.ts';
import { standings } from './brute.ts';

const rulebook = readRulebook();
const decider = compile(rulebook);
const eyeHospital: Facility = {
  asOf: '2026-11-21',
  location: '500104',
  facilityType: 'eyeHospital',
  bedCount: 60,
  profitStatus: 'forProfit',
};

function of(facility: Facility, name: string) {
  return whatIf(rulebook, decider, facility).filter(it => it.fact.name === name);
}

describe('what if', () => {
  it('tells what fresh decisions do, of every alternative', () => {
    fc.assert(
      fc.property(facilities(rulebook), facility => {
        const before = decider.decide(facility);
        const doubted = (it: Facility) =>
          new Set(
            decider
              .decide(it)
              .flatMap(({ contested }, at) => (contested.length > 0 ? [rulebook.rules[at]?.matter] : [])),
          );
        const doubtedBefore = doubted(facility);
        const stoodBefore = standings(rulebook, decider, facility);
        for (const { fact, value, changes, ...effect } of whatIf(rulebook, decider, facility)) {
          const then = { ...facility, [fact.name]: value };
          const standThen = standings(rulebook, decider, then);
          const moving = (from: readonly Status[], to: readonly Status[]) =>
            rulebook.matters
              .map(it => it.id)
              .filter(it => from.includes(stoodBefore.get(it) ?? 'doesNotApply'))
              .filter(it => to.includes(standThen.get(it) ?? 'doesNotApply'));
          expect(effect.gains).toEqual(moving(['open', 'doesNotApply'], ['applies']));
          expect(effect.losses).toEqual(moving(['applies'], ['open', 'doesNotApply']));
          expect(effect.uncertain).toEqual(moving(['applies'], ['open']));
          expect(effect.ruledOut).toEqual(moving(['open'], ['doesNotApply']));
          expect(effect.opened).toEqual(moving(['doesNotApply'], ['open']));
          const doubtedThen = doubted(then);
          const ids = rulebook.matters.map(it => it.id);
          const moves = [...effect.gains, ...effect.losses, ...effect.ruledOut, ...effect.opened];
          const isNew = (it: string) => !doubtedBefore.has(it) || moves.includes(it);
          expect(effect.doubted).toEqual(ids.filter(it => doubtedThen.has(it) && isNew(it)));
          expect(effect.undoubted).toEqual(ids.filter(it => doubtedBefore.has(it) && !doubtedThen.has(it)));
          const touched = new Set(changes.map(it => rulebook.rules[it.at]?.matter));
          expect(effect.reasoned).toEqual(
            rulebook.matters
              .map(it => it.id)
              .filter(it => touched.has(it) && stoodBefore.get(it) === standThen.get(it)),
          );
          const differing = decider.decide(then).flatMap(({ rule, status }, at) => {
            const from = before[at]?.status;
            return from === status ? [] : [{ rule, from, to: status }];
          });
          expect(new Set(changes.map(({ rule, from, to }) => JSON.stringify({ rule, from, to })))).toEqual(
            new Set(differing.map(it => JSON.stringify(it))),
          );
        }
      }),
      { seed: 11, numRuns: 60 },
    );
  }, 120_000);

  it('puts first what moves most', () => {
    const moved = whatIf(rulebook, decider, eyeHospital).map(weight);
    expect(moved).toEqual([...moved].sort((a, b) => b.applying - a.applying || b.moving - a.moving));
    expect(moved[0]?.applying).toBeGreaterThan(0);
  });

  it('offers every option of a choice but the one chosen, and of unanswered questions all', () => {
    expect(of(eyeHospital, 'profitStatus').map(it => it.value)).toEqual(['nonprofit']);
    expect(new Set(of(eyeHospital, 'equipmentClass').map(it => it.value))).toEqual(
      new Set(['none', 'classB', 'classA']),
    );
  });

  it('offers the nearest number of every stretch that does otherwise', () => {
    expect(new Set(of(eyeHospital, 'bedCount').map(it => it.value))).toEqual(new Set([19, 20]));
  });

  it('offers sets with one member more or less', () => {
    const values = of({ ...eyeHospital, financing: ['bond', 'trust'] }, 'financing').map(it => it.value);
    expect(values).toContainEqual(['trust']);
    expect(values).toContainEqual(['bond', 'trust', 'equity']);
    expect(values).toHaveLength(7);
  });

  it('offers another place for every other set of documents', () => {
    expect(new Set(of(eyeHospital, 'location').map(it => it.value))).toEqual(new Set(['500101', '500152', '330902']));
    expect(of({ ...eyeHospital, location: '500107' }, 'location').map(it => it.value)).not.toContain('500101');
  });

  it('never offers to change a fact of the case, nor a question that does not arise, nor the day', () => {
    const asked = { ...eyeHospital, underservedArea: false, stage: 'preApproval' };
    expect(of(asked, 'underservedArea')).toEqual([]);
    expect(of(asked, 'insuranceStatus')).toEqual([]);
    expect(of(asked, 'asOf')).toEqual([]);
    expect(of(eyeHospital, 'underservedArea').map(it => it.value)).toContain(true);
  });

  it('lets 19 beds be filed instead of assessed', () => {
    const [nineteen] = of(eyeHospital, 'bedCount').filter(it => it.value === 19);
    expect(nineteen?.gains).toEqual(['environmental-filing']);
    expect(nineteen?.losses).toContain('environmental-assessment');
  });

  it('tells where a doubt begins, and where it ends', () => {
    const [twenty] = of({ ...eyeHospital, bedCount: 19 }, 'bedCount').filter(it => it.value === 20);
    expect(twenty?.doubted).toContain('environmental-assessment');
    const [nineteen] = of({ ...eyeHospital, bedCount: 20 }, 'bedCount').filter(it => it.value === 19);
    expect(nineteen?.undoubted).toContain('environmental-assessment');
  });
});
