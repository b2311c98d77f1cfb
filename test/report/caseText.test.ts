/** Is a group of facilities described as a reader would, in both languages? */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/facts/index.ts';
import { caseText, facilityText } from '../../src/report/index.ts';
import { voice } from './voices.ts';

const [zh, en] = [voice('zh'), voice('en')];
const said = (...answers: readonly Answers[]) => [caseText(zh, answers), caseText(en, answers)];
const beds = (...ranges: readonly (readonly [number, number])[]): Answers => ({ fact: 'bedCount', ranges });
const has = (member: string, it = true): Answers => ({ fact: 'specialties', member, has: it });

describe('a group of facilities', () => {
  it('without any answer is every facility', () => {
    expect(said()).toEqual(['所有机构', 'every facility']);
  });

  it('is told by its numbers: one, up to one, from one on, between two, or several stretches', () => {
    expect(said(beds([20, 20]))).toEqual(['床位数：20 张', 'Beds: 20 beds']);
    expect(said(beds([0, 19]))).toEqual(['床位数：不超过 19 张', 'Beds: at most 19 beds']);
    expect(said(beds([21, 20_000]))).toEqual(['床位数：不少于 21 张', 'Beds: at least 21 beds']);
    expect(said(beds([5, 9]))[0]).toBe('床位数：5 张到 9 张');
    expect(said(beds([0, 19], [21, 20_000]))[0]).toBe('床位数：不超过 19 张或不少于 21 张');
  });

  it('is told by its choices, and where they are most by those left out', () => {
    const some: Answers = { fact: 'landRoute', values: ['ordinaryLease', 'existingMedical'] };
    expect(said(some)[0]).toBe('场地来源：租用一般房屋或已有医疗用房');
    const most: Answers = { fact: 'stage', values: ['preApproval', 'approvedNotOpen'] };
    expect(said(most)).toEqual(['所处阶段：除已经正式运营以外的各类', 'Stage: all but In formal operation']);
  });

  it('is told by a yes or no in a clause', () => {
    expect(said({ fact: 'soleIntendedUser', values: [false] })[0]).toBe('不止一个意向用地者');
  });

  it('is told by a place or any other', () => {
    expect(said({ fact: 'location', values: ['500104'] })[0]).toBe('所在地：重庆市大渡口区');
    expect(said({ fact: 'location', values: ['000000'] })[0]).toBe('所在地：其他地方');
  });

  it('is told as one facility by its answers, each by its name', () => {
    const facility = { location: '500104', bedCount: 20, services: [], unknown: 'x' };
    expect([zh, en].map(it => facilityText(it, facility))).toEqual([
      '所在地：重庆市大渡口区；床位数：20 张；拟开展服务：以上都没有',
      'Location: Dadukou District, Chongqing; Beds: 20 beds; Services: None of these',
    ]);
    expect(facilityText(zh, {})).toBe('');
  });

  it('is told by what its sets have and lack, in one breath where that is much', () => {
    expect(said(has('nursing'), has('tcm', false))[0]).toBe('主要专科有护理；主要领域没有中医药');
    const many = ['nursing', 'tcm', 'oncology'].map(it => has(it, false));
    expect(said(has('palliative'), ...many)[0]).toBe('主要专科有安宁疗护；主要专科里没有：护理、中医药、肿瘤');
  });
});
