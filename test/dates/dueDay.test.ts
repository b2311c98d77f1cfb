/** Do time limits end on the day on which they end? Against days counted by hand on the State Council’s calendars of 2025 and 2026. */
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, countOf, weekdayOf } from '../../src/dates/day.ts';
import { dueDay } from '../../src/dates/dueDay.ts';
import { isKnown, isWorkingDay, officialCalendar, workCalendar } from '../../src/dates/workCalendar.ts';
import { readRulebook } from '../rulebook.ts';

type Unit = 'month' | 'year' | 'workingDay';
const due = (from: string, amount: number, unit: Unit) => dueDay(officialCalendar, from, { amount, unit });
/** The last day as counted, before it is rolled. */
const counted = (from: string, amount: number, unit: Unit) => {
  const { day, rolledFrom } = due(from, amount, unit);
  return rolledFrom ?? day;
};
const daysFrom = (first: string, last: string): readonly string[] =>
  Array.from({ length: countOf(last) - countOf(first) + 1 }, (_, at) => addDays(first, at));

describe('the calendar', () => {
  it.each([
    ['Spring Festival 2026', '2026-02-15', '2026-02-23', ['2026-02-14', '2026-02-28']],
    ['Labour Day 2026', '2026-05-01', '2026-05-05', ['2026-05-09']],
    ['National Day 2026', '2026-10-01', '2026-10-07', ['2026-09-20', '2026-10-10']],
    ['New Year 2026', '2026-01-01', '2026-01-03', ['2026-01-04']],
    ['Qingming 2026', '2026-04-04', '2026-04-06', []],
    ['Dragon Boat Festival 2026', '2026-06-19', '2026-06-21', []],
    ['Mid-Autumn 2026', '2026-09-25', '2026-09-27', []],
    ['Spring Festival 2025', '2025-01-28', '2025-02-04', ['2025-01-26', '2025-02-08']],
    ['National Day and Mid-Autumn 2025', '2025-10-01', '2025-10-08', ['2025-09-28', '2025-10-11']],
  ])('has the days off of %s, and the days worked for them', (_name, first, last, worked) => {
    expect(daysFrom(first, last).filter(it => isWorkingDay(officialCalendar, it))).toEqual([]);
    expect(worked.map(it => [weekdayOf(it) % 6, isWorkingDay(officialCalendar, it)])).toEqual(
      worked.map(() => [0, true]),
    );
  });

  it('has no other days off from Monday to Friday in 2026 than these', () => {
    const off = daysFrom('2026-01-01', '2026-12-31').filter(
      it => weekdayOf(it) % 6 > 0 && !isWorkingDay(officialCalendar, it),
    );
    expect(off.map(it => it.slice(5)).join(' ')).toBe(
      '01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05 10-06 10-07',
    );
  });

  it('is known from 2004 to the last days of its last year, into which the next notice can still reach', () => {
    expect(officialCalendar).toMatchObject({ knownFrom: '2004-01-01', knownUntil: '2026-12-28' });
    expect(isKnown(officialCalendar, '2025-12-31')).toBe(true);
    expect(['2026-12-28', '2026-12-29', '2027-01-04'].map(it => isKnown(officialCalendar, it))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('knows no year after a gap, and none at all without days', () => {
    expect(workCalendar(['2024-10-01', '2025-10-01', '2027-10-01'], []).knownUntil).toBe('2025-12-28');
    expect(isKnown(workCalendar([], []), '2026-03-02')).toBe(false);
  });
});

describe('months and years', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-10-31', 4, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2020-02-29', 48, '2024-02-29'],
    ['2024-02-29', 60, '2029-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-15', 12, '2027-03-15'],
    ['2000-01-31', 1, '2000-02-29'],
    ['2099-11-30', 3, '2100-02-28'],
  ])('%s and %i months are %s', (from, months, day) => {
    expect(addMonths(from, months)).toBe(day);
  });

  it.each([
    ['ends on the corresponding working day', '2026-03-02', 3, '2026-06-02', undefined],
    ['ends on the last day of a shorter month', '2026-01-31', 3, '2026-04-30', undefined],
    ['is rolled from a Sunday', '2025-12-15', 3, '2026-03-16', '2026-03-15'],
    ['is rolled past Qingming', '2026-01-05', 3, '2026-04-07', '2026-04-05'],
    ['is rolled past Spring Festival, to the first day worked', '2025-11-17', 3, '2026-02-24', '2026-02-17'],
    ['is rolled past National Day', '2026-07-01', 3, '2026-10-08', '2026-10-01'],
    ['ends on a Saturday that is worked', '2025-11-30', 3, '2026-02-28', undefined],
    ['is rolled from a Sunday to a Monday that is off, and past it', '2026-01-04', 4, '2026-05-06', '2026-05-04'],
  ])('a time limit in months %s', (_law, from, months, day, rolledFrom) => {
    expect(due(from, months, 'month')).toEqual({ day, ...(rolledFrom && { rolledFrom }) });
  });

  it('a time limit in years from a leap day ends on the last of February', () => {
    expect(due('2020-02-29', 5, 'year')).toEqual({ day: '2025-02-28' });
  });
});

