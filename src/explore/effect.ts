/** What do other answers gain, lose and change? */
import type { Changes, Decider, Status, StatusChange } from '../engine/index.ts';
import type { Facility } from '../facts/index.ts';
import type { Rulebook } from '../rulebook/index.ts';
import { doubtAround } from './doubt.ts';

/** Matters, by their ids in the rulebook's order, by how they stand before and then; and all rules that end otherwise. */
export interface Effect {
  /** A rule applies then and none did. */
  readonly gains: readonly string[];
  /** A rule applied and none does then. */
  readonly losses: readonly string[];
  /** Of the losses those that are open then: they may still apply. */
  readonly uncertain: readonly string[];
  /** Open before, and ruled out then. */
  readonly ruledOut: readonly string[];
  /** Ruled out before, and open then. */
  readonly opened: readonly string[];
  /** They stand as before, but not by the same rules. */
  readonly reasoned: readonly string[];
  /** Another reading of the texts says otherwise then: of all the others here, and of those of which none did before. */
  readonly doubted: readonly string[];
  /** Another reading said otherwise, and none does then. */
  readonly undoubted: readonly string[];
  readonly changes: readonly StatusChange[];
}

/** Measures what other answers do to one facility. */
export type EffectOf = (answers: Changes) => Effect;

/** How many rules of each matter apply, and how many are open; by the matters' places in the rulebook. */
interface Tallies {
  readonly applies: Int16Array;
  readonly open: Int16Array;
}

function talliesFor({ matters }: Rulebook): Tallies {
  return { applies: new Int16Array(matters.length), open: new Int16Array(matters.length) };
}

function count(tallies: Tallies, matter: number, status: Status, by: number): void {
  if (status !== 'doesNotApply') tallies[status][matter] = (tallies[status][matter] ?? 0) + by;
}

/** Where a matter stands on its rules. */
function standing(applies: number, open: number): Status {
  return applies > 0 ? 'applies' : open > 0 ? 'open' : 'doesNotApply';
}

/** Into which list of an effect a matter belongs. */
function moveOf(before: Status, then: Status): 'gains' | 'losses' | 'ruledOut' | 'opened' | 'reasoned' {
  if (before === then) return 'reasoned';
  if (then === 'applies') return 'gains';
  if (before === 'applies') return 'losses';
  return then === 'open' ? 'opened' : 'ruledOut';
}

const known = new WeakMap<Rulebook, Int32Array>();

/** For each rule the place of its matter; worked out once for each rulebook. */
function placesOfMatters(rulebook: Rulebook): Int32Array {
  const before = known.get(rulebook);
  if (before) return before;
  const places = new Map(rulebook.matters.map((it, at) => [it.id, at]));
  const found = Int32Array.from(rulebook.rules, it => places.get(it.matter) ?? 0);
  known.set(rulebook, found);
  return found;
}

export function effectsAround(rulebook: Rulebook, decider: Decider, facility: Facility): EffectOf {
  const { matters } = rulebook;
  const { statuses, changes } = decider.around(facility);
  const doubtOf = doubtAround(rulebook, facility);
  const matterOf = placesOfMatters(rulebook);
  const now = talliesFor(rulebook);
  statuses.forEach((status, at) => {
    count(now, matterOf[at] ?? 0, status, 1);
  });
  const moved = talliesFor(rulebook);

  return answers => {
    const found = changes(answers);
    const touched = new Set<number>();
    for (const { at, from, to } of found) {
      const matter = matterOf[at] ?? 0;
      touched.add(matter);
      count(moved, matter, from, -1);
      count(moved, matter, to, 1);
    }
    const effect = { gains: [], losses: [], ruledOut: [], opened: [], reasoned: [] } as Record<
      ReturnType<typeof moveOf>,
      string[]
    >;
    const uncertain: string[] = [];
    for (const at of [...touched].sort((a, b) => a - b)) {
      const [applies = 0, open = 0] = [now.applies[at], now.open[at]];
      const then = standing(applies + (moved.applies[at] ?? 0), open + (moved.open[at] ?? 0));
      const move = moveOf(standing(applies, open), then);
      const id = matters[at]?.id ?? '';
      effect[move].push(id);
      if (move === 'losses' && then === 'open') uncertain.push(id);
      moved.applies[at] = 0;
      moved.open[at] = 0;
    }
    const { begins, ends, isThen } = doubtOf(answers);
    const { gains, losses, ruledOut, opened } = effect;
    const inDoubt = new Set([...begins, ...[...gains, ...losses, ...ruledOut, ...opened].filter(isThen)]);
    const doubted = inDoubt.size > begins.length ? matters.map(it => it.id).filter(it => inDoubt.has(it)) : begins;
    return { ...effect, uncertain, doubted, undoubted: ends, changes: found };
  };
}

/** How many matters begin or cease to apply, and how many move at all, or come into doubt or out of it. */
export function weight({ gains, losses, ruledOut, opened, doubted, undoubted }: Effect): {
  readonly applying: number;
  readonly moving: number;
} {
  const moving = new Set([...gains, ...losses, ...ruledOut, ...opened, ...doubted, ...undoubted]);
  return { applying: gains.length + losses.length, moving: moving.size };
}

/** Whether anything at all is different. */
export function isIdle({ changes, doubted, undoubted }: Effect): boolean {
  return changes.length + doubted.length + undoubted.length === 0;
}
