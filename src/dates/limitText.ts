/** What must be said of a last day, so that nobody takes it for more than it is? */
import { departmentsText, type Voice } from '../report/index.ts';
import type { Rule } from '../rulebook/index.ts';
import { dayText } from './dayText.ts';
import type { Due } from './dueDay.ts';
import type { Limit } from './timeline.ts';
import type { WorkCalendar } from './workCalendar.ts';

/** Whom to ask which time limit counts: as the reading of the conflict says, else the departments of the rules. */
function whomToAsk(voice: Voice, rules: readonly Rule[]): string {
  const isOfAll = (documents: readonly string[]) => rules.every(it => documents.includes(it.document.slug));
  const reading = voice.rulebook.readings.find(
    it => it.kind === 'cityDistrict' && it.matter === rules[0]?.matter && isOfAll(it.documents),
  );
  return reading?.ask?.[voice.language] ?? departmentsText(voice, rules);
}

/** Which of several time limits we go by, in a few words, and whom to ask, as the texts do not say it; none where there is only one. */
export function amongText(voice: Voice, { rule, among }: Limit): string | undefined {
  if (!among) return undefined;
  const { words } = voice;
  const ask = whomToAsk(voice, [rule, ...among.others]);
  switch (among.place) {
    case 'first':
      return words('dates.first', { ask });
    case 'later':
      return words('dates.later', { ask });
    case 'unsure':
      return words('dates.unsure', { among: words('dates.among', { ask }) });
    case 'unknown':
      return words('dates.among', { ask });
    default:
      return among.place satisfies never;
  }
}

/** That a last day lies before today, in words to stand beside ■; none where it does not. */
export function passedText({ words }: Voice, { day, unknownFrom }: Due, today: string): string | undefined {
  if (day >= today) return undefined;
  return words(unknownFrom ? 'dates.passedEstimate' : 'dates.passed');
}

/** In which direction an estimate can still move. */
function direction(voice: Voice, { day, rolledFrom }: Due, { unit }: Limit['deadline']): string {
  const { words } = voice;
  return unit === 'workingDay'
    ? words('dates.mayMove')
    : words('dates.notBefore', { day: dayText(voice, rolledFrom ?? day, 'long') });
}

/**
 * Whether it was rolled and whether it is an estimate, why, which way it can move and when to look again, in a sentence each.
 * `today`: absent where the words outlive it.
 */
export function limitNotes(
  voice: Voice,
  { due, deadline }: Limit,
  calendar: WorkCalendar,
  today?: string,
): readonly string[] {
  if (!due) return [];
  const { words } = voice;
  const { rolledFrom, unknownFrom } = due;
  const rolled = rolledFrom ? [words('dates.rolled', { day: dayText(voice, rolledFrom) })] : [];
  if (!unknownFrom) return rolled;
  const [from, until] = [calendar.knownFrom, calendar.knownUntil].map(it => dayText(voice, it, 'long'));
  const moves = direction(voice, due, deadline);
  if (unknownFrom < calendar.knownFrom) return [...rolled, words('dates.unknownEarly', { from }), moves];
  const isOld = today !== undefined && today > calendar.knownUntil;
  return [
    ...rolled,
    words('dates.unknown', { day: dayText(voice, unknownFrom, 'long'), until }),
    moves,
    words(isOld ? 'dates.calendarOld' : 'dates.checkAgain'),
  ];
}
