/** Do answers under names from before come in by every door of the page, and is it told what became of them? */
import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../../src/facts/index.ts';
import { readAddress } from '../../src/ui/plan/address.ts';
import { readAnswers } from '../../src/ui/plan/basis.ts';
import { readPlansFile } from '../../src/ui/plan/plansFile.ts';
import { isNews, reconciled } from '../../src/ui/plan/reconciled.ts';
import { load } from '../../src/ui/plan/saved.ts';
import { readRulebook } from '../rulebook.ts';
import { memory, place } from './memory.ts';

const since = '9.0.0';
/** The real vocabulary with a made-up past. */
const vocabulary = vocabularyOf(readRulebook().vocabulary, [
  { fact: 'beds', to: 'bedCount', since },
  { fact: 'profitStatus', value: 'commercial', to: 'forProfit', since },
]);
const old = { beds: 20, profitStatus: 'commercial', floors: 3 };
const today = { bedCount: 20, profitStatus: 'forProfit' };

describe('answers under names from before', () => {
  it('come in by an address under today’s, and it is kept how they stood', () => {
    const read = readAddress(vocabulary, '#/results?beds=20&profitStatus=commercial&floors=3&v=0.4.0');
    expect(read).toMatchObject({ facility: today, was: { ...old, floors: '3' }, version: '0.4.0' });
    expect(read.faults.map(it => it.fact)).toEqual(['floors']);
  });

  it('come in side by side', () => {
    const read = readAddress(vocabulary, '#/compare?a.name=x&a.beds=20&a.profitStatus=commercial');
    expect(read.compared).toEqual([{ name: 'x', facility: today }]);
  });

  it('come in from this device, as answers and as a plan', () => {
    const storage = memory();
    storage.texts.set(place, JSON.stringify({ facility: old, plans: [{ name: '甲', facility: old }] }));
    const { saved } = load(vocabulary, storage, '2026-11-21');
    expect(saved).toMatchObject({
      facility: today,
      past: { facility: today, was: old },
      plans: [{ facility: today, was: old }],
    });
  });

  it('come in from a file', () => {
    const text = JSON.stringify({ format: `${place}/plans`, version: 1, plans: [{ name: '甲', facility: old }] });
    expect(readPlansFile(vocabulary, text).plans).toEqual([{ name: '甲', facility: today, was: old }]);
  });

  it('are told until they were seen: what was dropped with its value, what was renamed with both names', () => {
    const { facility, was } = readAnswers(vocabulary, old);
    const told = reconciled({ facility, was }, '2026-11-21', vocabulary);
    expect(isNews(told)).toBe(true);
    expect(told.dropped.map(it => [it.fact, it.value])).toEqual([['floors', '3']]);
    expect(told.renamed.map(it => [it.fact, it.factToday, it.value, it.valueToday])).toEqual([
      ['beds', 'bedCount', '20', '20'],
      ['profitStatus', 'profitStatus', 'commercial', 'forProfit'],
    ]);
    expect(told.changes).toBeUndefined();
    // Read once more, as on the next day, it is the same; and an answer that is known again comes back.
    expect(readAnswers(vocabulary, facility, was)).toMatchObject({ facility: today, was: old });
    expect(readAnswers(vocabulary, {}, { bedCount: 7 })).toEqual({
      facility: { bedCount: 7 },
      faults: [],
      renamed: [],
    });
  });

  it('are no news where nothing was said under them', () => {
    const { facility, was } = readAnswers(vocabulary, today);
    expect(was).toBeUndefined();
    expect(isNews(reconciled({ facility }, '2026-11-21', vocabulary))).toBe(false);
  });
});
