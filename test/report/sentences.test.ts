/** Are reasons said as a person would say them, with the applicant's own numbers, in both languages? */
import { describe, expect, it } from 'vitest';
import type { LeafReason } from '../../src/engine/index.ts';
import { leafTruth } from '../../src/facts/index.ts';
import { answerName, placeName, sentence, sentenceText } from '../../src/report/index.ts';
import { voice } from './voices.ts';

const zh = voice('zh');
const en = voice('en');

type Demand = readonly [
  fact: string,
  operator: LeafReason['operator'],
  value: LeafReason['value'],
  actual?: LeafReason['actual'],
];

function reason([fact, operator, value, actual]: Demand): LeafReason {
  const given = { fact, operator, value, ...(actual !== undefined && { actual }) };
  return { ...given, holds: leafTruth(given, actual) };
}

const said: readonly (readonly [Demand, string, string])[] = [
  [['bedCount', 'lessThan', 20, 25], '床位 25 张，不少于 20 张', 'planned capacity: 25 beds – not below 20 beds'],
  [['bedCount', 'lessThan', 20, 19], '床位 19 张，少于 20 张', 'planned capacity: 19 beds – below 20 beds'],
  [['bedCount', 'lessThanInclusive', 20, 21], '床位 21 张，超过 20 张', 'planned capacity: 21 beds – above 20 beds'],
  [
    ['bedCount', 'lessThanInclusive', 20, 20],
    '床位 20 张，不超过 20 张',
    'planned capacity: 20 beds – at most 20 beds',
  ],
  [['bedCount', 'greaterThan', 20, 20], '床位 20 张，不超过 20 张', 'planned capacity: 20 beds – not above 20 beds'],
  [['bedCount', 'greaterThan', 20, 21], '床位 21 张，超过 20 张', 'planned capacity: 21 beds – above 20 beds'],
  [['bedCount', 'greaterThanInclusive', 20, 19], '床位 19 张，不到 20 张', 'planned capacity: 19 beds – below 20 beds'],
  [
    ['bedCount', 'greaterThanInclusive', 20, 20],
    '床位 20 张，达到 20 张',
    'planned capacity: 20 beds – at least 20 beds',
  ],
  [['bedCount', 'equal', 20, 20], '床位 20 张', 'planned capacity: 20 beds'],
  [['facilityType', 'equal', 'clinic', 'clinic'], '机构类别是诊所', 'facility type: Clinic'],
  [
    ['facilityType', 'equal', 'clinic', 'nursingCentre'],
    '机构类别是护理中心，不是诊所',
    'facility type: Nursing centre – not Clinic',
  ],
  [
    ['facilityType', 'in', ['clinic', 'outpatientDept', 'tcmHospital'], 'nursingCentre'],
    '机构类别是护理中心，不是诊所、门诊部或中医医院',
    'facility type: Nursing centre – not Clinic, Outpatient department or Traditional Chinese medicine hospital',
  ],
  [
    ['facilityType', 'in', ['clinic', 'outpatientDept'], 'clinic'],
    '机构类别是诊所，在所列之中',
    'facility type: Clinic – one of those listed',
  ],
  [
    ['facilityType', 'notIn', ['clinic', 'outpatientDept'], 'clinic'],
    '机构类别是诊所，正是除外的一种',
    'facility type: Clinic – one of those excluded',
  ],
  [['stage', 'equal', 'operating', 'operating'], '机构已经正式运营', 'the facility is in formal operation'],
  [['phasedOpening', 'equal', true, true], '拟分阶段执业登记', 'registration in phases is planned'],
  [['phasedOpening', 'equal', true, false], '不分阶段执业登记', 'no registration in phases is planned'],
  [['services', 'contains', 'homeBed', ['homeBed']], '拟开展家庭病床', 'home sickbeds are planned'],
  [['services', 'contains', 'homeBed', []], '不开展家庭病床', 'home sickbeds are not planned'],
  [['services', 'doesNotContain', 'homeBed', ['homeBed']], '拟开展家庭病床', 'home sickbeds are planned'],
  [
    ['location', 'within', '500104', '330903'],
    '所在地是浙江省舟山市普陀区，不在重庆市大渡口区范围内',
    'location: Putuo District, Zhoushan, Zhejiang – outside Dadukou District, Chongqing',
  ],
  [
    ['asOf', 'notBefore', '2020-12-15', '2020-12-14'],
    '评估基准日是2020-12-14，早于施行日 2020-12-15',
    'assessment date: 2020-12-14 – before 2020-12-15, when it came into force',
  ],
  [
    ['bedCount', 'lessThan', 20],
    '床位数还没填，要看是否少于 20 张',
    'Beds: not answered yet – it depends on whether it is below 20 beds',
  ],
  [
    ['facilityType', 'in', ['clinic', 'tcmHospital']],
    '机构类别还没填，要看是否是诊所或中医医院',
    'Facility type: not answered yet – it depends on whether it is: Clinic or Traditional Chinese medicine hospital',
  ],
  [
    ['services', 'doesNotContain', 'homeBed'],
    '拟开展服务还没填，要看是否不开展家庭病床',
    'Services: not answered yet – it depends on whether home sickbeds are not planned',
  ],
  [
    ['phasedOpening', 'notEqual', true],
    '分阶段登记还没填，要看是否不分阶段执业登记',
    'Phased registration: not answered yet – it depends on whether no registration in phases is planned',
  ],
  [
    ['location', 'within', '500104', '500000'],
    '所在地还没选到区县，在重庆市大渡口区才适用',
    'Location: district not chosen yet – applies in Dadukou District, Chongqing only',
  ],
  [
    ['asOf', 'notBefore', '2020-12-15'],
    '评估基准日还没填，要看是否不早于 2020-12-15',
    'Assessment date: not answered yet – it depends on whether it is not before 2020-12-15',
  ],
];

