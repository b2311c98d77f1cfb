/** How is a document's standing said in one line? */
import type { Span, Standing } from '../../library/index.ts';
import type { Voice } from '../../report/index.ts';

/** “5 年 11 个月”; less than a month is said so. */
export function spanText({ words }: Pick<Voice, 'words'>, { years, months }: Span): string {
  const parts = [
    ...(years > 0 ? [words('unit.year', { count: years })] : []),
    ...(months > 0 ? [words('unit.month', { count: months })] : []),
  ];
  return parts.join(' ') || words('library.lessThanMonth');
}

/** Its age, that it states no expiry, and how many of its periods have passed. */
export function standingText(voice: Pick<Voice, 'words'>, { age, passed }: Standing): string {
  const { words } = voice;
  return [
    age ? words('library.age', { span: spanText(voice, age) }) : words('library.notInForce'),
    words('library.noExpiry'),
    ...(passed > 0 ? [words('library.passed', { count: passed })] : []),
  ].join(words('results.semicolon'));
}
