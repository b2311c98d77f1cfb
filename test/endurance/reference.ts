/** Which answers are allowed at all? Written a second time, plainly, from the data alone: the measure for every door. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface PlainFact {
  readonly name: string;
  readonly type: string;
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly { readonly value: unknown }[];
}

export const facts = (
  JSON.parse(readFileSync(join(import.meta.dirname, '../../rules/facts.json'), 'utf8')) as { facts: PlainFact[] }
).facts;

/** The first two digits of GB/T 2260 codes of provinces. */
const provinces = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])\d{4}$/;

function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || !month || !day || month > 12) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}

function isAllowed({ type, min = 0, max = 0, options = [] }: PlainFact, value: unknown): boolean {
  const listed = (it: unknown) => options.some(option => option.value === it);
  if (type === 'bool') return value === true || value === false;
  if (type === 'int') return typeof value === 'number' && value % 1 === 0 && value >= min && value <= max;
  if (type === 'division') return typeof value === 'string' && (provinces.test(value) || value === '000000');
  if (type === 'date') return typeof value === 'string' && isDay(value);
  if (type === 'set')
    return Array.isArray(value) && value.every(listed) && value.length === new Set(value as unknown[]).size;
  return typeof value === 'string' && listed(value);
}

/** The names of the answers that are not allowed; all of them where the value is no object of answers. */
export function refusedIn(value: unknown): readonly string[] | 'all' {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'all';
  return Object.entries(value).flatMap(([name, it]) => {
    const fact = facts.find(one => one.name === name);
    return fact && isAllowed(fact, it) ? [] : [name];
  });
}
