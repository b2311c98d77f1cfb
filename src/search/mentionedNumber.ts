/** How many of a counted thing does a wording speak of? */
import type { Fact } from '../facts/index.ts';

const DIGITS = '零一二三四五六七八九';

/** The value of a number in figures or in Chinese (二十、一百二十、两百); NaN where it is none. */
function quantity(number: string): number {
  if (/^\d+$/.test(number)) return Number(number);
  let sum = 0;
  let digit = 0;
  for (const it of number.replaceAll('两', '二')) {
    if (it === '百') sum += (digit || 1) * 100;
    else if (it === '十') sum += (digit || 1) * 10;
    if (it === '百' || it === '十') digit = 0;
    else digit = DIGITS.indexOf(it);
  }
  return digit < 0 ? Number.NaN : sum + digit;
}

const NUMBER = '(\\d+|[一二两三四五六七八九十百]+)';
/** Before: a limit, a change, a denial, an order, another number; after: a limit or another number. */
const BEFORE = /(过|不到|于|至少|最多|不足|[至到约近第加增扩再每满达超不没无或减少]|没有|还是|\d ?)$/u;
const AFTER = /^(以|及|左右|上下|起|还是|或|不到|多|至|到)/u;
const BEFORE_EN = /\b(over|under|than|least|most|to|below|above|no|not|without|or|about|another|every)( the| a)? ?$/;
const AFTER_EN = /^ ?(or|and (above|more|over)|plus|to|at most|at least)\b/;

/** The numbers that a folded wording gives for the fact: 20张床、床位20张、20 beds. Limits (20张床以下) are none. */
export function numbersFor({ unit, said }: Fact, words: readonly string[], text: string): readonly number[] {
  const things = words.filter(it => /^\p{Script=Han}+$/u.test(it)).join('|');
  const english = (unit?.en ?? '').toLowerCase().replace(/s$/, '');
  if (!unit || things === '' || said.zh === '' || english === '') return [];
  const zh = [`${NUMBER}${unit.zh}(?:${things})`, `(?:${things})数?[是有为共设]?${NUMBER}${unit.zh}`];
  const found = (pattern: string, before: RegExp, after: RegExp) =>
    [...text.matchAll(new RegExp(pattern, 'gu'))]
      .filter(it => !before.test(text.slice(0, it.index)) && !after.test(text.slice(it.index + it[0].length)))
      .map(it => quantity(it[1] ?? ''))
      .filter(it => !Number.isNaN(it));
  return [
    ...zh.flatMap(it => found(it, BEFORE, AFTER)),
    ...(/^\p{Script=Latin}/u.test(english) ? found(`(\\d+) ?${english}s?(?![a-z])`, BEFORE_EN, AFTER_EN) : []),
  ];
}
