/** What do other answers gain, lose and change? */
import type { Changes, Status, Surroundings } from '../engine/index.ts';
import type { Rulebook } from '../rulebook/index.ts';

export interface ChangedRule {
  readonly rule: string;
  readonly from: Status;
  readonly to: Status;
}

/** Matters, by their ids in the rulebook's order, of which a rule applies then and none now, or now and none then; and all rules that end otherwise. */
export interface Effect {
  readonly gains: readonly string[];
  readonly losses: readonly string[];
  readonly changes: readonly ChangedRule[];
}

/** Measures what other answers do to one facility. */
export type EffectOf = (answers: Changes) => Effect;

export function effectsAround({ matters, rules }: Rulebook, { statuses, changes }: Surroundings): EffectOf {
  const applying = new Map<string, number>();
  const count = (matter: string, by: number, counts = applying) => counts.set(matter, (counts.get(matter) ?? 0) + by);
  rules.forEach((rule, at) => {
    count(rule.matter, statuses[at] === 'applies' ? 1 : 0);
  });
  const order = new Map(matters.map((it, at) => [it.id, at]));
  const inOrder = (names: readonly string[]) => [...names].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));

  return answers => {
    const more = new Map<string, number>();
    const found = changes(answers).flatMap(({ at, from, to }): readonly ChangedRule[] => {
      const rule = rules[at];
      if (!rule) return [];
      count(rule.matter, (to === 'applies' ? 1 : 0) - (from === 'applies' ? 1 : 0), more);
      return [{ rule: rule.id, from, to }];
    });
    const touched = [...more].map(([matter, by]) => ({ matter, before: applying.get(matter) ?? 0, by }));
    return {
      gains: inOrder(touched.filter(it => it.before === 0 && it.by > 0).map(it => it.matter)),
      losses: inOrder(touched.filter(it => it.before > 0 && it.before + it.by === 0).map(it => it.matter)),
      changes: found,
    };
  };
}
