/** On which days does China work, and of which days is that known? */
import official from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { addDays, weekdayOf } from './day.ts';

/** Days off and days worked otherwise than the week has it, by the State Council’s yearly notices, and the first and last day of which that is known. */
export interface WorkCalendar {
  readonly off: ReadonlySet<string>;
  readonly worked: ReadonlySet<string>;
  readonly knownFrom: string;
  readonly knownUntil: string;
}

/**
 * The calendar that days off and days worked make. A year is known where its National Day is among them, without a gap up to it. Of its end less is known:
 * the next year’s notice can reach back into it (29 December 2018 was worked for New Year 2019), as early as any year in the data shows.
 */
export function workCalendar(off: readonly string[], worked: readonly string[]): WorkCalendar {
  const all = [...off, ...worked];
  const years = [...new Set(off.filter(it => it.endsWith('-10-01')).map(it => Number(it.slice(0, 4))))].sort();
  const first = years[0] ?? 1;
  const last = years.findLast((it, at) => it === first + at) ?? 0;
  const reach = all.map(it => it.slice(5)).filter(it => it >= '12-15');
  const earliest = reach.sort()[0] ?? '12-29';
  return {
    off: new Set(off),
    worked: new Set(worked),
    knownFrom: `${first}-01-01`,
    knownUntil: addDays(`${last}-${earliest}`, -1),
  };
}

export const officialCalendar = workCalendar(Object.keys(official.holidays), Object.keys(official.workdays));

export function isKnown({ knownFrom, knownUntil }: WorkCalendar, day: string): boolean {
  return day >= knownFrom && day <= knownUntil;
}

/** Whether people work on a day; where that is not known, Monday to Friday. */
export function isWorkingDay({ off, worked }: WorkCalendar, day: string): boolean {
  if (worked.has(day)) return true;
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && !off.has(day);
}
