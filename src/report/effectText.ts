/** How does one say what other answers gain, lose and change? */
import type { Kind } from '../rulebook/index.ts';
import type { Voice } from './voice.ts';

/** Kinds whose gain is one to the applicant; of the others a gain is something more to do. */
const welcome: readonly Kind[] = ['benefit', 'equalTreatment', 'deadline'];

/** Matters, by their ids, by how they stand before and after other answers. */
interface Moved {
  readonly gains: readonly string[];
  readonly losses: readonly string[];
  readonly uncertain: readonly string[];
  readonly ruledOut: readonly string[];
  readonly opened: readonly string[];
  readonly reasoned: readonly string[];
  readonly changes: readonly unknown[];
}

/** Matters parted into what is to the applicant's advantage and what has to be done; prohibitions hold whatever is answered. */
function parted({ rulebook, language }: Voice, matters: readonly string[]) {
  const found = rulebook.matters.filter(it => matters.includes(it.id) && it.kind !== 'redLine');
  const titles = (some: typeof found) => some.map(it => it.title[language]);
  const [advantages, demands] = [
    titles(found.filter(it => welcome.includes(it.kind))),
    titles(found.filter(it => !welcome.includes(it.kind))),
  ];
  return { advantages, demands, all: [...advantages, ...demands] };
}

function line(voice: Voice, key: string, titles: readonly string[]): readonly string[] {
  if (titles.length === 0) return [];
  return [voice.words(key, { count: titles.length, titles: titles.join(voice.words('results.listComma')) })];
}

/** In another place other documents speak: of what they do not mention nothing is said, least of all that it ends. Prohibitions are left out. */
function elsewhereLines(voice: Voice, { gains, losses }: Moved): readonly string[] {
  const there = parted(voice, gains);
  return [
    ...line(voice, 'explore.elsewhereGained', there.advantages),
    ...line(voice, 'explore.elsewhereAdded', there.demands),
    ...line(voice, 'explore.elsewhereSilent', parted(voice, losses).all),
  ];
}

/** What begins and ceases to apply, advantages before demands; then what becomes uncertain and what is settled. */
function hereLines(voice: Voice, { gains, losses, uncertain, ruledOut, opened }: Moved): readonly string[] {
  const lost = losses.filter(it => !uncertain.includes(it));
  const [more, fewer] = [parted(voice, gains), parted(voice, lost)];
  return [
    ...line(voice, 'explore.gained', more.advantages),
    ...line(voice, 'explore.lost', fewer.advantages),
    ...line(voice, 'explore.added', more.demands),
    ...line(voice, 'explore.dropped', fewer.demands),
    ...line(voice, 'explore.uncertain', parted(voice, uncertain).all),
    ...line(voice, 'explore.opened', parted(voice, opened).all),
    ...line(voice, 'explore.ruledOut', parted(voice, ruledOut).all),
  ];
}

/** All that other answers do, a line for each way in which matters move. `isElsewhere`: another place is meant. */
export function effectLines(voice: Voice, effect: Moved, isElsewhere = false): readonly string[] {
  const lines = isElsewhere ? elsewhereLines(voice, effect) : hereLines(voice, effect);
  if (lines.length > 0) return lines;
  const reasoned = line(voice, 'explore.reasoned', parted(voice, effect.reasoned).all);
  if (reasoned.length > 0) return reasoned;
  return [voice.words(effect.changes.length > 0 ? 'explore.onlyRedLines' : 'explore.nothing')];
}

/** What other answers do besides what they do to one matter; nothing where that is all. */
export function besideLines(voice: Voice, effect: Moved, matter: string): readonly string[] {
  const others = (some: readonly string[]) => some.filter(it => it !== matter);
  return hereLines(voice, {
    ...effect,
    gains: others(effect.gains),
    losses: others(effect.losses),
    opened: others(effect.opened),
    ruledOut: others(effect.ruledOut),
  });
}
