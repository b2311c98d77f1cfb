export { calendarEvents } from './calendarEvents.ts';
export { calendarFile } from './calendarFile.ts';
export { countOf } from './day.ts';
export { dayText } from './dayText.ts';
export type { Due } from './dueDay.ts';
export { type DayFault, dayFault, earliestDay, type KnownDates, latestDay, readKnownDates } from './knownDates.ts';
export { amongText, limitNotes, passedText } from './limitText.ts';
export { type Limit, startOf, type TimelineDate, timeline } from './timeline.ts';
export { officialCalendar } from './workCalendar.ts';
