/** What does a query say of a facility, and what does it not say although it looks so? */
import { describe, expect, it } from 'vitest';
import { parseFacility } from '../../src/facts/index.ts';
import { mentioned } from '../../src/search/index.ts';
import { rows, rulebook } from './realIndex.ts';

const jointVenture = { investorType: 'overseas', overseasMode: 'jointVentureOrCooperation' };

describe('what is said plainly', () => {
  it.each([
    ['我有 20 张床，要做环评吗？', { bedCount: 20 }],
    ['20张病床', { bedCount: 20 }],
    ['二十张床的诊所', { bedCount: 20, facilityType: 'clinic' }],
    ['一百二十张床', { bedCount: 120 }],
    ['床位数为２０张', { bedCount: 20 }],
    ['1,200 张床', { bedCount: 1200 }],
    ['20 beds', { bedCount: 20 }],
    ['a clinic with 20 beds in Dadukou', { bedCount: 20, facilityType: 'clinic', location: '500104' }],
    ['私人诊所', { facilityType: 'clinic' }],
    ['非营利性眼科医院', { profitStatus: 'nonprofit', facilityType: 'eyeHospital' }],
    ['营利性', { profitStatus: 'forProfit' }],
    ['在重庆市大渡口区', { location: '500104' }],
    ['潼南', { location: '500152' }],
    ['重庆', { location: '500000' }],
    ['舟山', { location: '330900' }],
    ['合资医院行不行', jointVenture],
    ['中外合资', jointVenture],
    ['不是诊所，是门诊部', { facilityType: 'outpatientDept' }],
  ])('%s', (words, facility) => {
    expect(mentioned(rulebook, words)).toEqual(facility);
  });
});

describe('what is denied, asked, compared, a limit, or somebody else’s', () => {
  it.each([
    '不是诊所',
    '是不是诊所',
    '没有20张床',
    '不设床位',
    '无床位',
    '20张床以下还要做环评吗',
    '超过20张床',
    '床位超过20张',
    '不到二十张床',
    '20多张床',
    '20-30张床',
    '20张床还是30张床',
    '20 beds or more',
    'more than 20 beds',
    'not a clinic',
    '营利性还是非营利性',
    '重庆和舟山',
    '不在重庆',
    '附近有诊所',
    '黑诊所',
    '公立医院',
    '商业保险机构合作',
    '99999张床',
    '床位补贴',
    '',
  ])('%s: says nothing', words => {
    expect(mentioned(rulebook, words)).toEqual({});
  });
});

it('what is said is always an answer that the questions allow', () => {
  for (const { query } of rows) {
    const facility = mentioned(rulebook, query);
    expect(parseFacility(rulebook.vocabulary, facility)).toMatchObject({ facility, faults: [] });
  }
});
