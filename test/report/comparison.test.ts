/** Do plans side by side show what each report says, what differs, and where a text is silent? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import type { Facility } from '../../src/facts/index.ts';
import {
  cellStatus,
  comparison,
  comparisonMarkdown,
  comparisonTable,
  reasonText,
  report,
  statusText,
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

describe('a comparison as a table', () => {
  const reports = [at('500104'), at('330902')];
  const rows = comparison(rulebook, reports);

  it('has a line for each matter and four cells for each plan, in either language', () => {
    for (const language of ['zh', 'en'] as const) {
      const table = comparisonTable(voice(language), ['甲', '乙'], rows);
      expect(table).toHaveLength(rows.length + 1);
      expect(new Set(table.map(it => it.length))).toEqual(new Set([3 + 2 * 4]));
    }
  });

  it('names status, force, source and silence', () => {
    const table = comparisonTable(voice('zh'), ['大渡口', '定海'], rows);
    const line = table.find(it => it[1] === '环境影响评价') ?? [];
    expect(line.slice(3)).toEqual([
      '● 适用 · 应当 · 有不同读法',
      '',
      '床位 60 张，达到 20 张',
      '渡卫〔2020〕283号 二（五）',
      '文件没有提到',
      '',
      '',
      '',
    ]);
  });

  it('is sound Markdown, whatever the names are', () => {
    const lines = comparisonMarkdown(voice('zh'), ['a|b', 'c\nd'], rows).trimEnd().split('\n');
    expect(lines).toHaveLength(rows.length + 2);
    for (const it of lines) expect(it.replaceAll('\\|', '').match(/\|/g)).toHaveLength(4);
  });
});
