/** How many of a counted thing does a wording speak of? */
import type { Fact } from '../facts/index.ts';

const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** What may belong to a numeral, exact or not: 一千零五十, but 几十, 上百, 三五 and 二十多 too. Only the whole run is read, never a part. */
const RUN = '([\\d零〇一二三四五六七八九十百千万亿两半俩仨廿卅几数上好来多余]+)';

/** A numeral below ten thousand as one writes it out: no 一百二 (102 or 120?), 三五, 二三十 or 百. */
const BELOW_HUNDRED = '(?:[一二三四五六七八九]十[一二三四五六七八九]?|零[一二三四五六七八九])';
const HUNDREDS = `(?:[一二三四五六七八九两]百${BELOW_HUNDRED}?)`;
const EXACT = new RegExp(
  `^(?:[一二三四五六七八九两]|[一二三四五六七八九]?十[一二三四五六七八九]?|${HUNDREDS}|[一二三四五六七八九两]千(?:${HUNDREDS}|零[一二三四五六七八九]十?[一二三四五六七八九]?)?)$`,
  'u',
);

/** The value of an exact number in figures or in Chinese (二十、一百二十、一千零五十); NaN where it is none. */
function quantity(number: string): number {
  if (/^\d+$/.test(number)) return Number(number);
  const said = number.replaceAll('〇', '零');
  if (!EXACT.test(said)) return Number.NaN;
  let sum = 0;
  let digit = 0;
  for (const it of said.replaceAll('两', '二')) {
    const unit = UNITS[it];
    if (unit) sum += (digit || 1) * unit;
    digit = unit ? 0 : DIGITS.indexOf(it);
  }
  return sum + digit;
}

/** Before: a limit, a change, a denial, an order, another number; after: a limit or another number. */
const BEFORE = /(过|不到|于|至少|最多|不足|[至到约近第加增扩再每满达超不没无或减少]|没有|还是|\d ?)$/u;
const AFTER = /^(以|及|左右|上下|起|还是|或|不到|多|至|到)/u;
const BEFORE_EN =
  /\b(over|under|than|least|most|to|below|above|no|not|without|or|about|another|every)( the| a)? ?$|\d ?$/;
const AFTER_EN = /^ ?(or|and (above|more|over)|plus|to|at most|at least)\b/;

/** The numbers that a folded wording gives for the fact: 20张床、床位20张、20 beds. Limits (20张床以下) are none. */
export function numbersFor({ unit, said }: Fact, words: readonly string[], text: string): readonly number[] {
  const things = words
    .filter(it => /^\p{Script=Han}+$/u.test(it))
    .sort((one, other) => other.length - one.length)
    .join('|');
  const english = (unit?.en ?? '').toLowerCase().replace(/s$/, '');
  if (!unit || things === '' || said.zh === '' || english === '') return [];
  const zh = [`${RUN}${unit.zh}(?:${things})`, `(?:${things})(?:数(?![十百千]))?[是有为共设]?${RUN}${unit.zh}`];
  const plain = text.replace(/[正刚恰]好/gu, '');
  const found = (pattern: string, before: RegExp, after: RegExp) =>
    [...plain.matchAll(new RegExp(pattern, 'gu'))]
      .filter(it => !before.test(plain.slice(0, it.index)) && !after.test(plain.slice(it.index + it[0].length)))
      .map(it => quantity(it[1] ?? ''))
      .filter(it => !Number.isNaN(it));
  return [
    ...zh.flatMap(it => found(it, BEFORE, AFTER)),
    ...(/^\p{Script=Latin}/u.test(english) ? found(`(\\d+) ?${english}s?(?![a-z])`, BEFORE_EN, AFTER_EN) : []),
  ];
}
