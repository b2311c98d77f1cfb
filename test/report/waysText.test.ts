/** Are ways told with what they replace, the choice they leave, and what stands against them? */
import { describe, expect, it } from 'vitest';
import { waysHeading, waysRest, wayText } from '../../src/report/index.ts';
import { voice } from './voices.ts';

const [zh, en] = [voice('zh'), voice('en')];
const none = { chosen: [], provided: [], fixed: [], missing: [] };

describe('a way', () => {
  it('names each answer, and what it replaces', () => {
    const way = { common: { profitStatus: 'nonprofit', bedCount: 19 }, ways: [{ set: {} }] };
    expect(wayText(zh, { bedCount: 60 }, way)).toBe('经营性质：非营利性；床位数：例如 19 张（原来：60 张）');
    expect(wayText(en, { bedCount: 60 }, way)).toBe('Profit status: Non-profit; Beds: such as 19 beds (was: 60 beds)');
  });

  it('leaves the choice between several answers at its end', () => {
    const ways = ['rehabilitation', 'nursing'].map(it => ({ set: { profitStatus: 'nonprofit', specialties: [it] } }));
    const way = { common: { profitStatus: 'nonprofit' }, choice: 'specialties', ways };
    expect(wayText(zh, {}, way)).toBe('经营性质：非营利性；主要专科：康复或护理');
    expect(wayText(zh, {}, way, [])).toBe('经营性质：非营利性；主要专科：');
  });
});

describe('answers that are long', () => {
  it('are told from one another by marks', () => {
    const ways = ['preApproval', 'approvedNotOpen'].map(it => ({ set: { stage: it } }));
    const text = wayText(zh, {}, { common: {}, choice: 'stage', ways });
    expect(text).toMatch(/^所处阶段：“[^”]+，[^”]+”或“[^”]+”$/);
  });
});

describe('what stands above ways', () => {
  it('tells what is to be changed from what is to be answered, and doubt and facts from both', () => {
    const heading = (
      ...[part, aim, status]: [Parameters<typeof waysHeading>[1], 'applies' | 'doesNotApply', 'open' | 'doesNotApply']
    ) => waysHeading(zh, part, aim, status);
    expect(heading('certain', 'applies', 'doesNotApply')).toMatch(/^这样改，就适用/);
    expect(heading('certain', 'applies', 'open')).toMatch(/^如果确实这样，就适用/);
    expect(heading('certain', 'doesNotApply', 'open')).toMatch(/^如果确实这样，就确定不适用/);
    expect(heading('changing', 'applies', 'open')).toBe('改成这样，就适用：');
    expect(heading('changing', 'doesNotApply', 'open')).toBe('改成这样，就确定不适用：');
    expect(heading('contested', 'applies', 'open')).toContain('有不同读法');
    expect(heading('provided', 'applies', 'open')).toContain('您选不了的事实');
  });
});

describe('what stands in the way', () => {
  it('is a fact that is not for choosing, whether or not there is another way', () => {
    expect(waysRest(zh, { ...none, fixed: ['facilityType', 'location'] })).toMatch(
      /^要改的是机构类别、所在地（其中一项或几项）/,
    );
    expect(waysRest(zh, { ...none, chosen: [1], fixed: ['facilityType'] })).toMatch(/^换成别的机构类别也可能行/);
    expect(waysRest(zh, { ...none, provided: [1], fixed: ['facilityType'] })).toMatch(/^换成别的机构类别/);
  });

  it('is never the day', () => {
    expect(waysRest(zh, { ...none, chosen: [1], fixed: ['asOf'] })).toBe('');
    expect(waysRest(zh, { ...none, fixed: ['location', 'asOf'] })).toMatch(/^要改的是所在地/);
  });

  it('is that it takes more answers than are looked at, or that there is no way; and nothing beside ways', () => {
    expect(waysRest(zh, { ...none, missing: ['bedCount'] })).toMatch(/三题以上.*床位数/);
    expect(waysRest(zh, none)).toBe('改动不超过三处答案，没有办法做到。');
    expect(waysRest(zh, { ...none, chosen: [1], missing: ['bedCount'] })).toBe('');
  });
});
