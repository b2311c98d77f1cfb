/** How do notes on later and higher law read in a terminal, each in one line? */
import { noteBadge, noteGrade, noteScope, noteSource, type Report, type Voice } from '../report/index.ts';
import type { ReadWithNote } from '../rulebook/index.ts';

export function renderNotes(voice: Voice, notes: readonly ReadWithNote[], { facility }: Report): readonly string[] {
  const { words, language } = voice;
  return notes.map(it => {
    const scope = noteScope(voice, it, facility);
    const short = words('later.inShort', {
      badge: noteBadge(voice, it),
      sentence: it[language],
      id: it.id,
      source: noteSource(voice, it),
      grade: noteGrade(voice, it),
    });
    return scope ? `${short} ${scope}` : short;
  });
}
