/** Which places are meant by a few letters of a name, in characters, pinyin or initials? */
import type { Division } from '../../rulebook/index.ts';
import { rulebook } from '../corpus.ts';

/** As many as can be looked through. */
const most = 8;

/** The places whose name holds the words, or whose pinyin begins with them; none for no words. */
export function findPlaces(words: string): readonly Division[] {
  const wanted = words.trim().toLowerCase();
  if (!wanted) return [];
  const hit = (it: Division) =>
    it.zh.includes(wanted) ||
    it.en.toLowerCase().includes(wanted) ||
    it.search.split(' ').some(s => s.startsWith(wanted));
  return rulebook.divisions.filter(hit).slice(0, most);
}
