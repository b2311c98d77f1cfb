/** Which entries does a plan's timetable make in a calendar? One for each last day, with what it rests on. */
import { deadlineText, type Voice } from '../report/index.ts';
import type { Rule } from '../rulebook/index.ts';
import type { CalendarEvent } from './calendarFile.ts';
import { dayText } from './dayText.ts';
import { amongText, limitNotes } from './limitText.ts';
import type { Limit, TimelineDate } from './timeline.ts';
import type { WorkCalendar } from './workCalendar.ts';

/** A number that is always the same for the same words (FNV-1a). */
function mark(words: string): string {
  let hash = 0x811c9dc5;
  for (const it of words) hash = Math.imul(hash ^ (it.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function sources({ words }: Voice, { cite, document: { number } }: Rule): readonly string[] {
  return cite.map(({ clause, quote }) => words('dates.eventSource', { number, clause, quote }));
}

/** A title, and in brackets what must be known of it. */
function marked(voice: Voice, title: string, marks: readonly string[]): string {
  return marks.length > 0
    ? voice.words('dates.eventMark', { title, mark: marks.join(voice.words('dates.eventAnd')) })
    : title;
}

/** How it stands among other time limits, short enough for a title; none where there is no other. */
function placeMark({ words }: Voice, { among }: Limit): readonly string[] {
  switch (among?.place) {
    case 'first':
      return [words('dates.eventFirst')];
    case 'later':
      return [words('dates.eventLater')];
    case 'unsure':
      return [words('dates.eventUnsure')];
    default:
      return [];
  }
}

function limitEvent(
  voice: Voice,
  { date, day }: TimelineDate,
  limit: Limit,
  calendar: WorkCalendar,
): Omit<CalendarEvent, 'uid'> | undefined {
  const { words, language } = voice;
  const { rule, status, deadline, due } = limit;
  if (!due || !day) return undefined;
  const among = amongText(voice, limit);
  const marks = [
    ...placeMark(voice, limit),
    ...(status === 'open' ? [words('dates.open')] : []),
    ...(due.unknownFrom ? [words('dates.eventEstimated')] : []),
  ];
  const title = words('dates.eventTitle', { limit: deadlineText(voice, deadline) });
  return {
    day: due.day,
    title: marked(voice, title, marks),
    description: [
      rule.title[language],
      words('dates.counted', { label: date[language], day: dayText(voice, day) }),
      ...(among ? [among] : []),
      ...limitNotes(voice, limit, calendar),
      ...sources(voice, rule),
      ...(date.caution ? [date.caution[language]] : []),
      words('dates.eventConvention'),
      words('dates.eventCaution'),
    ].join('\n'),
    isTentative: due.unknownFrom !== undefined || status === 'open',
  };
}

/** `plan` tells plans apart whose entries stand in one calendar: the place, and a name if it has one. */
export function calendarEvents(
  voice: Voice,
  dates: readonly TimelineDate[],
  calendar: WorkCalendar,
  plan: string,
): readonly CalendarEvent[] {
  const { words, language } = voice;
  const uid = (id: string) => `${id.replace('/', '.')}.${mark(plan)}@private-medical-policy-check`;
  return dates.flatMap((it): readonly CalendarEvent[] => {
    const { date, day, limits, rules } = it;
    const ends = limits.flatMap(limit => {
      const event = limitEvent(voice, it, limit, calendar);
      return event ? [{ uid: uid(`${limit.rule.id}.${limit.at + 1}`), ...event }] : [];
    });
    if (date.use !== 'end' || !day) return ends;
    const isOpen = rules.every(it => it.status === 'open');
    const title = marked(voice, date[language], isOpen ? [words('dates.open')] : []);
    const description = [
      words('dates.asWritten'),
      ...rules.flatMap(({ rule }) => [rule.title[language], ...sources(voice, rule)]),
      words('dates.eventCaution'),
    ].join('\n');
    return [...ends, { uid: uid(date.id), day, title, description, isTentative: isOpen }];
  });
}
