/** Which words of two quotes differ, marked so that a person can read them? */
import { diffArrays } from 'diff';
import type { Stretch } from './conflict.ts';
import type { Leftovers } from './leftovers.ts';
import { likeness, type Phrase, phrases, plain } from './plainWords.ts';

interface Part {
  readonly common: boolean;
  readonly one: string;
  readonly other: string;
}

/** Words as a dictionary parts them; where the browser has none, single characters. */
function wordsOf(text: string): string[] {
  if (!('Segmenter' in Intl)) return [...text];
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(it => it.segment);
}

/** Two wordings part by part, common and differing by turns. */
function partsOf(one: string, other: string): readonly Part[] {
  const parts: Part[] = [];
  for (const { added, removed, value } of diffArrays(wordsOf(one), wordsOf(other))) {
    const text = value.join('');
    const part: Part = { common: !added && !removed, one: added ? '' : text, other: removed ? '' : text };
    const last = parts.at(-1);
    if (last?.common !== part.common) parts.push(part);
    else parts[parts.length - 1] = { ...part, one: last.one + part.one, other: last.other + part.other };
  }
  return parts;
}

/** A common character between longer differences only makes crumbs of them. */
function withoutCrumbs(parts: readonly Part[]): readonly Part[] {
  const length = (it: Part | undefined) => (it ? Math.max(it.one.length, it.other.length) : 0);
  const crumb = parts.findIndex(
    (it, at) =>
      it.common &&
      at > 0 &&
      at < parts.length - 1 &&
      plain(it.one).length <= 1 &&
      length(it) < Math.min(length(parts[at - 1]), length(parts[at + 1])),
  );
  const [before, it, after] = [parts[crumb - 1], parts[crumb], parts[crumb + 1]];
  if (!before || !it || !after) return parts;
  const joined: Part = {
    common: false,
    one: before.one + it.one + after.one,
    other: before.other + it.other + after.other,
  };
  return withoutCrumbs([...parts.slice(0, crumb - 1), joined, ...parts.slice(crumb + 2)]);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function rangesOf(parts: readonly Part[], key: 'one' | 'other', from: number): readonly Range[] {
  let at = from;
  return parts.flatMap(it => {
    const start = at;
    at += it[key].length;
    return it.common ? [] : [{ start, end: at }];
  });
}

const ALIKE = 0.3;

/** The phrases that answer one another, the most alike first, each once. */
function answering(ones: readonly Phrase[], others: readonly Phrase[]): readonly (readonly [Phrase, Phrase])[] {
  const taken = new Set<Phrase>();
  return ones
    .flatMap(one => others.map(other => ({ pair: [one, other] as const, near: likeness(one.words, other.words) })))
    .filter(it => it.near >= ALIKE)
    .sort((a, b) => b.near - a.near)
    .flatMap(({ pair }) => {
      if (pair.some(it => taken.has(it))) return [];
      for (const it of pair) taken.add(it);
      return [pair];
    });
}

/** Runs of marked and unmarked characters; marks begin and end with words, and none is of mere level or punctuation. */
function stretches(text: string, ranges: readonly Range[]): readonly Stretch[] {
  const differs: boolean[] = Array.from({ length: text.length }, () => false);
  const isLoose = (at: number, kept: RegExp) => /[\s\p{P}]/u.test(text.charAt(at)) && !kept.test(text.charAt(at));
  for (const range of ranges) {
    let { start, end } = range;
    while (start < end && isLoose(start, /[“（《(]/u)) start++;
    while (start < end && isLoose(end - 1, /[”）》)]/u)) end--;
    if (plain(text.slice(start, end)) !== '') differs.fill(true, start, end);
  }
  const starts = differs.flatMap((it, at) => (it === differs[at - 1] ? [] : [at]));
  return starts.map((at, index) => ({ at, text: text.slice(at, starts[index + 1]), differs: differs[at] === true }));
}

const LITTLE = 0.35;
const SHORT = 4;

/** Whether so little is common, or in such scraps, that marks would say nothing. */
function isWholly(common: readonly string[], one: string, other: string): boolean {
  const sizes = common.map(it => plain(it).length);
  const size = sizes.reduce((sum, it) => sum + it, 0);
  return size < LITTLE * Math.min(plain(one).length, plain(other).length) || size < SHORT * sizes.length;
}

/** Both quotes in stretches. Phrases that answer one another are compared word by word; what has no answer is marked whole. */
export function marked(one: string, other: string, [left, right]: readonly [Leftovers, Leftovers]) {
  const pairs = answering(left.counting, right.counting).map(([a, b]) => ({
    a,
    b,
    parts: withoutCrumbs(partsOf(one.slice(a.start, a.end), other.slice(b.start, b.end))),
  }));
  const differing = [...left.counting, ...left.ignored];
  const common = [
    ...phrases(one)
      .filter(it => !differing.includes(it))
      .map(it => it.words),
    ...pairs.flatMap(({ parts }) => parts.filter(it => it.common).map(it => it.one)),
  ];
  const wholly = isWholly(common, one, other);
  const alone = ({ counting }: Leftovers, paired: readonly Phrase[]) => counting.filter(it => !paired.includes(it));
  const ranges = {
    one: [
      ...alone(
        left,
        pairs.map(it => it.a),
      ),
      ...pairs.flatMap(it => rangesOf(it.parts, 'one', it.a.start)),
    ],
    other: [
      ...alone(
        right,
        pairs.map(it => it.b),
      ),
      ...pairs.flatMap(it => rangesOf(it.parts, 'other', it.b.start)),
    ],
  };
  const sides = [stretches(one, wholly ? [] : ranges.one), stretches(other, wholly ? [] : ranges.other)] as const;
  return { wholly, sides };
}
