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
    ['正好二十张床', { bedCount: 20 }],
    ['一千零五十张床', { bedCount: 1050 }],
    ['一千二百张床', { bedCount: 1200 }],
    ['一千二百零五张床', { bedCount: 1205 }],
    ['一百零五张床', { bedCount: 105 }],
    ['两百张床', { bedCount: 200 }],
    ['床位数二十五张', { bedCount: 25 }],
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

describe('a number that is not exact, or can be read in two ways', () => {
  it.each([
    ...['几百', '数百', '上百', '几十', '二三十', '三五', '两三', '一两百', '一百二', '三百五', '一千二'],
    ...[
      '好几十',
      '十几',
      '二十来',
      '二十多',
      '百余',
      '百',
      '千',
      '近百',
      '一百十',
      '二十三十',
      '20几',
      '两千几百',
      '半',
    ],
    ...['十二三', '七八十', '二零', '两十', '一万', '几千零五十', '三 五', '二十、三十', '四五百', '百八十'],
  ])('%s张床: says nothing', number => {
    expect(mentioned(rulebook, `${number}张床`)).toEqual({});
    expect(mentioned(rulebook, `床位${number}张`)).toEqual({});
  });

  it.each(['20-30 beds', '20张床位以上', '几百张病床'])('%s: says nothing', words => {
    expect(mentioned(rulebook, words)).toEqual({});
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
