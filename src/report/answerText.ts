/** How is the answer on a matter handed on: read aloud, or as plain text? */
import type { ReadWithNote } from '../rulebook/index.ts';
import type { MatterAnswer } from './answer.ts';
import type { RuleView } from './matter.ts';
import { noteBadge, noteGrade, noteSource } from './notes.ts';
import { deadlineText, departmentsText } from './phrases.ts';
import { planLine, planTitle } from './planTitle.ts';
import { tagOf } from './tag.ts';
import type { Voice } from './voice.ts';

function plain(quote: string): string {
  return quote.replace(/\s*\n\s*/gu, '');
}

/** The answer as a clerk reads it aloud: for whom, what, in which words of the text, whom to ask, and the caution. */
export function spokenAnswer(voice: Voice, { matter, report, view, rule, short, limits }: MatterAnswer): string {
  const { words, language } = voice;
  const plan = planTitle(voice, report.facility).join(words('answer.comma'));
  const [cite] = rule?.cite ?? [];
  const later = (view?.notes ?? []).some(it => it.form === 'note');
  const gap = language === 'en' ? ' ' : '';
  return [
    plan ? words('answer.spoken.plan', { plan }) : '',
    words('answer.spoken.title', { title: matter.title[language], short }),
    limits ? gap + limits : '',
    rule && cite
      ? words('answer.spoken.quote', {
          quote: plain(cite.quote).replace(/[。；]$/u, ''),
          place: `${rule.document.number} ${cite.clause}`,
        })
      : '',
    rule?.note && !view?.conflict ? gap + rule.note[language] : '',
    rule ? words('answer.spoken.department', { names: departmentsText(voice, [rule]) }) : '',
    later ? words('answer.spoken.later') : '',
    words('answer.spoken.caution'),
  ].join('');
}

/** A note with where it was read: its grade and the day of the copy. */
function noteText(voice: Voice, note: ReadWithNote): string {
  const { words, language } = voice;
  const { grade, seen } = note;
  const read = seen ? words('later.seen', { date: seen }) : words('later.undated');
  const basis = grade === 'U' ? '' : words('answer.noteSeen', { grade: noteGrade(voice, note), seen: read });
  return `· [${noteBadge(voice, note)}] ${note[language]} —— ${noteSource(voice, note)}${basis}`;
}

function ruleText(voice: Voice, { rule, status, decision }: RuleView): readonly string[] {
  const { words, language } = voice;
  return [
    `· ${words(`status.${status}`)} [${words(tagOf(rule).key)}] ${rule.title[language]}`,
    ...rule.deadlines.map(limit => `  ${deadlineText(voice, limit)}`),
    ...rule.cite.map(({ clause, quote }) => `  “${plain(quote)}” —— ${rule.document.number} · ${clause}`),
    `  ${words('results.departments', { names: departmentsText(voice, [rule]) })}`,
    ...(rule.note ? [`  ${words('results.note')} ${rule.note[language]}`] : []),
    ...(decision.contested.length > 0 ? [`  ${words('results.contested')} ${words('results.contestedHelp')}`] : []),
    ...decision.contested.map(reading => `    · ${reading[language]}`),
  ];
}

/** Where the text comes from: the state of the rulebook, and the address that shows the same. */
export interface Written {
  readonly edition: string;
  readonly address: string;
}

/** The answers as plain text for a message or a file: what, the rules with their words, later law once, day, address and the caution. */
export function answerText(voice: Voice, answers: readonly MatterAnswer[], { edition, address }: Written): string {
  const { words, language } = voice;
  const facility = answers[0]?.report.facility ?? {};
  const plan = planLine(voice, facility);
  const notes = [...new Set(answers.flatMap(it => it.view?.notes ?? []))];
  const of = ({ matter, view, short, limits }: MatterAnswer) => [
    `【${matter.title[language]}】${short}`,
    ...(limits ? [limits] : []),
    ...(view?.conflict && !short.includes(view.conflict[language]) ? [view.conflict[language]] : []),
    ...(view?.shown ?? []).flatMap(it => ruleText(voice, it)),
  ];
  return [
    ...(plan ? [plan] : []),
    ...answers.flatMap(of),
    ...notes.map(it => noteText(voice, it)),
    words('answer.caution'),
    words('answer.written', { date: facility.asOf ?? '', address }),
    edition,
  ].join('\n');
}
