/** Which days has the applicant told, and which of them can not be? */
import { isDate } from '../facts/index.ts';
import type { KeyDate } from '../rulebook/index.ts';

/** Days told, YYYY-MM-DD, by the ids of `rules/dates.json`. */
export type KnownDates = Readonly<Record<string, string>>;

/** Days before and after these are slips. */
export const earliestDay = '1990-01-01';
export const latestDay = '2099-12-31';

export type DayFault = 'noDay' | 'outOfReach' | 'tooEarly';

/** What is wrong with a day as it was written; blank is nothing said. */
export function dayFault(written: string): DayFault | undefined {
  if (written === '') return undefined;
  if (!isDate(written)) return /^\d{5,}-/.test(written) ? 'outOfReach' : 'noDay';
  return written < earliestDay || written > latestDay ? 'outOfReach' : undefined;
}

/** The day told, if it can be: it may not be before the one that it comes after. */
export function dayOf({ id, after }: KeyDate, known: KnownDates): { readonly day?: string; readonly fault?: DayFault } {
  const day = known[id];
  if (day === undefined) return {};
  const fault = dayFault(day);
  if (fault) return { fault };
  const before = after === undefined ? undefined : known[after];
  return before !== undefined && day < before ? { fault: 'tooEarly' } : { day };
}

const id = /^[a-z0-9-]{1,60}$/;
const mostDates = 40;

/** Days as they stood in a storage: what is none counts as not said. */
export function readKnownDates(stored: unknown): KnownDates {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  const told = Object.entries(stored).filter(
    (it): it is [string, string] => id.test(it[0]) && typeof it[1] === 'string' && it[1] !== '' && !dayFault(it[1]),
  );
  return Object.fromEntries(told.slice(0, mostDates));
}
