/** Does the self-check list say all that applies or is open, once, and nothing that the texts do not hold? */
import { describe, expect, it } from 'vitest';
import type { RuleView } from '../../src/report/index.ts';
import { stepOf } from '../../src/sheet/phase.ts';
import { voice } from '../report/voices.ts';
import { beneath, linesOf, made, plans, quotesIn } from './made.ts';

const { words } = voice('zh');
const bare = (quote: string) => quote.replace(/\s*\n\s*/gu, '');
const quotesOf = ({ rule }: RuleView) =>
  rule.cite.map(it => `${bare(it.quote)} ${rule.document.number} · ${it.clause}`);
const part = (name: string) => words(`sheet.part.${name}`);
const ruleParts = ['procedures', 'obligations', 'redLines', 'benefits', 'encouragements'].map(part);

describe.each(Object.entries(plans))('the list of %s', (_, facility) => {
  const { it: list, report } = made(facility, { open: 'full' });
  const views = report.matters.flatMap(view => view.rules);
  const standing = views.filter(view => view.decision.status !== 'doesNotApply');
  const listed = ruleParts.flatMap(title => quotesIn(beneath(list, title)));

  it('quotes every rule that applies or is open once, word for word, and no other', () => {
    expect([...listed].sort()).toEqual(standing.flatMap(quotesOf).sort());
  });

  it('keeps what is merely encouraged apart from what is granted', () => {
    const soft = standing.filter(
      ({ rule }) =>
        ['benefit', 'equalTreatment'].includes(rule.kind) && ['encourage', 'explore'].includes(rule.modality),
    );
    expect(soft.length).toBeGreaterThan(0);
    expect([...quotesIn(beneath(list, part('encouragements')))].sort()).toEqual(soft.flatMap(quotesOf).sort());
    const claims = beneath(list, part('benefits')).flatMap(linesOf);
    for (const tag of ['encourage', 'explore'])
      expect(claims.filter(line => line.endsWith(` · ${words(`modality.${tag}`)}`))).toEqual([]);
  });

  it('sets every procedure in the phase that the texts name, and says where they name none', () => {
    const procedures = beneath(list, part('procedures'));
    for (const view of report.matters.filter(it => ['procedure', 'deadline'].includes(it.matter.kind))) {
      const here = view.rules.filter(
        it => standing.includes(it) && !(it.rule.kind === 'benefit' && it.rule.modality === 'encourage'),
      );
      const inStep = quotesIn(beneath(list, words(`sheet.step.${stepOf(view)}`)));
      expect(here.flatMap(quotesOf).filter(it => !inStep.includes(it))).toEqual([]);
    }
    expect(procedures.flatMap(linesOf).join('')).toContain('国家统一规定的手续');
  });

  it('names department, time limit in the text’s own unit, and the answers on which an open rule hangs', () => {
    const lines = ruleParts.flatMap(title => beneath(list, title).flatMap(linesOf));
    const limits = standing.flatMap(it => it.rule.deadlines);
    expect(lines.filter(it => it.startsWith('时限：'))).toHaveLength(limits.length);
    expect(lines.filter(it => it.startsWith('部门：'))).toHaveLength(standing.length);
    const open = standing.filter(it => it.decision.status === 'open');
    expect(lines.filter(it => it.startsWith('还要看：'))).toHaveLength(open.length);
  });

  it('tells both readings of every doubt, and quotes those rules that stand nowhere else', () => {
    const doubts = views.filter(it => it.decision.contested.length > 0);
    const told = beneath(list, part('contested'));
    const lines = told.flatMap(linesOf);
    for (const { rule, decision } of doubts) {
      expect(lines).toContain(rule.title.zh);
      for (const reading of decision.contested) expect(lines).toContain(reading.zh);
    }
    expect(lines.filter(it => it === words('sheet.ours'))).toHaveLength(doubts.length);
    expect([...quotesIn(told)].sort()).toEqual(
      doubts
        .filter(it => it.decision.status === 'doesNotApply')
        .flatMap(quotesOf)
        .sort(),
    );
  });

  it('shows each note on later law once, with its grade and the day on which we checked it', () => {
    const shown = report.matters.filter(view => view.rules.some(it => standing.includes(it)));
    const lines = beneath(list, part('later')).flatMap(linesOf);
    const notes = new Set(shown.flatMap(view => view.notes));
    expect(notes.size).toBeGreaterThan(0);
    for (const note of notes) expect(lines.filter(it => it === note.zh)).toHaveLength(1);
    for (const { lastChecked } of notes) expect(lines).toContain(words('later.checked', { date: lastChecked }));
  });

  it('looks like nothing that an authority issues', () => {
    const all = list.blocks.flatMap(linesOf).filter(line => !listed.some(quote => quote.startsWith(line)));
    expect(list.title[0]?.text).toBe('自查清单（非官方告知书）');
    for (const word of ['签收', '签字', '盖章', '公章', '编号', '受理号', '经办人', '有效期至'])
      expect(all.filter(line => line.includes(word))).toEqual([]);
  });

  it('gives the day, the rulebook whole, the address and the caution', () => {
    const ending = beneath(list, words('sheet.origin')).flatMap(linesOf).join('\n');
    expect(ending).toContain('9.9.9');
    expect(ending).toContain('abc123'.repeat(10));
    expect(ending).toContain('https://example.org/#/results?location=500104');
    expect(ending).toContain('不是行政决定');
    expect(list.blocks.flatMap(linesOf)).toContain('整理日期：2026-11-27 · 以 2026-11-27 的情况为准');
  });
});

