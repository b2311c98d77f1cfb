/** On which day does a time limit end, by its own unit? */
import type { Deadline } from '../rulebook/index.ts';
import { addDays, addMonths } from './day.ts';
import { isKnown, isWorkingDay, type WorkCalendar } from './workCalendar.ts';

/** The last day of a time limit. */
export interface Due {
  readonly day: string;
  /** The last day as counted, where it is no working day and the next one counts (民法典第203条). */
  readonly rolledFrom?: string;
  /** The first day on which it rests and of which the calendar does not know whether it is worked: the last day is an estimate. */
  readonly unknownFrom?: string;
}

/**
 * Counted from the day after `from` (民法典第201条). Months and years end on the corresponding day, rolled to the next working day; working days are counted one by one.
 * By convention: no text here says how its time limits are counted.
 */
export function dueDay(calendar: WorkCalendar, from: string, { amount, unit }: Pick<Deadline, 'amount' | 'unit'>): Due {
  const unknown: string[] = [];
  const isWorked = (day: string) => {
    if (!isKnown(calendar, day)) unknown.push(day);
    return isWorkingDay(calendar, day);
  };
  const counted = (): string => {
    if (unit !== 'workingDay') return addMonths(from, unit === 'year' ? amount * 12 : amount);
    let day = from;
    for (let left = amount; left > 0; ) {
      day = addDays(day, 1);
      if (isWorked(day)) left -= 1;
    }
    return day;
  };
  const last = counted();
  let day = last;
  while (!isWorked(day)) day = addDays(day, 1);
  const [unknownFrom] = unknown;
  return { day, ...(day !== last && { rolledFrom: last }), ...(unknownFrom && { unknownFrom }) };
}
