/** Are the reasons of a rule told as the few sentences that carry its decision? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import type { Facility } from '../../src/facts/index.ts';
import { chanceText, type RuleView, report, sentenceText, why } from '../../src/report/index.ts';
import { facilityOf } from '../facility.ts';
import { voice } from './voices.ts';

const zh = voice('zh');
const en = voice('en');
const { rulebook } = zh;
const decider = compile(rulebook);

function viewOf(document: string, matter: string, facility: Facility): RuleView {
  const assessed = { asOf: '2026-11-21', ...facility };
  const { matters } = report(rulebook, assessed, decider.decide(assessed));
  const views = matters.find(it => it.matter.id === matter)?.rules ?? [];
  const view = views.find(it => it.rule.document.slug === document);
  if (!view) throw new Error(`${document} says nothing of ${matter} here.`);
  return view;
}

const reasons = (view: RuleView) => why(zh, view).known.map(it => sentenceText(zh, it));
const filing = (facility: Facility) =>
  viewOf('dadukou-2020-283', 'environmental-filing', { location: '500104', ...facility });

describe('why a rule stands as it does', () => {
  it('is told with the applicant’s own numbers', () => {
    const clinic = { facilityType: 'clinic', minorEnvImpact: false };
    expect(reasons(filing({ ...clinic, bedCount: 25 }))).toContain('床位 25 张，不少于 20 张');
    expect(reasons(filing({ ...clinic, bedCount: 19 }))).toContain('床位 19 张，少于 20 张');
  });

  it('is told by the place alone where the rule speaks to everyone there', () => {
    const view = viewOf('dadukou-2020-283', 'approval-streamlined', { location: '500104' });
    const standing = (of: typeof zh, place: string) => of.words('results.standing', { place });
    expect(why(zh, view)).toEqual({ doubtsOn: [], standing: standing(zh, '重庆市大渡口区'), known: [], asked: [] });
    expect(why(en, view).standing).toBe(standing(en, 'Dadukou District, Chongqing'));
  });

  it('names the questions it still depends on while it is open', () => {
    const { asked } = why(zh, filing({ facilityType: 'clinic' }));
    expect(asked.map(it => it.name)).toContain('bedCount');
  });

  it('never tells of the date, which is shown once for the whole page', () => {
    const places = rulebook.documents.flatMap(it => [it.jurisdiction, `${it.jurisdiction.slice(0, 2)}0000`]);
    const told = places.flatMap(location => {
      const plan = { asOf: '2026-11-21', location };
      const views = report(rulebook, plan, decider.decide(plan)).matters.flatMap(it => it.rules);
      return views.filter(view => why(zh, view).known.some(it => it.statement.includes('评估基准日')));
    });
    expect(told.map(it => it.rule.id)).toEqual([]);
  });

  it('says each answer once, whatever the text asks of it in several places', () => {
    const plans = fc.sample(facilityOf(rulebook, { asOf: '2026-11-21' }), { seed: 2027, numRuns: 20 });
    for (const [at, answers] of plans.entries()) {
      const plan = { ...answers, location: ['500104', '500152', '330903', '500000'][at % 4] ?? '' };
      for (const view of report(rulebook, plan, decider.decide(plan)).matters.flatMap(it => it.rules)) {
        const { known } = why(zh, view);
        const [ids, statements] = [known.map(it => it.id), known.map(it => it.statement)];
        expect(ids, view.rule.id).toEqual([...new Set(ids)]);
        expect(statements, view.rule.id).toEqual([...new Set(statements)]);
        for (const { relations } of known) expect(relations).toEqual([...new Set(relations)]);
      }
    }
  }, 60_000);

  it('says after an answer all that the text asks of it', () => {
    const plan = { location: '330902', facilityType: 'generalHospital', asOf: '2026-11-21' };
    const views = report(rulebook, plan, decider.decide(plan)).matters.flatMap(it => it.rules);
    const several = views.flatMap(it => why(zh, it).known).filter(it => it.relations.length > 1);
    expect(several.length).toBeGreaterThan(0);
    for (const it of several) expect(sentenceText(zh, it)).toMatch(/^机构类别是综合医院(，不是[^，]+){2,}$/);
  });

  it('asks for the district where the place is only too wide', () => {
    const { asked } = why(zh, viewOf('dadukou-2020-283', 'approval-streamlined', { location: '500000' }));
    expect(asked).toEqual([{ name: 'location', question: zh.words('results.whichDistrict') }]);
  });

  it('gathers in one breath what a set lacks, where that is many things', () => {
    const view = viewOf('tongnan-2017-27', 'internet-services', {
      location: '500152',
      facilityType: 'clinic',
      services: ['homeBed'],
    });
    const told = reasons(view);
    expect(told).toHaveLength(2);
    expect(told[1]).toMatch(/^拟开展服务.*远程医疗、互联网诊疗、/);
    expect(told[1]).not.toContain('家庭病床');
  });
});

describe('a chance', () => {
  it('is told as what to change', () => {
    expect(chanceText(zh, { change: { bedCount: 19 }, need: {} })).toBe('如果把“床位数”改为“19 张”，这一条就适用。');
    expect(chanceText(en, { change: { bedCount: 19 }, need: {} })).toBe(
      'If you change “Beds” to “19 beds”, this applies.',
    );
  });

  it('is told with what else would have to come out so', () => {
    const chance = { change: { profitStatus: 'nonprofit' }, need: { investorType: 'person' } };
    expect(chanceText(zh, chance)).toMatch(/^如果把“经营性质”改为“非营利性”，并且“出资人”是“个人”（还没填），/);
    expect(chanceText(en, chance)).toMatch(/^If you change .* to “Non-profit”, and “.*” is “.*” \(not answered yet\)/);
  });
});