describe('a reason', () => {
  it.each(said)('%j is said in Chinese and in English', (demand, chinese, english) => {
    expect(sentenceText(zh, sentence(zh, reason(demand)))).toBe(chinese);
    expect(sentenceText(en, sentence(en, reason(demand)))).toBe(english);
  });

  it('comes in two parts, what was said and how that stands to the text', () => {
    const beds = sentence(zh, reason(['bedCount', 'lessThan', 20, 25]));
    expect(beds).toMatchObject({ statement: '床位 25 张', relations: ['不少于 20 张'] });
  });

  it('that speaks of no fact is a broken rulebook and is told so', () => {
    expect(() => sentenceText(zh, sentence(zh, reason(['floor', 'equal', 3, 3])))).toThrow('A reason speaks of floor');
  });
});

describe('a name', () => {
  it.each([
    ['500104', '重庆市大渡口区', 'Dadukou District, Chongqing'],
    ['500000', '重庆市', 'Chongqing'],
    ['330900', '浙江省舟山市', 'Zhoushan, Zhejiang'],
    ['000000', '其他地区', 'Elsewhere'],
    ['990101', '代码 990101 的地区', 'the place with code 990101'],
  ])('of the place %s has the widest part first in Chinese and last in English', (code, chinese, english) => {
    expect(placeName(zh, code)).toBe(chinese);
    expect(placeName(en, code)).toBe(english);
  });

  it.each([
    ['bedCount', 20, '20 张', '20 beds'],
    ['bedCount', 1, '1 张', '1 bed'],
    ['services', ['telemedicine', 'homeBed'], '远程医疗、家庭病床', 'Telemedicine, Home sickbeds'],
    ['services', [], '以上都没有', 'None of these'],
    ['underservedArea', true, '算', 'Yes'],
    ['profitStatus', 'nonprofit', '非营利性', 'Non-profit'],
    ['asOf', '2026-11-21', '2026-11-21', '2026-11-21'],
  ] as const)('of the answer %s %j is the one of its option', (name, value, chinese, english) => {
    const fact = zh.rulebook.vocabulary.byName.get(name);
    if (!fact) throw new Error(`${name} is no fact.`);
    expect(answerName(zh, fact, value)).toBe(chinese);
    expect(answerName(en, fact, value)).toBe(english);
  });
});
