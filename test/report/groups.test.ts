/** Does every matter stand where its rules put it, and is nothing lost on the way? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import type { Facility } from '../../src/facts/index.ts';
import { groups, type MatterView, mattersIn, parts, report } from '../../src/report/index.ts';
import { facilityOf } from '../facility.ts';
import { readRulebook } from '../rulebook.ts';

const rulebook = readRulebook();
const decider = compile(rulebook);
const on = (facility: Facility) => {
  const assessed = { asOf: '2026-11-21', ...facility };
  return report(rulebook, assessed, decider.decide(assessed));
};
const numbers = (documents: readonly { readonly slug: string }[]) => documents.map(it => it.slug);
const statuses = (it: MatterView) => new Set(it.rules.map(view => view.decision.status));

const plans = fc.sample(facilityOf(rulebook), { seed: 2026, numRuns: 200 });
const places = ['500104', '500152', '330903', '500107', '500000', '330000'];
const reports = plans.map((it, at) => on({ ...it, location: places[at % places.length] ?? '' }));
const matters = reports.flatMap(it => it.matters);

describe('the groups of any report', () => {
  it('and the red lines hold every matter of the covering documents exactly once', () => {
    for (const it of reports) {
      const shown = [...groups.flatMap(group => it.byGroup[group]), ...it.redLines];
      expect(new Set(shown)).toEqual(new Set(it.matters));
      expect(shown).toHaveLength(it.matters.length);
    }
  });

  it('hold every rule of the documents that cover or may cover the place, and none of others', () => {
    for (const it of reports) {
      const covering = new Set(numbers([...it.documents, ...it.possibleDocuments]));
      const rules = rulebook.rules.filter(rule => covering.has(rule.document.slug)).map(rule => rule.id);
      const shown = it.matters.flatMap(matter => matter.rules.map(view => view.rule.id));
      expect(shown.sort()).toEqual(rules.sort());
    }
  });

  it('say that a matter applies when one of its rules does, else that it is open when one of them is', () => {
    for (const it of matters) {
      const has = statuses(it);
      const expected = has.has('applies') ? ['applies'] : has.has('open') ? ['open'] : ['reachable', 'doesNotApply'];
      expect(expected).toContain(it.group);
      if (it.group === 'reachable') expect(it.rules.some(view => view.opportunity)).toBe(true);
      const isPrize = ['benefit', 'equalTreatment'].includes(it.matter.kind);
      if (it.group === 'doesNotApply' && isPrize) expect(it.rules.some(view => view.opportunity)).toBe(false);
      if (!isPrize) expect(it.group).not.toBe('reachable');
    }
  });

  it('never call a duty within reach, though a rule of it would be to one’s advantage', () => {
    const plan = { location: '500104', facilityType: 'eyeHospital', constructionOrRefit: false };
    expect(on(plan).matters.find(it => it.matter.id === 'fire-review')?.group).toBe('doesNotApply');
  });

  it('and the red lines are the look of their matters', () => {
    for (const it of reports)
      for (const part of parts) expect(mattersIn(it, part)).toEqual(it.matters.filter(({ look }) => look === part));
  });

  it('name the missing answers of an open matter, and the contested ones', () => {
    for (const it of matters) {
      if (it.group === 'open') expect(it.missing.length).toBeGreaterThan(0);
      expect([...it.missing].sort()).toEqual([...new Set(it.rules.flatMap(view => view.decision.missing))].sort());
      expect(it.contested).toBe(it.rules.some(view => view.decision.contested.length > 0));
    }
  });

  it('list under a matter what applies first, and of equals the newest document first', () => {
    const order = ['applies', 'open', 'doesNotApply'];
    for (const { rules } of matters)
      for (const [at, { rule, decision }] of rules.entries()) {
        const next = rules[at + 1];
        if (!next) continue;
        const [here, there] = [decision, next.decision].map(it => order.indexOf(it.status));
        expect(here).toBeLessThanOrEqual(there ?? 0);
        if (here === there) expect(rule.document.inForceFrom >= next.rule.document.inForceFrom).toBe(true);
      }
  });
});

describe('the rules of a matter', () => {
  it('that carry it are those of its own status, and there is one at least', () => {
    for (const { matter, group, rules, carrying } of matters) {
      expect(carrying.length).toBeGreaterThan(0);
      const isPrize = ['benefit', 'equalTreatment'].includes(matter.kind);
      const standing = (it: (typeof rules)[number]) =>
        it.status === 'reachable' && !isPrize ? 'doesNotApply' : it.status;
      expect(rules.filter(it => (standing(it) === group) !== carrying.includes(it))).toHaveLength(0);
    }
  });

  it('stand as decided, or within reach where there is an opportunity', () => {
    for (const { status, decision, opportunity } of matters.flatMap(it => it.rules))
      expect(status).toBe(opportunity ? 'reachable' : decision.status);
  });

  it('are all either shown or folded away', () => {
    for (const { rules, shown, others } of matters) {
      expect(rules.filter(it => shown.includes(it) === others.includes(it))).toHaveLength(0);
      expect(shown.length + others.length).toBe(rules.length);
    }
  });

  it('fold away only where they do not apply and their document already speaks', () => {
    for (const { carrying, others } of matters) {
      const speaking = carrying.map(it => it.rule.document.slug);
      for (const it of others) {
        expect(it.decision.status).toBe('doesNotApply');
        expect(carrying.includes(it)).toBe(false);
        expect(speaking).toContain(it.rule.document.slug);
      }
    }
    expect(matters.some(it => it.others.length > 0)).toBe(true);
  });
});

describe('the documents of a report', () => {
  it.each<[string, Facility, object]>([
    [
      'of Dadukou are the city’s and the district’s',
      { location: '500104' },
      { documents: ['chongqing-2020-18', 'dadukou-2020-283'] },
    ],
    ['of another district are the city’s', { location: '500107' }, { documents: ['chongqing-2020-18'] }],
    ['of Putuo are Zhoushan’s', { location: '330903' }, { documents: ['zhoushan-2019-37'] }],
    ['elsewhere are none', { location: '510000' }, {}],
    [
      'of Chongqing without a district are the city’s, and perhaps both districts’',
      { location: '500000' },
      { documents: ['chongqing-2020-18'], possibleDocuments: ['dadukou-2020-283', 'tongnan-2017-27'] },
    ],
    [
      'of a province are perhaps those of its city',
      { location: '330000' },
      { possibleDocuments: ['zhoushan-2019-37'] },
    ],
    [
      'without a place are perhaps all',
      {},
      { possibleDocuments: ['chongqing-2020-18', 'dadukou-2020-283', 'tongnan-2017-27', 'zhoushan-2019-37'] },
    ],
    [
      'on the last day before one is in force name it as to come',
      { location: '500104', asOf: '2020-12-14' },
      { documents: ['chongqing-2020-18'], futureDocuments: ['dadukou-2020-283'] },
    ],
    [
      'on the day it comes into force hold it',
      { location: '500104', asOf: '2020-12-15' },
      { documents: ['chongqing-2020-18', 'dadukou-2020-283'] },
    ],
  ])('%s', (_, facility, expected) => {
    const { documents, possibleDocuments, futureDocuments } = on(facility);
    const sorted = (all: Parameters<typeof numbers>[0]) => [...numbers(all)].sort();
    expect({
      documents: sorted(documents),
      possibleDocuments: sorted(possibleDocuments),
      futureDocuments: sorted(futureDocuments),
    }).toEqual({ documents: [], possibleDocuments: [], futureDocuments: [], ...expected });
  });
});

describe('the red lines', () => {
  it('stand apart from the groups where they bind, and nobody is asked for them', () => {
    const { byGroup, redLines } = on({ location: '500104', facilityType: 'clinic' });
    expect(redLines.length).toBeGreaterThan(5);
    expect(redLines.every(it => it.matter.kind === 'redLine' && it.group !== 'doesNotApply')).toBe(true);
    expect([...byGroup.applies, ...byGroup.open].filter(it => it.matter.kind === 'redLine')).toEqual([]);
  });
});
