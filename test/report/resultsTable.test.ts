/** Do the files of the results hold every matter and rule, with its words and all that is known of it? */
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import type { Facility } from '../../src/facts/index.ts';
import { csvFile, report, resultsMarkdown, resultsTable, tagOf } from '../../src/report/index.ts';
import { voice } from './voices.ts';

const edition = { version: '9.8.7', sha256: 'ab'.repeat(32) };
const { rulebook, words } = voice('zh');
const { decide } = compile(rulebook);

function reported(facility: Facility) {
  const full = { asOf: '2026-11-21', ...facility };
  return report(rulebook, full, decide(full));
}

const nursing = reported({
  location: '500104',
  facilityType: 'nursingCentre',
  bedCount: 20,
  profitStatus: 'nonprofit',
});

describe('the table of a plan', () => {
  const { data } = Papa.parse<Record<string, string>>(csvFile(resultsTable(voice('zh'), nursing, edition)).trim(), {
    header: true,
  });
  const rules = nursing.matters.flatMap(it => it.rules);

  it('begins with the answers, the day and the documents', () => {
    const plan = data.filter(it => it.类别 === '方案').map(it => [it.事项, it.事项结论]);
    expect(plan).toContainEqual(['床位数', '20 张']);
    expect(plan).toContainEqual(['评估基准日', '2026-11-21']);
    expect(plan).toContainEqual(['依据的文件', '渝卫发〔2020〕18号、渡卫〔2020〕283号']);
  });

  it('has a line for each rule of its documents, with the words, number and clause', () => {
    const lines = data.filter(it => !['方案', '说明'].includes(it.类别 ?? ''));
    expect(lines).toHaveLength(rules.length);
    for (const { rule, status } of rules) {
      const line = lines.find(it => it.规定 === rule.title.zh && it.文号 === rule.document.number);
      expect(line, rule.id).toBeDefined();
      expect(line?.措辞强弱).toBe(words(tagOf(rule).key));
      const alike = lines.filter(it => it.规定 === rule.title.zh && it.文号 === rule.document.number);
      expect(alike.map(it => it.这一条的结论)).toContain(words(`status.${status}`));
      for (const { quote, clause } of rule.cite) {
        expect(alike.some(it => it.原文?.includes(quote.replace(/\s*\n\s*/gu, '')))).toBe(true);
        expect(alike.some(it => it.条款?.includes(clause))).toBe(true);
      }
    }
  });

  it('says of the disputed line of 20 beds why, by whom, what is contested and which later law bears on it', () => {
    const line = data.find(it => it.规定 === '20张床位及以上等机构：应当实施环境影响评价');
    expect(line).toMatchObject({
      事项: '环境影响评价',
      事项结论: '● 适用 · 有不同读法',
      部门: '区生态环境局',
      理由: '床位 20 张，达到 20 张；机构类别是护理中心，在所列之中',
    });
    expect(line?.不同读法).toContain('由后一句排除');
    expect(line?.后来或上级的规定).toContain('A5');
    expect(line?.注意).toMatch(/请按较严的一句准备/);
  });

  it('names what is still open, and what would make a rule apply', () => {
    expect(data.filter(it => it.这一条的结论 === '待确认').every(it => it.还要看 !== '')).toBe(true);
    expect(data.filter(it => it.这一条的结论 === '可争取').every(it => it.怎样才适用 !== '')).toBe(true);
    expect(data.some(it => it.时限?.includes('60 个工作日'))).toBe(true);
  });

  it('ends with how to read it, the caution and the whole hash', () => {
    const said = data.slice(-3).map(it => it.事项结论);
    expect(said[1]).toBe(words('footer.disclaimer'));
    expect(said[2]).toContain(edition.sha256);
  });
});

describe('a plan of which nothing can be said', () => {
  it('has its answers and why, and no rule', () => {
    const table = resultsTable(voice('zh'), reported({ facilityType: 'clinic' }), edition);
    expect(table.filter(it => !['方案', '说明', '类别'].includes(it[0] ?? ''))).toEqual([]);
    expect(table.some(it => it.includes('还没选地点'))).toBe(true);
  });
});

describe('the text of a plan', () => {
  const text = resultsMarkdown(voice('zh'), nursing, edition);

  it('has every matter once under its part, and every quote', () => {
    for (const { matter } of nursing.matters)
      expect(text.split('\n').filter(it => it.startsWith(`### ${matter.title.zh}（`))).toHaveLength(1);
    const plain = text.replaceAll('\\', '');
    for (const { rule } of nursing.matters.flatMap(it => it.rules))
      for (const { quote } of rule.cite) expect(plain).toContain(quote.replace(/\s*\n\s*/gu, ''));
  });

  it('is in the language of its reader, the law in its own', () => {
    const english = resultsMarkdown(voice('en'), nursing, edition);
    expect(english).toMatch(/^# Results.*Nursing/);
    expect(english).toContain('应当严格实施社会稳定风险评估和环境影响评价');
    expect(english).toContain(edition.sha256);
  });
});
