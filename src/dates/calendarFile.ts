/** How does a calendar file read? Whole days by RFC 5545: lines of at most 75 octets, ended as it demands, and no reminders. */
import { addDays } from './day.ts';

export interface CalendarEvent {
  /** The same whenever the same time limit of the same plan is written again, so that a calendar replaces it. */
  readonly uid: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly title: string;
  readonly description: string;
  /** It may be another day, or none: the day is an estimate, or the rule may not apply. */
  readonly isTentative: boolean;
}

const most = 75;
const octets = (text: string) => new TextEncoder().encode(text).length;

/** A line in as many pieces as it takes; the later ones begin with a space. Characters are never split. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const it of line) {
    const more = octets(it);
    if (size + more > most) {
      pieces.push(piece);
      [piece, size] = [' ', 1];
    }
    piece += it;
    size += more;
  }
  return [...pieces, piece].join('\r\n');
}

/** A text without what the format reads as its own. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, it => `\\${it}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

const compact = (day: string) => day.replaceAll('-', '');

function event({ uid, day, title, description, isTentative }: CalendarEvent, stamp: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    `STATUS:${isTentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** `now`: the moment at which it is made; `version`: of what makes it. */
export function calendarFile(events: readonly CalendarEvent[], now: Date, version: string): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//private-medical-policy-check//${escaped(version)}//ZH`,
    'CALSCALE:GREGORIAN',
    ...events.flatMap(it => event(it, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map(it => `${folded(it)}\r\n`).join('');
}
