/** Does a condition read as a sentence, with its groups kept apart? */
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/facts/index.ts';
import { conditionText } from '../../src/report/index.ts';
import { voice } from './voices.ts';

const [zh, en] = [voice('zh'), voice('en')];
const few: Condition = { fact: 'bedCount', operator: 'lessThan', value: 20 };
const types: Condition = { fact: 'facilityType', operator: 'notIn', value: ['nursingCentre', 'medicalLab'] };
const minor: Condition = { fact: 'minorEnvImpact', operator: 'equal', value: true };
const nursing: Condition = { fact: 'specialties', operator: 'doesNotContain', value: 'nursing' };

describe('a condition in words', () => {
  it('is for every facility where nothing is asked', () => {
    expect([conditionText(zh, undefined), conditionText(en, undefined)]).toEqual(['所有机构', 'every facility']);
  });

  it('names what is asked and what of it', () => {
    expect(conditionText(zh, few)).toBe('床位数少于 20 张');
    expect(conditionText(en, few)).toBe('Beds: fewer than 20 beds');
    expect(conditionText(zh, types)).toBe('机构类别不是护理中心或医学检验实验室');
    expect(conditionText(zh, minor)).toBe('属于“环境影响很小、不需要进行环境影响评价”');
    expect(conditionText(zh, nursing)).toBe('主要专科没有护理');
  });

  it('joins with and and or, and brackets a group inside another', () => {
    expect(conditionText(zh, { any: [{ all: [few, nursing] }, minor] })).toBe(
      '（床位数少于 20 张；且主要专科没有护理）；或属于“环境影响很小、不需要进行环境影响评价”',
    );
    expect(conditionText(zh, { all: [{ any: [few] }] })).toBe('床位数少于 20 张');
  });

  it('shows a fact that the vocabulary no longer has as it stands', () => {
    expect(conditionText(zh, { fact: 'chairs', operator: 'equal', value: 2 })).toBe('chairs equal 2');
  });
});
