/** Which name was probably meant? */
import { distance } from 'fastest-levenshtein';

/** How many slips part two words: letters wrong, lacking or too many; two neighbours exchanged are one slip. */
function slips(a: string, b: string): number {
  const apart = distance(a, b);
  if (apart !== 2) return apart;
  const at = [...a].findIndex((it, index) => it !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) ? 1 : apart;
}

/** The candidates nearest to a misspelt word, all equally near, if any is near enough (at most a third of its letters wrong). */
export function nearest(word: string, candidates: readonly string[]): readonly string[] {
  if (word.length > 60) return [];
  const apart = candidates.map(it => ({ it, d: slips(word.toLowerCase(), it.toLowerCase()) }));
  const near = apart.filter(({ it, d }) => d <= Math.max(1, Math.floor(Math.max(it.length, word.length) / 3)));
  const least = Math.min(...near.map(it => it.d));
  return near.filter(it => it.d === least).map(it => it.it);
}

/** The first of the nearest candidates. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  return nearest(word, candidates)[0];
}
