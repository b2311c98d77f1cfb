/** Which notes on later and higher law are shown for a facility, in which order and with which words around them? */
import { type Facility, truth } from '../facts/index.ts';
import { type Badge, badges, type ReadWithNote } from '../rulebook/index.ts';
import { conditionText } from './conditionText.ts';
import type { Voice } from './voice.ts';

/** The shape that stands for each badge, always beside its word. */
export const noteMarks: Readonly<Record<Badge, string>> = {
  narrowed: '▽',
  basisUpdated: '◇',
  addsBenefit: '☆',
  addsDuty: '□',
  unverified: '？',
};

/** Notes that do not concern somebody else, each once, what narrows first and what has to be asked last. */
export function notesFor(notes: readonly ReadWithNote[], facility: Facility): readonly ReadWithNote[] {
  const mine = notes.filter(it => !it.when || truth(it.when, facility) !== false);
  return inOrder([...new Set(mine)]);
}

function inOrder(notes: readonly ReadWithNote[]): readonly ReadWithNote[] {
  return badges.flatMap(badge => notes.filter(it => it.badge === badge));
}

/** The badges of some notes for one short line; what has to be asked is named only where nothing else is. */
export function noteBadges(notes: readonly ReadWithNote[]): readonly Badge[] {
  const all = badges.filter(badge => notes.some(it => it.badge === badge && it.grade !== 'C'));
  const known = all.filter(it => it !== 'unverified');
  return known.length > 0 ? known : all;
}

/** For whom a note is, where that has to be said: always without a facility, else where its answers leave it open. */
export function noteScope(voice: Voice, { when }: ReadWithNote, facility?: Facility): string | undefined {
  if (!when || (facility && truth(when, facility) === true)) return undefined;
  return voice.words(facility ? 'later.onlyIf' : 'later.onlyFor', { condition: conditionText(voice, when) });
}

/** On whose word a note says what it says: of what was read, where. */
export function noteGrade({ words }: Pick<Voice, 'words'>, { grade, evidence }: ReadWithNote): string {
  const read = evidence.filter(it => it.agrees);
  const allIn = (mark: RegExp) => grade === 'V1' && read.length > 0 && read.every(it => mark.test(it.page));
  if (allIn(/^LawRefBook/u)) return words('later.copyOfLaw');
  return words(allIn(/^本库/u) ? 'later.ownText' : `later.grade.${grade}`);
}

/** What a note does to a provision, with its shape; what we worked out ourselves does nothing, and says only that. */
export function noteBadge({ words }: Pick<Voice, 'words'>, { badge, grade }: ReadWithNote): string {
  return grade === 'C' ? `＝ ${words('later.grade.C')}` : `${noteMarks[badge]} ${words(`later.badge.${badge}`)}`;
}

/** The law or notice itself with its article: “医师法 第20条”. */
export function noteSource({ language, words }: Voice, { instrument, article }: ReadWithNote): string {
  const name = instrument[language];
  return article ? words('later.source', { name, article }) : name;
}

/** A note in one line: what it does, its sentence, where it was read, and for whom it is where that is open. */
export function noteInShort(voice: Voice, note: ReadWithNote, facility: Facility): string {
  const scope = noteScope(voice, note, facility);
  const short = voice.words('later.inShort', {
    badge: noteBadge(voice, note),
    sentence: note[voice.language],
    id: note.id,
    source: noteSource(voice, note),
    grade: noteGrade(voice, note),
  });
  return scope ? `${short} ${scope}` : short;
}
