/** How does one say what other answers gain, lose and change? */
import type { Kind } from '../rulebook/index.ts';
import type { Voice } from './voice.ts';

/** Kinds whose gain is one to the applicant; of the others a gain is something more to do. */
const welcome: readonly Kind[] = ['benefit', 'equalTreatment', 'deadline'];

/** Matters, by ids, parted into what is to the applicant's advantage and what has to be done. */
export function parted({ rulebook, language }: Voice, matters: readonly string[]) {
  const found = rulebook.matters.filter(it => matters.includes(it.id));
  const titles = (some: typeof found) => some.map(it => it.title[language]);
  return {
    advantages: titles(found.filter(it => welcome.includes(it.kind))),
    demands: titles(found.filter(it => !welcome.includes(it.kind))),
  };
}

/** Matters gained and lost, a line each: advantages, then what has to be done; that nothing is where nothing is. */
export function effectLines(
  voice: Voice,
  { gains, losses, changes }: { gains: readonly string[]; losses: readonly string[]; changes: readonly unknown[] },
): readonly string[] {
  const [more, fewer] = [parted(voice, gains), parted(voice, losses)];
  const line = (key: string, titles: readonly string[]) =>
    titles.length > 0
      ? [voice.words(key, { count: titles.length, titles: titles.join(voice.words('results.listComma')) })]
      : [];
  const lines = [
    ...line('explore.gained', more.advantages),
    ...line('explore.lost', fewer.advantages),
    ...line('explore.added', more.demands),
    ...line('explore.dropped', fewer.demands),
  ];
  if (lines.length > 0) return lines;
  return [voice.words(changes.length > 0 ? 'explore.moved' : 'explore.nothing', { count: changes.length })];
}
