/** How many whole years and months lie between two days? */

export interface Span {
  readonly years: number;
  readonly months: number;
}

/** Whole months of the calendar from one day to a later one, both YYYY-MM-DD; nothing where the second is not later. */
export function spanBetween(from: string, to: string): Span | undefined {
  if (to < from) return undefined;
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [year = 0, month = 0, day = 0] = to.split('-').map(Number);
  // A month that lacks the day is whole on its last one: from 31 January to 28 February.
  const isMonthEnd = day === new Date(Date.UTC(year, month, 0)).getUTCDate();
  const whole = (year - fromYear) * 12 + month - fromMonth - (day < fromDay && !isMonthEnd ? 1 : 0);
  return { years: Math.floor(whole / 12), months: whole % 12 };
}
