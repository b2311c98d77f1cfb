/** What must be said of a last day, so that nobody takes it for more than it is? */
import type { Voice } from '../report/index.ts';
import { dayText } from './dayText.ts';
import type { Due } from './dueDay.ts';
import type { Limit } from './timeline.ts';
import type { WorkCalendar } from './workCalendar.ts';

/** Which of several time limits counts, in a few words; none where there is only one. */
export function amongText({ words }: Voice, { among }: Limit): string | undefined {
  switch (among) {
    case undefined:
      return undefined;
    case 'first':
      return words('dates.first');
    case 'later':
      return words('dates.later');
    case 'unsure':
      return words('dates.unsure', { among: words('dates.among') });
    case 'unknown':
      return words('dates.among');
    default:
      return among satisfies never;
  }
}

/** In which direction an estimate can still move. */
function direction(voice: Voice, { day, rolledFrom }: Due, { unit }: Limit['deadline']): string {
  const { words } = voice;
  return unit === 'workingDay'
    ? words('dates.mayMove')
    : words('dates.notBefore', { day: dayText(voice, rolledFrom ?? day, 'long') });
}

/** Whether it was rolled and whether it is an estimate, why, and which way it can move, in a sentence each. */
export function limitNotes(voice: Voice, { due, deadline }: Limit, calendar: WorkCalendar): readonly string[] {
  if (!due) return [];
  const { words } = voice;
  const { rolledFrom, unknownFrom } = due;
  const estimate = (day: string) =>
    day < calendar.knownFrom
      ? words('dates.unknownEarly', { from: dayText(voice, calendar.knownFrom, 'long') })
      : words('dates.unknown', {
          day: dayText(voice, day, 'long'),
          until: dayText(voice, calendar.knownUntil, 'long'),
        });
  return [
    ...(rolledFrom ? [words('dates.rolled', { day: dayText(voice, rolledFrom) })] : []),
    ...(unknownFrom ? [estimate(unknownFrom), direction(voice, due, deadline)] : []),
  ];
}
