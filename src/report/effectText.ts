/** How does one say what other answers gain, lose and change? */
import type { Kind } from '../rulebook/index.ts';
import type { Voice } from './voice.ts';

/** Kinds whose gain is one to the applicant; of the others a gain is something more to do. */
const welcome: readonly Kind[] = ['benefit', 'equalTreatment', 'deadline'];

/** Matters, by ids, parted into what is to the applicant's advantage and what has to be done; prohibitions hold whatever is answered. */
function parted({ rulebook, language }: Voice, matters: readonly string[]) {
  const found = rulebook.matters.filter(it => matters.includes(it.id) && it.kind !== 'redLine');
  const titles = (some: typeof found) => some.map(it => it.title[language]);
  return {
    advantages: titles(found.filter(it => welcome.includes(it.kind))),
    demands: titles(found.filter(it => !welcome.includes(it.kind))),
  };
}

interface Moved {
  readonly gains: readonly string[];
  readonly losses: readonly string[];
  readonly uncertain: readonly string[];
  readonly changes: readonly unknown[];
}

/** In another place other documents speak: of what they do not mention nothing is said, least of all that it ends. Prohibitions are left out. */
function elsewhereLines(voice: Voice, { gains, losses }: Moved): readonly string[] {
  const [there, here] = [parted(voice, gains), parted(voice, losses)];
  return [
    ...line(voice, 'explore.elsewhereGained', there.advantages),
    ...line(voice, 'explore.elsewhereAdded', there.demands),
    ...line(voice, 'explore.elsewhereSilent', [...here.advantages, ...here.demands]),
  ];
}

function line(voice: Voice, key: string, titles: readonly string[]): readonly string[] {
  if (titles.length === 0) return [];
  return [voice.words(key, { count: titles.length, titles: titles.join(voice.words('results.listComma')) })];
}

/** Matters gained and lost, a line each: advantages, then what has to be done, then what becomes uncertain. `isElsewhere`: another place is meant. */
export function effectLines(voice: Voice, effect: Moved, isElsewhere = false): readonly string[] {
  const { gains, losses, uncertain, changes } = effect;
  const [more, fewer] = [
    parted(voice, gains),
    parted(
      voice,
      losses.filter(it => !uncertain.includes(it)),
    ),
  ];
  const open = parted(voice, uncertain);
  const lines = isElsewhere
    ? elsewhereLines(voice, effect)
    : [
        ...line(voice, 'explore.gained', more.advantages),
        ...line(voice, 'explore.lost', fewer.advantages),
        ...line(voice, 'explore.added', more.demands),
        ...line(voice, 'explore.dropped', fewer.demands),
        ...line(voice, 'explore.uncertain', [...open.advantages, ...open.demands]),
      ];
  if (lines.length > 0) return lines;
  return [voice.words(changes.length > 0 ? 'explore.moved' : 'explore.nothing', { count: changes.length })];
}
