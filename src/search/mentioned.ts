/** What does a query say of a facility, where nobody could take it otherwise? Offered, never taken for an answer. */
import { type Facility, type Fact, leaves, within } from '../facts/index.ts';
import type { Rulebook } from '../rulebook/index.ts';
import { fold } from './fold.ts';
import { DENIED, type Meaning, meaningsOf } from './meanings.ts';
import { numbersFor } from './mentionedNumber.ts';

/** Figures are often written in threes: 1,200. */
function stretchesOf(words: string): readonly string[] {
  return words.replace(/(?<=\d)[,，](?=\d{3}(?!\d))/gu, '').split(STOPS);
}

const STOPS = /[。；！？，,;!?\n]+/u;
const DENIED_AFTER = /^(还是|或|不是|不算|不做|以外|之外|除外)/u;
const DENIED_EN = /\b(not|no|non|without|isn t|never|nearby|public|than|or|a few)\b/;

/** The longest known word that begins at a place; a Latin one stands between gaps. */
function wordAt(text: string, from: number, words: ReadonlyMap<string, Meaning>, longest: number): string | undefined {
  if (/[a-z]/.test(text[from - 1] ?? '') && /[a-z]/.test(text[from] ?? '')) return undefined;
  for (let to = Math.min(text.length, from + longest); to > from; to--) {
    const word = text.slice(from, to);
    const isWhole = !/[a-z]$/.test(word) || !/^[a-z]/.test(text.slice(to).replace(/^s(?![a-z])/, ''));
    if (isWhole && words.has(word)) return word;
  }
  return undefined;
}

/** Looks no further back than `since`, where the name before ends. */
function isDenied(text: string, since: number, from: number, to: number): boolean {
  const isLatin = /[a-z]/.test(text[from] ?? '');
  const after = text.slice(to);
  return isLatin
    ? DENIED_EN.test(text.slice(Math.max(since, from - 20), from)) || /^s? or /.test(after)
    : DENIED.test(text.slice(Math.max(since, from - 4), from)) || DENIED_AFTER.test(after);
}

/** What one stretch between stops says. */
function saidIn(stretch: string, rulebook: Rulebook): readonly NonNullable<Meaning>[] {
  const words = meaningsOf(rulebook);
  const longest = Math.max(...[...words.keys()].map(it => it.length));
  const { text } = fold(stretch);
  const said: NonNullable<Meaning>[] = [];
  let since = 0;
  for (let from = 0; from < text.length; ) {
    const word = wordAt(text, from, words, longest);
    const meaning = word === undefined ? undefined : words.get(word);
    const to = from + (word?.length ?? 1);
    if (meaning && !isDenied(text, since, from, to)) said.push(meaning);
    if (meaning) since = to;
    from = to;
  }
  return said;
}

/** The one value of several: that of all, or the place within all the others. */
function oneOf(fact: Fact, values: readonly string[]): string | undefined {
  const [first, ...more] = [...new Set(values)];
  if (more.length === 0) return first;
  if (fact.type !== 'division') return undefined;
  return values.find(it => values.every(other => within(it, other) === true));
}

/** The answers under which a question is asked at all, where it says so plainly: whoever speaks of a joint venture speaks of capital from abroad. */
function guards({ askWhen }: Fact): Facility {
  if (!askWhen || !('all' in askWhen)) return {};
  return Object.fromEntries(
    leaves(askWhen).flatMap(({ fact, operator, value }) =>
      operator === 'equal' && typeof value === 'string' ? [[fact, value]] : [],
    ),
  );
}

/**
 * The answers that a query gives by the way: “我在大渡口开诊所，20张床” has place, kind and beds. Only what stands there
 * plainly and once; what is denied, asked or compared (不是诊所、20张床以下、营利还是非营利) is not taken.
 */
export function mentioned(rulebook: Rulebook, words: string): Facility {
  const said = stretchesOf(words).flatMap(it => saidIn(it, rulebook));
  const facts = [...new Set(said.map(it => it.fact))];
  const chosen = facts.flatMap(fact => {
    const value = oneOf(
      fact,
      said.filter(it => it.fact === fact).map(it => it.value),
    );
    return value === undefined ? [] : [{ fact, value }];
  });
  return {
    ...Object.assign({}, ...chosen.map(({ fact }) => guards(fact))),
    ...Object.fromEntries(chosen.map(({ fact, value }) => [fact.name, value])),
    ...numbersIn(rulebook, words),
  };
}

/** Numbers of things that are counted (20张床、20 beds), where there is one of them and it is no limit. */
function numbersIn({ vocabulary, searchWords }: Rulebook, words: string): Facility {
  return Object.fromEntries(
    vocabulary.facts.flatMap(fact => {
      if (fact.type !== 'int' || !fact.unit) return [];
      const group = searchWords.groups.find(it => it.includes(fact.said.zh)) ?? [fact.said.zh];
      const numbers = stretchesOf(words).flatMap(it => numbersFor(fact, group, fold(it).text));
      const [number, ...more] = [...new Set(numbers)];
      const isAllowed = number !== undefined && number >= (fact.min ?? 0) && number <= (fact.max ?? 0);
      return isAllowed && more.length === 0 ? [[fact.name, number]] : [];
    }),
  );
}