describe('working days', () => {
  it.each([
    // 3–31 March 21 · April 3 + 4 + 5 + 5 + 4 = 21 · May 6–9 with Saturday 4, 11–15 5, 18–22 5, 25–28 4 = 18
    ['across Qingming and Labour Day', '2026-03-02', 60, '2026-05-28'],
    // 14 February worked · 24–28 5 · March 22 · April 21 · 6–9 May 4 · 11–15 5 · 18, 19 2
    ['across Spring Festival, both make-up Saturdays counted', '2026-02-13', 60, '2026-05-19'],
    // 31 August 1 · 1–24 September 18 and Sunday 20 · 28–30 3 · 8, 9 and Saturday 10 October
    ['across Mid-Autumn and National Day, both make-up days counted', '2026-08-28', 26, '2026-10-10'],
    ['from the eve of a long holiday', '2026-09-30', 1, '2026-10-08'],
    ['from a day within a holiday', '2026-10-03', 1, '2026-10-08'],
    ['from a Friday before an ordinary weekend', '2026-03-06', 1, '2026-03-09'],
    ['to the last day of which all is known', '2026-12-24', 2, '2026-12-28'],
  ])('%s, counted from the day after', (_law, from, days, day) => {
    expect(due(from, days, 'workingDay')).toEqual({ day });
  });

  it('are earlier than three months, later or the same as often as a note says that counted them otherwise', () => {
    const note = readRulebook().notes.find(it => it.id === 'B6');
    const [all, earlier, later, same] = [...(note?.zh.matchAll(/(\d+)(?:个工作日分别|次)/g) ?? [])].map(it =>
      Number(it[1]),
    );
    const starts = daysFrom('2025-01-01', '2026-09-30').filter(
      it =>
        isWorkingDay(officialCalendar, it) &&
        !due(it, 60, 'workingDay').unknownFrom &&
        !due(it, 3, 'month').unknownFrom,
    );
    const order = starts.map(it => {
      const [days, months] = [counted(it, 60, 'workingDay'), counted(it, 3, 'month')];
      return days < months ? 'earlier' : days > months ? 'later' : 'same';
    });
    const times = (wanted: string) => order.filter(it => it === wanted).length;
    expect([starts.length, times('earlier'), times('later'), times('same')]).toEqual([all, earlier, later, same]);
  });
});

describe('where the calendar is not known', () => {
  it.each([
    ['working days that go beyond it', '2026-10-30', 60, 'workingDay', '2026-12-29'],
    ['working days that all lie beyond it', '2027-03-01', 5, 'workingDay', '2027-03-02'],
    ['working days before its first year', '2003-12-01', 1, 'workingDay', '2003-12-02'],
    ['months that end beyond it', '2026-10-30', 3, 'month', '2027-01-30'],
    ['months that end in the last days of its last year', '2026-09-30', 3, 'month', '2026-12-30'],
    ['years', '2026-03-02', 5, 'year', '2031-03-02'],
    ['months that are rolled to its last known day', '2026-09-27', 3, 'month', undefined],
  ] as const)('%s: says so where it rests on such days, and only there', (_law, from, amount, unit, unknownFrom) => {
    expect(due(from, amount, unit).unknownFrom).toBe(unknownFrom);
  });

  it('Monday to Friday are counted, and the day says that it is an estimate', () => {
    expect(due('2026-12-28', 3, 'workingDay')).toEqual({ day: '2026-12-31', unknownFrom: '2026-12-29' });
    expect(due('2026-10-30', 3, 'month')).toEqual({
      day: '2027-02-01',
      rolledFrom: '2027-01-30',
      unknownFrom: '2027-01-30',
    });
  });
});
