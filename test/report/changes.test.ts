/** Is it told rightly what a change moved, gained and lost? */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import type { Facility } from '../../src/facts/index.ts';
import { besideLines, changedText, effectLines, report, reportChanges } from '../../src/report/index.ts';
import { noEffect } from '../explore/noEffect.ts';
import { readRulebook } from '../rulebook.ts';
import { voice } from './voices.ts';

const rulebook = readRulebook();
const decider = compile(rulebook);
const on = (facility: Facility) => report(rulebook, facility, decider.decide(facility));
const clinic: Facility = { asOf: '2026-11-21', location: '500104', facilityType: 'clinic', bedCount: 60 };

describe('what changed between two reports', () => {
  it('is nothing between two of the same answers', () => {
    expect(reportChanges(on(clinic), on({ ...clinic }))).toEqual([]);
  });

  it('is every matter that stands elsewhere, from where and to where', () => {
    const moved = reportChanges(on(clinic), on({ ...clinic, bedCount: 19 }));
    const told = moved.map(({ matter, from, to }) => [matter.id, from, to]);
    expect(told).toContainEqual(['environmental-filing', 'open', 'applies']);
    expect(told.find(([id]) => id === 'environmental-assessment')?.[1]).toBe('applies');
    for (const { from, to } of moved) expect(from).not.toBe(to);
  });

  it('has no place from which a matter came, or to which it went, where no text of the place speaks of it', () => {
    const moved = reportChanges(on(clinic), on({ ...clinic, location: '330902' }));
    const of = (id: string) => moved.find(it => it.matter.id === id);
    expect(of('environmental-assessment')).toMatchObject({ from: 'applies', to: undefined });
    expect(moved.some(it => it.from === undefined)).toBe(true);
  });
});

