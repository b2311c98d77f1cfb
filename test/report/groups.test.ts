/** Does every matter stand where its rules put it, and is nothing lost on the way? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import type { Facility } from '../../src/facts/index.ts';
import { groups, isMereEncouragement, type MatterView, report, sections } from '../../src/report/index.ts';
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
      if (it.group === 'doesNotApply') expect(it.rules.some(view => view.opportunity)).toBe(false);
    }
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

describe('the sections of a list of matters', () => {
  it('hold each matter once, procedures before benefits, encouragements last before red lines, none empty', () => {
    const order = ['procedure', 'deadline', 'obligation', 'benefit', 'equalTreatment', 'encouragement', 'redLine'];
    for (const { byGroup } of reports) {
      const all = sections(byGroup.applies);
      expect(all.map(it => it.id)).toEqual(order.filter(id => all.some(it => it.id === id)));
      expect(new Set(all.flatMap(it => it.matters))).toEqual(new Set(byGroup.applies));
      expect(all.filter(it => it.matters.length === 0)).toEqual([]);
    }
  });

  it('set apart what the text only encourages or explores, and keep with the benefits what one rule grants', () => {
    const soft = new Set(['encourage', 'explore']);
    for (const it of matters.filter(({ matter, group }) => matter.kind === 'benefit' && group === 'applies')) {
      const applying = it.rules.filter(view => view.decision.status === 'applies');
      expect(isMereEncouragement(it)).toBe(applying.every(view => soft.has(view.rule.modality)));
    }
    expect(matters.some(it => isMereEncouragement(it))).toBe(true);
  });
});
