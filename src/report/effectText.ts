/** How does one say what other answers gain, lose and change? */
import type { Kind, Matter, Modality } from '../rulebook/index.ts';
import type { Voice } from './voice.ts';

/** Kinds whose gain is one to the applicant; of the others a gain is something more to do. */
const welcome: readonly Kind[] = ['benefit', 'equalTreatment', 'deadline'];

/** Modalities that give a direction and nothing to rely on. */
const soft: readonly Modality[] = ['encourage', 'explore'];

/** Matters, by their ids, by how they stand before and after other answers, and the rules that end otherwise. */
interface Moved {
  readonly gains: readonly string[];
  readonly losses: readonly string[];
  readonly uncertain: readonly string[];
  readonly ruledOut: readonly string[];
  readonly opened: readonly string[];
  readonly reasoned: readonly string[];
  readonly doubted: readonly string[];
  readonly undoubted: readonly string[];
  readonly changes: readonly { readonly rule: string; readonly from: string; readonly to: string }[];
}

/** Matters by what they are to the applicant: `directions` are benefits that the rules in question only encourage or explore, `options` what has to be done or may be, by rules that say “may”. */
interface Parted {
  readonly advantages: readonly string[];
  readonly directions: readonly string[];
  readonly demands: readonly string[];
  readonly options: readonly string[];
  readonly redLines: readonly string[];
}

/** The title of a matter, and that it is in doubt where it is. */
function titleOf({ language, words }: Voice, { id, title }: Matter, { doubted }: Moved): string {
  return doubted.includes(id) ? words('explore.inDoubt', { title: title[language] }) : title[language];
}

/** `inQuestion`: the rules by which they begin or cease to apply. */
function parted(voice: Voice, effect: Moved, matters: readonly string[], inQuestion: readonly string[]): Parted {
  const { rulebook } = voice;
  const found = rulebook.matters.filter(it => matters.includes(it.id));
  const rules = rulebook.rules.filter(it => inQuestion.includes(it.id));
  const isOnly = (matter: string, modalities: readonly Modality[]) => {
    const own = rules.filter(it => it.matter === matter);
    return own.length > 0 && own.every(it => modalities.includes(it.modality));
  };
  const partOf = ({ id, kind }: (typeof found)[number]): keyof Parted => {
    if (kind === 'redLine') return 'redLines';
    if (!welcome.includes(kind)) return isOnly(id, ['may']) ? 'options' : 'demands';
    return kind === 'benefit' && isOnly(id, soft) ? 'directions' : 'advantages';
  };
  const titles = (part: keyof Parted) => found.filter(it => partOf(it) === part).map(it => titleOf(voice, it, effect));
  return {
    advantages: titles('advantages'),
    directions: titles('directions'),
    demands: titles('demands'),
    options: titles('options'),
    redLines: titles('redLines'),
  };
}

function beginning({ changes }: Moved): readonly string[] {
  return changes.filter(it => it.to === 'applies').map(it => it.rule);
}

function ceasing({ changes }: Moved): readonly string[] {
  return changes.filter(it => it.from === 'applies').map(it => it.rule);
}

function line(voice: Voice, key: string, titles: readonly string[]): readonly string[] {
  if (titles.length === 0) return [];
  return [voice.words(key, { count: titles.length, titles: titles.join(voice.words('results.semicolon')) })];
}

function titlesOf(voice: Voice, effect: Moved, matters: readonly string[]): readonly string[] {
  return voice.rulebook.matters.filter(it => matters.includes(it.id)).map(it => titleOf(voice, it, effect));
}

/** In another place other documents speak: of what they do not mention nothing is said, least of all that it ends or is allowed. */
function elsewhereLines(voice: Voice, effect: Moved): readonly string[] {
  const there = parted(voice, effect, effect.gains, beginning(effect));
  const here = parted(voice, effect, effect.losses, ceasing(effect));
  return [
    ...line(voice, 'explore.elsewhereGained', there.advantages),
    ...line(voice, 'explore.elsewhereDirections', there.directions),
    ...line(voice, 'explore.elsewhereAdded', [...there.demands, ...there.options]),
    ...line(voice, 'explore.elsewhereSilent', [
      ...here.advantages,
      ...here.directions,
      ...here.demands,
      ...here.options,
    ]),
  ];
}

/** What begins and ceases to apply, advantages before demands; what becomes uncertain and what is settled; what only comes into doubt or out of it. Each matter once. */
function hereLines(voice: Voice, effect: Moved): readonly string[] {
  const { gains, losses, uncertain, ruledOut, opened } = effect;
  const lost = losses.filter(it => !uncertain.includes(it));
  const more = parted(voice, effect, gains, beginning(effect));
  const fewer = parted(voice, effect, lost, ceasing(effect));
  const moved = new Set([...gains, ...losses, ...ruledOut, ...opened]);
  const still = (some: readonly string[]) => some.filter(it => !moved.has(it));
  const [doubted, undoubted] = [still(effect.doubted), still(effect.undoubted)];
  const reasoned = effect.reasoned.filter(it => !doubted.includes(it) && !undoubted.includes(it));
  const titles = (some: readonly string[]) => titlesOf(voice, effect, some);
  const plain = (some: readonly string[]) => titlesOf(voice, { ...effect, doubted: [] }, some);
  return [
    ...line(voice, 'explore.gained', more.advantages),
    ...line(voice, 'explore.lost', fewer.advantages),
    ...line(voice, 'explore.added', more.demands),
    ...line(voice, 'explore.dropped', fewer.demands),
    ...line(voice, 'explore.optionsAdded', more.options),
    ...line(voice, 'explore.optionsDropped', fewer.options),
    ...line(voice, 'explore.redLinesAdded', more.redLines),
    ...line(voice, 'explore.redLinesDropped', fewer.redLines),
    ...line(voice, 'explore.doubted', plain(doubted)),
    ...line(voice, 'explore.undoubted', plain(undoubted)),
    ...line(voice, 'explore.uncertain', titles(uncertain)),
    ...line(voice, 'explore.opened', titles(opened)),
    ...line(voice, 'explore.ruledOut', titles(ruledOut)),
    ...line(voice, 'explore.directionsGained', more.directions),
    ...line(voice, 'explore.directionsLost', fewer.directions),
    ...line(voice, 'explore.reasoned', plain(reasoned)),
  ];
}

/** All that other answers do, a line for each way in which matters move. `isElsewhere`: another place is meant. */
export function effectLines(voice: Voice, effect: Moved, isElsewhere = false): readonly string[] {
  const lines = isElsewhere ? elsewhereLines(voice, effect) : hereLines(voice, effect);
  if (lines.length > 0) return lines;
  if (effect.changes.length === 0) return [voice.words('explore.nothing')];
  // Here every change has its line, unless what it rules out was left out, as of one of several answers.
  return [voice.words(isElsewhere ? 'explore.elsewhereOpen' : 'explore.nothingByItself')];
}

/** What other answers do besides what they do to one matter; nothing where that is all. */
export function besideLines(voice: Voice, effect: Moved, matter: string, isElsewhere = false): readonly string[] {
  const others = (some: readonly string[]) => some.filter(it => it !== matter);
  const beside = {
    ...effect,
    gains: others(effect.gains),
    losses: others(effect.losses),
    opened: others(effect.opened),
    ruledOut: others(effect.ruledOut),
    doubted: others(effect.doubted),
    undoubted: others(effect.undoubted),
    reasoned: others(effect.reasoned),
  };
  return isElsewhere ? elsewhereLines(voice, beside) : hereLines(voice, beside);
}