describe('what other answers do, in words', () => {
  it('parts what is to one’s advantage from what has to be done', () => {
    const effect = { ...noEffect, gains: ['site-or-rent-subsidy', 'environmental-filing'], changes: [] };
    expect(effectLines(voice('zh'), effect)).toEqual([
      '新增对您有利的 1 项：场地或租金补贴',
      '新增要办、要守的 1 项：环境影响登记表备案',
    ]);
    expect(effectLines(voice('en'), { ...noEffect, losses: effect.gains })).toEqual([
      '1 fewer to your advantage: Site or rent subsidy',
      '1 fewer to do or to observe: Environmental impact registration form',
    ]);
  });

  it('tells what becomes possible and what is settled from what begins or ceases to apply', () => {
    const effect = { ...noEffect, opened: ['environmental-filing'], ruledOut: ['site-or-rent-subsidy'], changes: [] };
    expect(effectLines(voice('zh'), effect)).toEqual([
      '变得有可能适用、还要看别的答案的 1 项：环境影响登记表备案',
      '原来待确认、这样答就不适用的 1 项：场地或租金补贴',
    ]);
  });

  it('names what only rests on other provisions, after all else', () => {
    const effect = { ...noEffect, reasoned: ['site-or-rent-subsidy'] };
    const reasoned = '结论不变、但其中的规定有变化的 1 项：场地或租金补贴';
    expect(effectLines(voice('zh'), effect)).toEqual([reasoned]);
    expect(effectLines(voice('zh'), { ...effect, gains: ['environmental-filing'] })).toEqual([
      '新增要办、要守的 1 项：环境影响登记表备案',
      reasoned,
    ]);
  });

  it('tells prohibitions apart, and where the words can be read in several ways', () => {
    const redLine = rulebook.matters.find(it => it.kind === 'redLine');
    const effect = { ...noEffect, gains: [redLine?.id ?? ''], doubted: ['environmental-filing'] };
    expect(effectLines(voice('zh'), effect)).toEqual([
      `新增红线 1 项：${redLine?.title.zh}`,
      '有不同读法、先问主管部门的 1 项：环境影响登记表备案',
    ]);
    expect(effectLines(voice('zh'), { ...noEffect, undoubted: ['environmental-filing'] })).toEqual([
      '不再有不同读法的 1 项：环境影响登记表备案',
    ]);
  });

  it('names each matter once, with its doubt beside it', () => {
    const effect = {
      ...noEffect,
      gains: ['environmental-filing'],
      losses: ['environmental-assessment'],
      doubted: ['environmental-filing'],
      undoubted: ['environmental-assessment'],
    };
    expect(effectLines(voice('zh'), effect)).toEqual([
      '新增要办、要守的 1 项：环境影响登记表备案（有不同读法，先问）',
      '不再要办、要守的 1 项：环境影响评价',
    ]);
  });

  it('tells a procedure that the text only allows from one that has to be gone through', () => {
    const of = (modality: string) =>
      rulebook.rules.find(it => it.matter === 'environmental-filing' && it.modality === modality)?.id ?? '';
    const told = (...rules: string[]) =>
      effectLines(voice('zh'), {
        ...noEffect,
        gains: ['environmental-filing'],
        changes: rules.map(rule => ({ rule, from: 'open', to: 'applies' })),
      })[0];
    expect(told(of('may'))).toMatch(/^新增可以办/);
    expect(told(of('may'), of('state'))).toMatch(/^新增要办、要守/);
  });

  it('says of one of several answers that it changes nothing by itself, not that the place does', () => {
    const change = { rule: 'x', from: 'open', to: 'doesNotApply' };
    expect(effectLines(voice('zh'), { ...noEffect, changes: [change] })).toEqual(['单独选这一项，结论不变']);
  });

  it('never calls an advantage what the rules in question only encourage or explore', () => {
    const soft = rulebook.rules.find(it => it.modality === 'explore' && it.kind === 'benefit');
    const gains = [soft?.matter ?? ''];
    const change = { rule: soft?.id ?? '', from: 'open', to: 'applies' };
    expect(effectLines(voice('zh'), { ...noEffect, gains, changes: [change] })[0]).toMatch(
      /^多出鼓励、探索的方向 1 项/,
    );
    const grant = rulebook.rules.find(it => it.modality === 'shall' && it.kind === 'benefit');
    const granted = { rule: grant?.id ?? '', from: 'open', to: 'applies' };
    expect(effectLines(voice('zh'), { ...noEffect, gains: [grant?.matter ?? ''], changes: [granted] })[0]).toMatch(
      /^新增对您有利的 1 项/,
    );
  });

  it('says that nothing moves, and of another place that only what is open differs', () => {
    const change = { rule: 'x', from: 'open', to: 'doesNotApply' };
    expect(effectLines(voice('zh'), noEffect)).toEqual(['没有影响']);
    expect(effectLines(voice('zh'), { ...noEffect, changes: [change] }, true)).toEqual([
      '那里的文件不同，但眼下适用的事项没有变化',
    ]);
  });

  it('leaves out the matter beside which it is told', () => {
    const effect = { ...noEffect, gains: ['site-or-rent-subsidy'], opened: ['environmental-filing'], changes: [] };
    expect(besideLines(voice('zh'), effect, 'site-or-rent-subsidy')).toEqual([
      '变得有可能适用、还要看别的答案的 1 项：环境影响登记表备案',
    ]);
    expect(besideLines(voice('zh'), { ...effect, opened: [] }, 'site-or-rent-subsidy')).toEqual([]);
  });
});

describe('answers that are others than before', () => {
  it('are named with what they were, in the order of the questions, and so is one that is gone', () => {
    const before = { bedCount: 60, profitStatus: 'forProfit', services: ['telemedicine'] };
    const now = { bedCount: 19, services: ['telemedicine'], underservedArea: true };
    const said = changedText(voice('zh'), before, now);
    expect(said).toContain('床位数：19 张（原来：60 张）');
    expect(said).toContain('经营性质：没填（原来：营利性）');
    expect(said).toContain('（原来：没填）');
    expect(said).not.toContain('远程医疗');
    expect(changedText(voice('en'), before, { ...before, bedCount: 1 })).toBe('Beds: 1 bed (was: 60 beds)');
  });
});
