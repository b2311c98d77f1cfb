/** How does one say that an answer came under a name from before? */
import type { Renamed } from '../facts/index.ts';
import type { Words } from './voice.ts';

/** With a way to name facts and values, people read their labels; else the names that programs use. */
export function renamedText(
  words: Words,
  { fact, value, factToday, valueToday }: Renamed,
  named: (fact: string, value?: string) => string = (fact, value) => value ?? fact,
): string {
  const said = [
    ...(fact === factToday ? [] : [words('keep.renamedFact', { old: fact, name: named(factToday) })]),
    ...(value === valueToday
      ? []
      : [words('keep.renamedValue', { fact: named(factToday), old: value, name: named(factToday, valueToday) })]),
  ];
  return said.join('');
}
