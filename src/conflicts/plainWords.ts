/** What is left of words where only their substance counts, and how much have two wordings in common? */
import { bare } from '../sources/index.ts';

/** Who is meant at the level of a city or district differs by nature: 各级卫生健康行政部门, 区卫生健康委. */
const AUTHORITIES = /(?:卫生健康|医保)(?:行政)?(?:部门|委|局)/gu;
const LEVELS = /以下简称|自治县|行政|部门|两级|[市区县级各局委]/gu;

/** Words that carry no substance by themselves. */
const PARTICLES = /[的对将]/gu;

/** A function that works out its answer for each wording once: the same quotes are compared over and over. */
function once<T>(of: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return words => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const answer = of(words);
    known.set(words, answer);
    return answer;
  };
}

/** The words without white space and punctuation, and without what differs between any city and district. */
export const plain = once((words: string): string =>
  bare(words)
    .replace(/[\p{P}\p{S}]/gu, '')
    .replaceAll('社会办医疗机构', '社会办医') // the texts write now one, now the other
    .replace(AUTHORITIES, '')
    .replace(LEVELS, '')
    .replace(PARTICLES, ''),
);

export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The phrases of a wording, each with its place and its plain words; those of which nothing is left are left out. */
export const phrases = once((text: string): readonly Phrase[] =>
  [...text.matchAll(/[^，。；：,;:]+/gu)]
    .map(it => ({ start: it.index, end: it.index + it[0].length, words: plain(it[0]) }))
    .filter(it => it.words !== ''),
);

/** Each two neighbouring characters of the plain words, counted. */
const neighbours = once((text: string) => {
  const words = [...plain(text)];
  const counts = new Map<string, number>();
  words.forEach((it, at) => {
    const next = words[at + 1];
    if (next) counts.set(it + next, (counts.get(it + next) ?? 0) + 1);
  });
  return { counts, size: Math.max(0, words.length - 1) };
});

/** From 0 (nothing in common) to 1 (the same plain words), by neighbouring characters. */
export function likeness(one: string, other: string): number {
  const [a, b] = [neighbours(one), neighbours(other)];
  const whole = a.size + b.size;
  if (whole === 0) return plain(one) === plain(other) ? 1 : 0;
  let common = 0;
  for (const [pair, count] of a.counts) common += Math.min(count, b.counts.get(pair) ?? 0);
  return (2 * common) / whole;
}
