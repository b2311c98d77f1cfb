/** How is what was found shown: under which title, in which words of the text, and what of them is marked? */
import type { Language, Text } from '../facts/index.ts';
import { fold, merged, type Stretch, stretchesOf } from './fold.ts';
import type { Scored } from './score.ts';
import type { Unit } from './unit.ts';

export const answerKinds = ['clause', 'matter', 'question', 'department', 'term'] as const;
export type AnswerKind = (typeof answerKinds)[number];

type InBoth<T> = Readonly<Record<Language, T>>;

/** One thing that was found. */
export interface Answer {
  readonly kind: AnswerKind;
  /** Of a clause `<slug>/<clause>`, of a matter or term its id, of a question its fact, of a department its name. */
  readonly id: string;
  /** Slug and clause: the clause itself, that of the matter's best fitting rule, of the question's first basis, or the first that names the department. */
  readonly document?: string;
  readonly clause?: string;
  /** Of a clause its heading, if it has one, in Chinese in both languages. */
  readonly title: Text;
  readonly titleMarks: InBoth<readonly Stretch[]>;
  /** A sentence of it; empty where the title says all. */
  readonly text: Text;
  /** Stretches of `text` to mark. */
  readonly marks: InBoth<readonly Stretch[]>;
  /** Whether `text` is the law's own words, Chinese in both languages. */
  readonly quoted: boolean;
  /** Whether it speaks of everything that is looked for. */
  readonly all: boolean;
  /** Of a matter the rule that fits best. */
  readonly rule?: string;
  /** Of a department the ids of its matters. */
  readonly matters?: readonly string[];
}

const EMPTY: Text = { zh: '', en: '' };

function both(zh: string): Text {
  return { zh, en: zh };
}

/** The heading of a clause without its number and stop: what its own first part says, where it is a heading. */
function headingOf({ parts }: Unit): string {
  const [first] = parts;
  return first && first.weight > 1 ? first.wording : '';
}

/** The part to show: the best one, unless that is a title, or the clause's own name. */
function shown({ kind, parts }: Unit, best: number): string {
  const [titles, last] = kind === 'clause' ? [parts[0] && parts[0].weight > 1 ? 1 : 0, parts.length - 2] : [4, 4];
  const isWords = best >= titles && (kind === 'clause' ? best <= last : !parts[best]?.naming);
  return parts[isWords ? best : Math.min(titles, last)]?.wording ?? '';
}

function about(unit: Unit, best: number): Pick<Answer, 'kind' | 'id' | 'title' | 'text' | 'quoted'> {
  switch (unit.kind) {
    case 'clause': {
      const text = both(shown(unit, best));
      return {
        kind: 'clause',
        id: `${unit.document.slug}/${unit.clause}`,
        title: both(headingOf(unit)),
        text,
        quoted: true,
      };
    }
    case 'rule':
      return { kind: 'matter', id: unit.rule.matter, title: unit.title, text: both(shown(unit, best)), quoted: true };
    case 'question':
      return { kind: 'question', id: unit.fact.name, title: unit.fact.label, text: unit.fact.question, quoted: false };
    case 'department':
      return { kind: 'department', id: unit.name, title: both(unit.name), text: EMPTY, quoted: false };
    case 'term': {
      const { id, zh, en, means } = unit.term;
      return { kind: 'term', id, title: { zh, en }, text: means, quoted: false };
    }
    default:
      return unit satisfies never;
  }
}

function marked(wording: string, words: readonly string[]): readonly Stretch[] {
  const folded = fold(wording);
  return merged(words.flatMap(it => stretchesOf(folded, it)));
}

function markedInBoth({ zh, en }: Text, words: readonly string[]): InBoth<readonly Stretch[]> {
  return { zh: marked(zh, words), en: marked(en, words) };
}

/** The answer for a unit; `words`, folded, are marked in it. */
export function answerOf({ unit, best, all }: Scored, words: readonly string[]): Answer {
  const { title, text, ...rest } = about(unit, best);
  return {
    ...rest,
    ...(unit.document && { document: unit.document.slug }),
    ...(unit.clause !== undefined && { clause: unit.clause }),
    title,
    titleMarks: markedInBoth(title, words),
    text,
    marks: markedInBoth(text, words),
    all,
    ...(unit.kind === 'rule' && { rule: unit.rule.id }),
    ...(unit.kind === 'department' && { matters: unit.matters }),
  };
}
