/** How do notes on later and higher law read in a terminal, each in one line? */
import { noteInShort, type Report, type Voice } from '../report/index.ts';
import type { ReadWithNote } from '../rulebook/index.ts';

export function renderNotes(voice: Voice, notes: readonly ReadWithNote[], { facility }: Report): readonly string[] {
  return notes.map(it => noteInShort(voice, it, facility));
}
