/** Are time limits, departments and refused answers worded as the text and the applicant need them? */
import { describe, expect, it } from 'vitest';
import { type AnswerFault, parseText } from '../../src/facts/index.ts';
import { deadlineText, departmentText, faultText, plainFaultText } from '../../src/report/index.ts';
import { units } from '../../src/rulebook/index.ts';
import { voice } from './voices.ts';

const zh = voice('zh');
const en = voice('en');

describe('a time limit', () => {
  const of = { zh: '反馈评审结果', en: 'Report the result of the review' };
  it.each([
    [{ amount: 3, unit: 'month' }, '反馈评审结果：3 个月', 'Report the result of the review: 3 months'],
    [
      { amount: 60, unit: 'workingDay' },
      '反馈评审结果：60 个工作日',
      'Report the result of the review: 60 working days',
    ],
    [{ amount: 1, unit: 'year' }, '反馈评审结果：1 年', 'Report the result of the review: 1 year'],
  ] as const)('%j keeps the unit of the text', (limit, chinese, english) => {
    expect(deadlineText(zh, { ...limit, of })).toBe(chinese);
    expect(deadlineText(en, { ...limit, of })).toBe(english);
  });

  it('of every rule is worded', () => {
    const limits = zh.rulebook.rules.flatMap(it => it.deadlines);
    expect(limits.length).toBeGreaterThan(3);
    for (const it of limits) {
      expect(units).toContain(it.unit);
      expect(deadlineText(zh, it)).toContain(String(it.amount));
      expect(deadlineText(en, it)).toContain(it.of.en);
    }
  });
});

describe('a department', () => {
  const [document] = zh.rulebook.documents;
  if (!document) throw new Error('No documents.');
  const renamed = { ...document, departmentsToday: { 区食药监分局: '区市场监管局' } };

  it('is named as the text names it', () => {
    expect(departmentText(zh, renamed, { name: '区卫生健康委', lead: false })).toBe('区卫生健康委');
  });

  it('is marked where it leads, and where it has another name today, as our own note', () => {
    const lead = { name: '区食药监分局', lead: true };
    expect(departmentText(zh, renamed, lead)).toBe('区食药监分局（牵头）（本工具注：现区市场监管局）');
    expect(departmentText(en, renamed, lead)).toBe('区食药监分局 (lead) (our note: today 区市场监管局)');
  });
});

describe('a refused answer', () => {
  const fault = (name: string, value: string): AnswerFault => {
    const [it] = parseText(zh.rulebook.vocabulary, { [name]: value }).faults;
    if (!it) throw new Error(`${value} was not refused.`);
    return it;
  };

  it('is told with the label and name of the fact, the value and what is allowed', () => {
    expect(faultText(zh, fault('bedCount', '20001'))).toBe('床位数（bedCount）：20001 超出范围。可以填：0..20000。');
    expect(faultText(en, fault('bedCount', 'x'))).toBe(
      'Beds (bedCount): “x” is not written as it should be. Allowed: 0..20000.',
    );
  });

  it('is told with the name that was probably meant', () => {
    expect(faultText(zh, fault('profitStatus', 'nonprofits'))).toContain('您要写的是“nonprofit”吗？');
    expect(faultText(en, fault('bedcount', '3'))).toContain('Did you mean “bedCount”?');
  });

  it('is told to people by the name of the question and without the names that programs use', () => {
    expect(plainFaultText(zh, fault('bedCount', 'x'))).toBe('床位数请填 0 到 20000 的整数。现在填的是“x”。');
    for (const it of [fault('bedCount', 'x'), fault('profitStatus', 'x'), fault('services', 'x')])
      for (const voice of [zh, en])
        expect(plainFaultText(voice, it)).not.toMatch(/bedCount|profitStatus|services|nonprofit/);
    expect(plainFaultText(zh, fault('floor', '3'))).toContain('“floor”');
    expect(plainFaultText(en, fault('location', '1'))).toContain('a six-digit code of a place (GB/T 2260)');
    expect(plainFaultText(zh, fault('location', '1'))).toMatch(/可以填：六位的行政区划代码.*500104（大渡口区）/);
    expect(plainFaultText(zh, fault('location', '重庆市渝中区'))).toContain('您要写的是“500103”吗？');
    expect(faultText(en, fault('location', 'Dadukou District'))).toContain('Did you mean “500104”?');
    expect(plainFaultText(zh, { code: 'notAllowed', fact: 'lang', value: 'fr', allowed: 'zh, en' })).toContain(
      'zh, en',
    );
    const twice = { fact: 'bedCount', value: '10 / 20', allowed: '' };
    expect(plainFaultText(zh, { ...twice, code: 'repeated' })).toBe('床位数写了不止一个：10 / 20。都没有采用。');
  });

  it('is told by the bare name where no rulebook is at hand', () => {
    expect(faultText({ words: zh.words }, fault('bedCount', '20001'))).toMatch(/^bedCount：20001/);
  });
});