describe('a list', () => {
  const nursing = plans['a nursing centre of 20 beds in Dadukou'] ?? {};

  it('leaves lines to write on for what the texts do not hold, beneath procedures only', () => {
    const blanks = (title: string) =>
      beneath(made(nursing).it, part(title))
        .flatMap(block => (block.kind === 'table' ? block.rows : []))
        .filter(row => row.across === 'under');
    expect(blanks('procedures').length).toBeGreaterThan(3);
    expect(blanks('benefits')).toEqual([]);
    expect(made(nursing, { parts: ['procedures'] }).it.blocks.flatMap(linesOf)).not.toContain('材料');
  });

  it('can be made without some parts, and without what is open', () => {
    const short = made(nursing, { parts: ['procedures', 'later'], open: 'none' });
    const titles = short.it.blocks.flatMap(it => (it.kind === 'heading' ? [it.said[0]?.text] : []));
    expect(titles).toContain(part('procedures'));
    expect(titles).not.toContain(part('benefits'));
    const applying = short.report.matters
      .filter(it => ['procedure', 'deadline'].includes(it.matter.kind))
      .flatMap(it => it.rules.filter(view => view.decision.status === 'applies'));
    expect([...quotesIn(short.it.blocks)].sort()).toEqual(applying.flatMap(quotesOf).sort());
  });

  it('tells what is open by title, clause and question, and quotes of it the procedures only', () => {
    const { it: list, report } = made(nursing);
    const table = beneath(list, words('sheet.openHeading'));
    const views = report.matters.flatMap(view => view.rules.map(it => ({ ...it, kind: view.matter.kind })));
    const open = views.filter(it => it.decision.status === 'open');
    const isGoneThrough = (it: (typeof views)[number]) =>
      ['procedure', 'deadline'].includes(it.kind) &&
      !(it.rule.kind === 'benefit' && ['encourage', 'explore'].includes(it.rule.modality));
    const inShort = open.filter(it => !isGoneThrough(it));
    const rows = table.flatMap(block => (block.kind === 'table' ? block.rows : []));
    const titles = rows.flatMap(({ cells }) => {
      const first = cells[0]?.[0];
      return first?.kind === 'text' ? [first.said[0]?.text] : [];
    });
    expect([...titles].sort()).toEqual(inShort.map(it => it.rule.title.zh).sort());
    expect(inShort.length).toBeGreaterThan(30);
    expect(quotesIn(table)).toEqual([]);
    const lines = table.flatMap(linesOf);
    expect(lines.filter(it => it.startsWith('还要看：'))).toHaveLength(rows.length);
    expect(lines.join('')).toContain('不等于不适用');
    const quoted = quotesIn(beneath(list, part('procedures')));
    for (const it of open.filter(isGoneThrough)) expect(quoted).toEqual(expect.arrayContaining([...quotesOf(it)]));
  });

  it('quotes in the part on doubts what stands in no other', () => {
    const { it: list, report } = made(nursing, { parts: ['contested'] });
    const doubts = report.matters.flatMap(it => it.rules).filter(it => it.decision.contested.length > 0);
    expect([...quotesIn(list.blocks)].sort()).toEqual(doubts.flatMap(quotesOf).sort());
  });

  it('says no more than why, where no document covers the place or there is none', () => {
    for (const facility of [{}, { location: '510100' }, { location: '500104', asOf: '2016-01-01' }]) {
      const { it: list } = made(facility);
      expect(quotesIn(list.blocks)).toEqual([]);
      expect(list.blocks.flatMap(linesOf).join('')).toMatch(/还没有选地点|没有本工具收录的文件|还没有可核对的文件/u);
    }
  });

  it('sets English beneath the Chinese, and leaves the law’s words in Chinese', () => {
    const both = made(nursing, { voices: [voice('zh'), voice('en')] }).it;
    const [title] = both.blocks;
    expect(title).toMatchObject({
      said: [{ language: 'zh' }, { language: 'en', text: expect.stringMatching(/not an official notice/) }],
    });
    expect(quotesIn(both.blocks)).toEqual(quotesIn(made(nursing).it.blocks));
  });

  it('shows the days that somebody has worked out beside the limits they end', () => {
    const plan = { ...nursing, stage: 'operating', insuranceStatus: 'none', plansInsuranceDesignation: true };
    const { it: list } = made(plan, {
      dueOn: (rule, { amount, unit }) =>
        rule.document.slug === 'dadukou-2020-283' && unit === 'workingDay'
          ? { zh: `估计到期：${amount}`, en: 'estimated' }
          : undefined,
    });
    expect(list.blocks.flatMap(linesOf).filter(it => it.startsWith('估计到期'))).toEqual(['估计到期：60']);
  });

  it('has a code to scan only for an address that a phone can open', () => {
    const code = (address: string) => made(nursing, { address }).it.blocks.find(it => it.kind === 'code');
    const scanned = code('https://example.org/#/results');
    const { modules = [] } = scanned?.kind === 'code' ? scanned : {};
    expect(modules.length).toBeGreaterThan(20);
    expect(modules.every(row => row.length === modules.length)).toBe(true);
    for (const address of ['#/results?location=500104', `https://example.org/#${'x'.repeat(3000)}`])
      expect(code(address)).toEqual({ kind: 'code', said: expect.anything(), address });
  });
});
