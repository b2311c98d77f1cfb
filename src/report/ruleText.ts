/** What is there to be said of one rule, piece by piece, in plain text? */
import type { RuleView } from './matter.ts';
import { noteInShort } from './notes.ts';
import { chanceText, deadlineText, departmentText } from './phrases.ts';
import type { Report } from './report.ts';
import { sentenceText } from './sentence.ts';
import { tagOf } from './tag.ts';
import { enumeration, type Voice } from './voice.ts';
import { why } from './why.ts';

/** Each empty where there is nothing to be said. */
export interface RuleText {
  /** “适用”, “可争取”. */
  readonly status: string;
  /** How strongly the text speaks: “应当”, “部门不得”. */
  readonly modality: string;
  readonly title: string;
  /** The document's 文号. */
  readonly number: string;
  readonly cites: readonly { readonly clause: string; readonly quote: string }[];
  readonly departments: string;
  readonly deadlines: string;
  /** What is known that it stands on. */
  readonly reason: string;
  /** The questions on which it still hangs. */
  readonly open: string;
  /** What to change so that it applies. */
  readonly chance: string;
  /** Other readings under which it stands otherwise, and the questions that could end the doubt. */
  readonly contested: string;
  readonly note: string;
  /** Later and higher law that bears on it. */
  readonly later: string;
}

export function ruleText(voice: Voice, view: RuleView, { facility }: Report): RuleText {
  const { words, language } = voice;
  const { rule, decision, status, opportunity, notes } = view;
  const { standing, known, asked, doubtsOn } = why(voice, view);
  const sentences = (items: readonly string[]) => items.join(' ');
  const listed = (items: readonly string[]) => items.join(words('results.semicolon'));
  const questions = (some: typeof asked) => some.map(it => it.question).join(words('results.listComma'));
  const doubts = doubtsOn.length > 0 ? [words('results.doubtsOn') + questions(doubtsOn)] : [];
  return {
    status: words(`status.${status}`),
    modality: words(tagOf(rule).key),
    title: rule.title[language],
    number: rule.document.number,
    cites: rule.cite.map(({ clause, quote }) => ({ clause, quote: quote.replace(/\s*\n\s*/gu, '') })),
    departments: enumeration(
      voice,
      rule.departments.map(it => departmentText(voice, rule.document, it)),
    ),
    deadlines: listed(rule.deadlines.map(it => deadlineText(voice, it))),
    reason: standing ?? listed(known.map(it => sentenceText(voice, it))),
    open: questions(asked),
    chance: opportunity ? chanceText(voice, opportunity) : '',
    contested: sentences([...decision.contested.map(it => it[language]), ...doubts]),
    note: rule.note?.[language] ?? '',
    later: sentences(notes.map(it => noteInShort(voice, it, facility))),
  };
}
