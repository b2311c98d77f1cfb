export { type DayFault, dayFault, earliestDay, type KnownDates, latestDay, readKnownDates } from './knownDates.ts';
export { type Limit, startOf, type TimelineDate, timeline } from './timeline.ts';
export { officialCalendar, type WorkCalendar } from './workCalendar.ts';
