/** Is it told rightly what a change moved, gained and lost? */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import type { Facility } from '../../src/facts/index.ts';
import { effectLines, report, reportChanges } from '../../src/report/index.ts';
import { readRulebook } from '../rulebook.ts';
import { voice } from './voices.ts';

const rulebook = readRulebook();
const decider = compile(rulebook);
const on = (facility: Facility) => report(rulebook, facility, decider.decide(facility));
const clinic: Facility = { asOf: '2026-11-21', location: '500104', facilityType: 'clinic', bedCount: 60 };
const none = { gains: [], losses: [], uncertain: [], changes: [] };

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
    const effect = { ...none, gains: ['site-or-rent-subsidy', 'environmental-filing'], changes: [1] };
    expect(effectLines(voice('zh'), effect)).toEqual([
      '新增对您有利的 1 项：场地或租金补贴',
      '新增要办、要守的 1 项：环境影响登记表备案',
    ]);
    expect(effectLines(voice('en'), { ...none, losses: effect.gains })).toEqual([
      '1 fewer to your advantage: Site or rent subsidy',
      '1 fewer to do or to observe: Environmental impact registration form',
    ]);
  });

  it('says that nothing moves, or that only single provisions do', () => {
    expect(effectLines(voice('zh'), none)).toEqual(['没有影响']);
    expect(effectLines(voice('zh'), { ...none, changes: [1, 2] })).toEqual([
      '没有事项因此变成适用或不再适用，但有 2 条规定的结论改变',
    ]);
  });
});
