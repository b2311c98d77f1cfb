/** Which name was probably meant? */
import { distance } from 'fastest-levenshtein';

/** The candidate nearest to a misspelt word, if any is near enough (at most a third of its letters wrong). */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > 60) return undefined;
  const near = candidates
    .map(it => ({ it, d: distance(word.toLowerCase(), it.toLowerCase()) }))
    .filter(({ it, d }) => d <= Math.max(1, Math.floor(Math.max(it.length, word.length) / 3)));
  return near.sort((a, b) => a.d - b.d)[0]?.it;
}
