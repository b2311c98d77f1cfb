/** How do notes on later and higher law read in a terminal, each in one line? */
import { noteMarks, noteScope, noteSource, type Report, type Voice } from '../report/index.ts';
import type { ReadWithNote } from '../rulebook/index.ts';

export function renderNotes(voice: Voice, notes: readonly ReadWithNote[], { facility }: Report): readonly string[] {
  const { words, language } = voice;
  return notes.map(it => {
    const scope = noteScope(voice, it, facility);
    const short = words('later.inShort', {
      badge: `${noteMarks[it.badge]} ${words(`later.badge.${it.badge}`)}`,
      sentence: it[language],
      id: it.id,
      source: noteSource(voice, it),
      grade: words(`later.grade.${it.grade}`),
    });
    return scope ? `${short} ${scope}` : short;
  });
}
