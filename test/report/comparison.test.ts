/** Do plans side by side show what each report says, what differs, and where a text is silent? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import type { Facility } from '../../src/facts/index.ts';
import {
  type Cell,
  cellStatus,
  comparison,
  comparisonMarkdown,
  comparisonTable,
  deadlinesText,
  differingAnswers,
  reasonText,
  report,
  statusText,
  tagsIn,
} from '../../src/report/index.ts';
import { facilities } from '../engine/realFacilities.ts';
import { readRulebook } from '../rulebook.ts';
import { voice } from './voices.ts';

const rulebook = readRulebook();
const decider = compile(rulebook);
const on = (facility: Facility) => report(rulebook, facility, decider.decide(facility));
const eyeHospital: Facility = {
  asOf: '2026-11-21',
  location: '500104',
  facilityType: 'eyeHospital',
  bedCount: 60,
  profitStatus: 'forProfit',
};
const at = (location: string) => on({ ...eyeHospital, location });

function row(id: string, ...reports: readonly ReturnType<typeof on>[]) {
  const found = comparison(rulebook, reports).find(it => it.matter.id === id);
  if (!found) throw new Error(`There is no row for ${id}.`);
  return found;
}

describe('a comparison', () => {
  it('has in every cell what that report says, and a row for each matter of which some report speaks', () => {
    fc.assert(
      fc.property(fc.array(facilities(rulebook), { minLength: 2, maxLength: 4 }), plans => {
        const reports = plans.map(on);
        const rows = comparison(rulebook, reports);
        const spoken = new Set(reports.flatMap(it => it.matters.map(view => view.matter.id)));
        expect(new Set(rows.map(it => it.matter.id))).toEqual(spoken);
        expect(rows).toHaveLength(spoken.size);
        for (const { matter, cells, comparable } of rows) {
          expect(cells.map(it => it.view)).toEqual(reports.map(it => it.matters.find(view => view.matter === matter)));
          expect(comparable).toBe(cells.every(it => it.view));
        }
      }),
      { seed: 8, numRuns: 60 },
    );
  }, 60_000);

  it('of a plan with itself differs in nothing', () => {
    fc.assert(
      fc.property(facilities(rulebook), plan => {
        expect(comparison(rulebook, [on(plan), on(plan)]).filter(it => it.differs)).toEqual([]);
      }),
      { seed: 9, numRuns: 40 },
    );
  }, 60_000);

  it('puts first what differs, then what can not be compared, last what is alike', () => {
    const rows = comparison(rulebook, [at('500104'), at('330902')]);
    const parts = rows.map(it => (it.comparable ? (it.differs ? 0 : 2) : 1));
    expect(parts).toEqual([...parts].sort());
    expect(new Set(parts)).toEqual(new Set([0, 1, 2]));
  });

  it('shows that 19 beds are filed where 60 are assessed', () => {
    const [sixty, nineteen] = [on(eyeHospital), on({ ...eyeHospital, bedCount: 19 })];
    const assessment = row('environmental-assessment', sixty, nineteen);
    expect(assessment.differs).toBe(true);
    expect(assessment.cells.map(cellStatus)).toEqual(['applies', 'doesNotApply']);
    expect(row('environmental-filing', sixty, nineteen).cells.map(cellStatus)).toEqual(['open', 'applies']);
  });

  it('tells apart a text that is silent from one that says no', () => {
    const { cells, comparable } = row('environmental-assessment', at('500104'), at('330902'), at('500101'));
    expect(cells.map(it => it.view === undefined)).toEqual([false, true, true]);
    expect(comparable).toBe(false);
    expect(cells.map(cellStatus)).toEqual(['applies', 'doesNotApply', 'doesNotApply']);
    expect(cells.map(it => statusText(voice('zh'), it))[1]).toBe('文件没有提到');
  });

  it('differs where only the time limit does', () => {
    const plan: Facility = { ...eyeHospital, plansInsuranceDesignation: true };
    const elsewhere = on({ ...plan, location: '500101' });
    const { cells, differs } = row('insurance-evaluation-deadline', on(plan), elsewhere);
    expect(cells.map(cellStatus)).toEqual(['applies', 'applies']);
    expect(differs).toBe(true);
    const limits = cells.map(it => it.deadlines.map(({ amount, unit }) => `${amount} ${unit}`));
    expect(limits).toEqual([expect.arrayContaining(['60 workingDay', '3 month']), ['3 month']]);
  });

  it('gives the reason by the answers, and the questions that are open', () => {
    const { cells } = row('environmental-filing', on(eyeHospital), on({ ...eyeHospital, bedCount: 19 }));
    const reasons = cells.map(it => reasonText(voice('zh'), it));
    expect(reasons[0]).toContain('环境影响很小');
    expect(reasons[1]).toContain('19 张');
  });
});

describe('what a comparison calls different', () => {
  const section = (id: string, plan: Facility) => row(id, on(plan)).section;

  it('is another provision of the same documents, though the result and the force are the same', () => {
    const nonprofit = on({ ...eyeHospital, profitStatus: 'nonprofit' });
    expect(row('credit-record', on(eyeHospital), nonprofit)).toMatchObject({
      differs: true,
      differsInResult: false,
    });
  });

  it('is not the name that each document gives the same time limit', () => {
    const limits = [at('500104'), at('500152')];
    const rows = comparison(rulebook, limits).filter(it => it.comparable && it.differsInResult);
    for (const { cells } of rows) {
      const told = cells.map(it => [
        it.view?.group,
        [...new Set(it.deadlines.map(one => `${one.amount} ${one.unit}`))].sort(),
      ]);
      expect(told[0]).not.toEqual(told[1]);
    }
    expect(rows.length).toBeGreaterThan(0);
  });

  it('is kept from the sections: what is only encouraged is told apart from what is granted', () => {
    expect(section('site-or-rent-subsidy', eyeHospital)).toBe('benefit');
    const soft = comparison(rulebook, [at('500152')]).filter(it => it.section === 'encouragement');
    expect(soft.length).toBeGreaterThan(0);
    for (const { cells } of soft)
      for (const { rule } of cells[0]?.view?.carrying ?? []) expect(['encourage', 'explore']).toContain(rule.modality);
  });

  it('names the document beside each limit where several set one', () => {
    const plan: Facility = { ...eyeHospital, plansInsuranceDesignation: true };
    const { cells } = row('insurance-evaluation-deadline', on(plan), on({ ...plan, location: '500101' }));
    const [two, one] = cells.map(it => deadlinesText(voice('zh'), it));
    expect(two).toMatch(/渡283：.*60 个工作日/);
    expect(two).toMatch(/渝18：.*3 个月/);
    expect(one).toMatch(/3 个月/);
    expect(one).not.toMatch(/渝18/);
  });

  it('is said of answers by question, those alike left out', () => {
    const found = differingAnswers(voice('zh'), [eyeHospital, { ...eyeHospital, bedCount: 19 }]);
    expect(found).toEqual([{ name: 'bedCount', label: '床位数', answers: ['60 张', '19 张'] }]);
    const { bedCount: _beds, ...open } = eyeHospital;
    expect(differingAnswers(voice('zh'), [eyeHospital, open])[0]?.answers).toEqual(['60 张', '没填']);
  });

  it('tells a statement apart beside something stronger, and says nothing of statements alone', () => {
    const keys = (id: string, place: string) => tagsIn(row(id, at(place)).cells[0] as Cell).map(it => it.key);
    expect(keys('regulated-establishment', '500104')).toEqual([]);
    expect(keys('supervision-inspection', '500104')).toEqual(
      expect.arrayContaining(['modality.state', 'modality.shall']),
    );
  });
});

describe('a comparison as a table', () => {
  const [dadukou, dinghai] = [at('500104'), at('330902')];
  const rows = comparison(rulebook, [dadukou, dinghai]);
  const named = (one: string, other: string) => [
    { name: one, report: dadukou },
    { name: other, report: dinghai },
  ];

  it('has a line for the documents, each answer and each matter, and four cells for each plan, in either language', () => {
    for (const language of ['zh', 'en'] as const) {
      const table = comparisonTable(voice(language), named('甲', '乙'), rows);
      expect(table).toHaveLength(rows.length + 2 + Object.keys(eyeHospital).length);
      expect(new Set(table.map(it => it.length))).toEqual(new Set([3 + 2 * 4]));
    }
  });

  it('names the plans, status, force, source and silence', () => {
    const table = comparisonTable(voice('zh'), named('大渡口', '定海'), rows);
    const line = (title: string) => table.find(it => it[1] === title) ?? [];
    expect(line('环境影响评价').slice(2)).toEqual([
      '是',
      '● 适用 · 应当 · 有不同读法',
      '',
      '床位 60 张，达到 20 张',
      '渡卫〔2020〕283号 二（五）',
      '文件没有提到',
      '',
      '',
      '',
    ]);
    expect(line('床位数')).toEqual(['方案', '床位数', '否', '60 张', '', '', '', '60 张', '', '', '']);
    expect(line('依据的文件').slice(2, 4)).toEqual(['是', '渝卫发〔2020〕18号、渡卫〔2020〕283号']);
  });

  it('is sound Markdown that can be handed on by itself, whatever the names are', () => {
    const text = comparisonMarkdown(voice('zh'), '各地', named('a|b', 'c\nd'), rows);
    const lines = text.split('\n').filter(it => it.startsWith('|'));
    for (const it of lines) expect(it.replaceAll('\\|', '').match(/\|/g)).toHaveLength(4);
    const told = lines.filter(it => !it.startsWith('| ---') && !/^\| (方案|事项) \|/.test(it));
    expect(told).toHaveLength(rows.length + 1 + Object.keys(eyeHospital).length);
    expect(text).toMatch(/^# 各地\n/);
    expect(text.indexOf('## 要办的手续')).toBeLessThan(text.indexOf('## 对您有利的规定'));
    expect(text).toContain('不是行政决定');
  });
});
