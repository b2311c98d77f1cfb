/** What do other answers gain, lose and change? */
import type { Changes, StatusChange, Surroundings } from '../engine/index.ts';
import type { Rulebook } from '../rulebook/index.ts';

/** Matters, by their ids in the rulebook's order, of which a rule applies then and none now, or now and none then; and all rules that end otherwise. */
export interface Effect {
  readonly gains: readonly string[];
  readonly losses: readonly string[];
  /** Of the losses those that are open then: they may still apply. */
  readonly uncertain: readonly string[];
  readonly changes: readonly StatusChange[];
}

/** Measures what other answers do to one facility. */
export type EffectOf = (answers: Changes) => Effect;

function count(counts: Map<string, number>, matter: string, by: number): void {
  counts.set(matter, (counts.get(matter) ?? 0) + by);
}

export function effectsAround({ matters, rules }: Rulebook, { statuses, changes }: Surroundings): EffectOf {
  const applying = new Map<string, number>();
  const open = new Map<string, number>();
  rules.forEach((rule, at) => {
    if (statuses[at] === 'applies') count(applying, rule.matter, 1);
    if (statuses[at] === 'open') count(open, rule.matter, 1);
  });
  const order = new Map(matters.map((it, at) => [it.id, at]));
  const inOrder = (names: string[]) => names.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));

  return answers => {
    const moved = new Map<string, number>();
    const opened = new Map<string, number>();
    const found = changes(answers);
    for (const { at, from, to } of found) {
      const matter = rules[at]?.matter;
      if (matter === undefined) continue;
      if (to === 'applies') count(moved, matter, 1);
      else if (from === 'applies') count(moved, matter, -1);
      if (to === 'open') count(opened, matter, 1);
      else if (from === 'open') count(opened, matter, -1);
    }
    const gains: string[] = [];
    const losses: string[] = [];
    for (const [matter, by] of moved) {
      const before = applying.get(matter) ?? 0;
      if (before === 0 && by > 0) gains.push(matter);
      if (before > 0 && before + by === 0) losses.push(matter);
    }
    inOrder(losses);
    const uncertain = losses.filter(it => (open.get(it) ?? 0) + (opened.get(it) ?? 0) > 0);
    return { gains: inOrder(gains), losses, uncertain, changes: found };
  };
}
