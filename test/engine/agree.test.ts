/** Is a difference between two runs found, whatever it is in? */
import { describe, expect, it } from 'vitest';
import { agree, type Decision } from '../../src/engine/index.ts';

const open: Decision = {
  rule: 'a',
  status: 'open',
  missing: ['beds'],
  contested: [{ zh: '另解', en: 'other' }],
  contestedOn: ['type'],
};
const settled: Decision = { rule: 'b', status: 'applies', missing: [], contested: [], contestedOn: [] };

describe('two runs over the same rules', () => {
  it('agree in any order', () => {
    expect(agree([open, settled], [{ ...settled }, { ...open }])).toEqual([]);
  });

  it.each<[string, Partial<Decision>]>([
    ['status', { status: 'applies' }],
    ['missing facts', { missing: ['nonprofit'] }],
    ['number of missing facts', { missing: [] }],
    ['contesting readings', { contested: [] }],
    ['facts that could settle the doubt', { contestedOn: [] }],
  ])('differ on a rule by its %s', (_, difference) => {
    const other = { ...open, ...difference };
    expect(agree([open, settled], [other, settled])).toEqual(['a']);
    expect(agree([other, settled], [open, settled])).toEqual(['a']);
  });

  it('differ on a rule that only one of them decided', () => {
    expect(agree([open], [open, settled])).toEqual(['b']);
    expect(agree([open, settled], [settled])).toEqual(['a']);
  });
});
