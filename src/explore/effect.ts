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
  /** Another reading of the texts says otherwise then: of those gained, and of those of which none did before. */
  readonly doubted: readonly string[];
  /** Another reading said otherwise, and none does then. */
  readonly undoubted: readonly string[];
  readonly changes: readonly StatusChange[];
}

/** Measures what other answers do to one facility. */
export type EffectOf = (answers: Changes) => Effect;

/** How many rules of a matter apply, and how many are open. */
interface Tally {
  applies: number;
  open: number;
}

function tallied(tallies: Map<string, Tally>, matter: string): Tally {
  const known = tallies.get(matter) ?? { applies: 0, open: 0 };
  tallies.set(matter, known);
  return known;
}

function counted(tally: Tally, status: Status, by: number): void {
  if (status !== 'doesNotApply') tally[status] += by;
}

/** Into which list of an effect a matter belongs. */
function moveOf(before: Tally, then: Tally): 'gains' | 'losses' | 'ruledOut' | 'opened' | 'reasoned' {
  if (before.applies > 0 !== then.applies > 0) return then.applies > 0 ? 'gains' : 'losses';
  if (then.applies > 0 || before.open > 0 === then.open > 0) return 'reasoned';
  return then.open > 0 ? 'opened' : 'ruledOut';
}

export function effectsAround(rulebook: Rulebook, decider: Decider, facility: Facility): EffectOf {
  const { matters, rules } = rulebook;
  const { statuses, changes } = decider.around(facility);
  const doubtOf = doubtAround(rulebook, facility);
  const standing = new Map<string, Tally>();
  rules.forEach((rule, at) => {
    counted(tallied(standing, rule.matter), statuses[at] ?? 'doesNotApply', 1);
  });
  const order = new Map(matters.map((it, at) => [it.id, at]));
  const inOrder = (some: Iterable<string>) => [...some].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));

  return answers => {
    const moved = new Map<string, Tally>();
    const found = changes(answers);
    for (const { at, from, to } of found) {
      const tally = tallied(moved, rules[at]?.matter ?? '');
      counted(tally, from, -1);
      counted(tally, to, 1);
    }
    const parted = { gains: [], losses: [], ruledOut: [], opened: [], reasoned: [] } as Record<
      ReturnType<typeof moveOf>,
      string[]
    >;
    const uncertain: string[] = [];
    for (const matter of inOrder(moved.keys())) {
      const before = tallied(standing, matter);
      const by = tallied(moved, matter);
      const then = { applies: before.applies + by.applies, open: before.open + by.open };
      const move = moveOf(before, then);
      parted[move].push(matter);
      if (move === 'losses' && then.open > 0) uncertain.push(matter);
    }
    const { begins, ends, isThen } = doubtOf(answers);
    const doubted = inOrder(new Set([...begins, ...parted.gains.filter(isThen)]));
    return { ...parted, uncertain, doubted, undoubted: inOrder(ends), changes: found };
  };
}

/** How many matters begin or cease to apply, and how many move at all. */
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
