/** When do two answers, or two facilities, say the same? */
import { describe, expect, it } from 'vitest';
import { sameAnswer, sameFacility } from '../../src/facts/index.ts';

describe('the same answer', () => {
  it('has the members of a set in any order', () => {
    expect(sameAnswer(['bond', 'trust'], ['trust', 'bond'])).toBe(true);
    expect(sameAnswer(['bond'], ['bond', 'trust'])).toBe(false);
  });

  it('is no other that is written alike', () => {
    expect(sameAnswer('20', 20)).toBe(false);
    expect(sameAnswer(['bond'], 'bond')).toBe(false);
    expect(sameAnswer(true, 'true')).toBe(false);
  });

  it('tells nothing said from none of these', () => {
    expect(sameAnswer(undefined, [])).toBe(false);
    expect(sameAnswer(undefined, undefined)).toBe(true);
  });

  it('changes nothing in what it compares', () => {
    const given = ['trust', 'bond'];
    sameAnswer(given, ['bond', 'trust']);
    expect(given).toEqual(['trust', 'bond']);
  });
});

describe('the same facility', () => {
  it('has every answer of the other, and no more', () => {
    const one = { bedCount: 20, financing: ['bond', 'trust'] };
    expect(sameFacility(one, { financing: ['trust', 'bond'], bedCount: 20 })).toBe(true);
    expect(sameFacility(one, { bedCount: 20 })).toBe(false);
    expect(sameFacility({ bedCount: 20 }, one)).toBe(false);
    expect(sameFacility({}, {})).toBe(true);
  });
});
