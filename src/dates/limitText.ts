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
