/** Is it said plainly where and when nothing can be said, and where something can? */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import type { Facility } from '../../src/facts/index.ts';
import { coverage, coveredPlaces, planTitle, report } from '../../src/report/index.ts';
import { voice } from './voices.ts';

const zh = voice('zh');
const en = voice('en');
const decider = compile(zh.rulebook);

describe('the coverage of a plan', () => {
  it.each<[Facility, string]>([
    [{ bedCount: 20 }, 'noPlace'],
    [{ location: '510000' }, 'elsewhere'],
    [{ location: '000000' }, 'elsewhere'],
    [{ location: '500107', asOf: '2020-04-29' }, 'notYetInForce'],
    [{ location: '500107', asOf: '2020-04-30' }, 'covered'],
    [{ location: '330000' }, 'covered'],
    [{ location: '500104' }, 'covered'],
  ])('%j is %s', (plan, expected) => {
    const facility = { asOf: '2026-11-21', ...plan };
    expect(coverage(report(zh.rulebook, facility, decider.decide(facility)))).toBe(expected);
  });

  it('is of the places of the documents, without districts of a city that is named', () => {
    expect(coveredPlaces(zh)).toMatch(/^(重庆市、舟山市|舟山市、重庆市)$/);
    expect(coveredPlaces(en)).toMatch(/^(Chongqing, Zhoushan|Zhoushan, Chongqing)$/);
  });

  it('grows with the documents', () => {
    const [document] = zh.rulebook.documents;
    if (!document) throw new Error('No documents.');
    const rulebook = { ...zh.rulebook, documents: [{ ...document, jurisdiction: '110000' }] };
    expect(coveredPlaces({ ...zh, rulebook })).toBe('北京市');
  });
});

describe('the title of a plan', () => {
  it('names what makes it recognisable, the place by its own name', () => {
    const plan = { location: '500104', facilityType: 'nursingCentre', bedCount: 20, profitStatus: 'nonprofit' };
    expect(planTitle(zh, plan)).toEqual(['大渡口区', '护理中心', '20 张床', '非营利性']);
    expect(planTitle(en, { ...plan, bedCount: 1 })).toEqual([
      'Dadukou District',
      'Nursing centre',
      '1 bed',
      'Non-profit',
    ]);
  });

  it('says that there are no beds, and nothing of what is not answered', () => {
    expect(planTitle(zh, { bedCount: 0 })).toEqual(['不设床位']);
    expect(planTitle(zh, { stage: 'operating' })).toEqual([]);
  });
});
