/** Does the calendar file read as a calendar wants it? Parsed by ical.js, and line by line. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarEvents, calendarFile, timeline } from '../../src/dates/index.ts';
import { officialCalendar } from '../../src/dates/workCalendar.ts';
import { compile } from '../../src/engine/index.ts';
import type { Language } from '../../src/facts/index.ts';
import { translator } from '../../src/i18n/index.ts';
import { readRulebook } from '../rulebook.ts';

const rulebook = readRulebook();
const decider = compile(rulebook);
const plan = {
  asOf: '2026-11-21',
  location: '500104',
  facilityType: 'generalHospital',
  plansInsuranceDesignation: true,
  ...{ targetLevel: 'level3', phasedOpening: true, initialBedPercent: 60, settingApprovalValid: true },
};
const known = {
  'insurance-acceptance': '2026-07-01',
  'setting-approval': '2026-01-05',
  'setting-approval-end': '2028-01-04',
};
const now = new Date('2026-11-21T01:30:05.250Z');
const eventsOf = (facility: object, days: object, language: Language = 'zh', name = '500104') => {
  const voice = { rulebook, language, words: translator(language) };
  const found = timeline(rulebook, decider.decide({ ...plan, ...facility }), { ...days }, officialCalendar);
  return calendarEvents(voice, found, officialCalendar, name);
};
const file = (language: Language = 'zh', days: object = known) =>
  calendarFile(eventsOf({}, days, language), now, '0.4.0');
const parsed = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(it => new ICAL.Event(it));
const made = (more: object) => ({
  uid: 'u',
  day: '2026-02-28',
  title: 't',
  description: 'd',
  isTentative: false,
  ...more,
});

describe.each(['zh', 'en'] as const)('the file in %s', language => {
  const text = file(language);

  it('has lines of at most 75 octets, each ended by CR and LF, and no character is split', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.filter(it => /[\r\n]/.test(it))).toEqual([]);
    expect(Math.max(...lines.map(it => new TextEncoder().encode(it).length))).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
    expect(lines.filter(it => it.startsWith(' ')).length).toBeGreaterThan(10);
  });

  it('says what it is, and when and by what it was made', () => {
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toContain('private-medical-policy-check//0.4.0');
    for (const it of parsed(text))
      expect(String(it.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-21T01:30:05Z');
  });

  it('has a whole day for each last day, without reminders and leaving the day free', () => {
    const events = parsed(text);
    expect(events.map(it => [it.startDate.toString(), it.startDate.isDate, it.endDate.toString()])).toEqual([
      ['2026-10-08', true, '2026-10-09'],
      ['2026-09-22', true, '2026-09-23'],
      ['2028-01-04', true, '2028-01-05'],
    ]);
    expect(text).not.toMatch(/VALARM|ORGANIZER|ATTENDEE/);
    for (const it of events) expect(it.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });
});

describe('an entry', () => {
  const [months, days, written] = parsed(file());

  it('gives the text’s own unit, source and words, the day it runs from and that it was rolled', () => {
    expect(months?.summary).toBe('完成定点评估：3 个月，到期（后到的期限）');
    expect(months?.description).toContain('渝卫发〔2020〕18号 五（十五）：“定点评估完成时限不得超过3个月”');
    expect(months?.description).toContain('从“医保定点申请的受理日”2026年7月1日星期三的次日起算');
    expect(months?.description).toContain('算到2026年10月1日星期四是休息日');
    expect(months?.description).toContain('文件没有写从哪天起算');
  });

  it('marks the one that counts, and what is only written on a paper', () => {
    expect(days?.summary).toBe('定点评估完成：60 个工作日，到期（先到的期限）');
    expect(days?.description).toContain('这个先到；我们按先到的算，请向区医保局确认');
    expect(written?.summary).toBe('设置批准书有效期的截止日');
    expect(written?.description).toContain('照批准书上写的');
    expect(written?.description).toContain('四（十一）');
  });

  it('that is an estimate says so in its title, its words and its state', () => {
    const text = file('zh', { 'insurance-acceptance': '2026-10-30' });
    for (const it of parsed(text)) {
      expect(it.summary).toMatch(/，到期（哪个期限先到还不能确定；日子是估计）$/);
      expect(it.description).toContain('我们按先到的算，请向区医保局确认。现在还不能确定哪个先到');
      expect(it.description).toContain('本工具的日历只到2026年12月28日');
      expect(it.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    }
    expect(months?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  it('of a rule that may apply says that this is to be confirmed', () => {
    const [event] = eventsOf({ plansInsuranceDesignation: undefined, location: '500152' }, known);
    expect(event?.title).toContain('规定是否适用还待确认');
    expect(event?.isTentative).toBe(true);
    const end = eventsOf({ phasedOpening: undefined }, known).find(it => it.day === '2028-01-04');
    expect([end?.title, end?.isTentative]).toEqual(['设置批准书有效期的截止日（规定是否适用还待确认）', true]);
  });

  it('keeps its name when the day or the language is another, and differs from those of other plans', () => {
    const uids = (days: object, language: Language, name: string) =>
      eventsOf({}, days, language, name).map(it => it.uid);
    const first = uids(known, 'zh', '500104');
    expect(new Set(first).size).toBe(first.length);
    expect(uids({ ...known, 'insurance-acceptance': '2026-08-03' }, 'en', '500104')).toEqual(first);
    expect(uids(known, 'zh', '500104 甲').filter(it => first.includes(it))).toEqual([]);
    for (const it of first) expect(it).toMatch(/^[\w.-]+@private-medical-policy-check$/);
  });
});

describe('words that mean something to the format', () => {
  it('come back as they were', () => {
    const hostile = 'a,b;c\\d\nBEGIN:VALARM\r\nx:y\u0007 “𠮷”';
    const text = calendarFile([made({ title: hostile, description: hostile })], now, '1;2');
    const [event] = parsed(text);
    expect(event?.summary).toBe('a,b;c\\d\nBEGIN:VALARM\nx:y “𠮷”');
    expect(event?.description).toBe(event?.summary);
    expect(event?.component.getAllSubcomponents()).toEqual([]);
  });

  it('of any length are folded and read back', () => {
    const long = '期限𠮷a'.repeat(400);
    const [event] = parsed(calendarFile([made({ title: long })], now, '1'));
    expect(event?.summary).toBe(long);
    expect(event?.endDate.toString()).toBe('2026-03-01');
  });
});

describe('a plan without days', () => {
  it('has no entries', () => {
    expect(eventsOf({}, {})).toEqual([]);
    expect(eventsOf({}, { 'setting-approval': '2026-01-05' })).toEqual([]);
  });
});
