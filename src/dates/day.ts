/** Which day is so many days, months or years after another? Days are YYYY-MM-DD; no clock and no time zone has a part in it. */

const perDay = 86_400_000;
const two = (it: number) => String(it).padStart(2, '0');

/** Year, month (1–12) and day of the month. */
function partsOf(day: string): readonly [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

/** Days since 1 January 1970. */
export function countOf(day: string): number {
  const [year, month, date] = partsOf(day);
  return Date.UTC(year, month - 1, date) / perDay;
}

/** The day so many days later, or earlier where `days` is negative. */
export function addDays(day: string, days: number): string {
  return new Date((countOf(day) + days) * perDay).toISOString().slice(0, 10);
}

/** The corresponding day so many calendar months later; where that month has none, its last (民法典第202条). */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = partsOf(day);
  const count = year * 12 + month - 1 + months;
  const [then, at] = [Math.floor(count / 12), (count % 12) + 1];
  const last = new Date(Date.UTC(then, at, 0)).getUTCDate();
  return `${then}-${two(at)}-${two(Math.min(date, last))}`;
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(countOf(day) * perDay).getUTCDay();
}
