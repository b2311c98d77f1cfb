/** How is a chapter or section number written? */

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** The Chinese numeral of a whole number from 1 to 99 (`12` is 十二). */
export function numeral(number: number): string {
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return `${ten}${DIGITS[number % 10]}`;
}
