/** Of which matters do the texts begin, or cease, to be read in several ways, when some answers are others? */
import { type Changes, compile, type Decider, type Status } from '../engine/index.ts';
import type { Facility } from '../facts/index.ts';
import type { Rule, Rulebook } from '../rulebook/index.ts';

/** Matters, by their ids in the rulebook's order, of which the doubt moves; and whether there is one about a matter then. */
export interface DoubtMoved {
  readonly begins: readonly string[];
  readonly ends: readonly string[];
  readonly isThen: (matter: string) => boolean;
}

/** A rule with its other readings, by their places among all that are decided. */
interface Readings {
  readonly matter: string;
  readonly at: number;
  readonly others: readonly number[];
}

interface Doubtful {
  readonly decider: Decider;
  readonly rules: readonly Readings[];
  /** For each place, the rule that it belongs to. */
  readonly owners: readonly Readings[];
  /** The matters' places in the rulebook, by their ids. */
  readonly order: ReadonlyMap<string, number>;
}

/** The rules that have other readings, and each of these as a rule of its own. */
function doubtfulIn(rulebook: Rulebook): Doubtful {
  const decided: Rule[] = [];
  const owners: Readings[] = [];
  const rules = rulebook.rules
    .filter(it => it.otherReadings.length > 0)
    .map((rule): Readings => {
      const { when: _own, ...standing } = rule;
      const at = decided.length;
      const readings = rule.otherReadings.map(({ when }, nth) => ({
        ...standing,
        ...(when && { when }),
        id: `${rule.id} ${nth}`,
      }));
      decided.push(...[rule, ...readings].map(it => ({ ...it, otherReadings: [] })));
      const own = { matter: rule.matter, at, others: readings.map((_, nth) => at + 1 + nth) };
      owners.push(own, ...readings.map(() => own));
      return own;
    });
  const order = new Map(rulebook.matters.map((it, at) => [it.id, at]));
  return { decider: compile({ ...rulebook, rules: decided }), rules, owners, order };
}

const known = new WeakMap<Rulebook, Doubtful>();

/** The same, made once for each rulebook. */
function doubtfulOf(rulebook: Rulebook): Doubtful {
  const before = known.get(rulebook) ?? doubtfulIn(rulebook);
  known.set(rulebook, before);
  return before;
}

/** Measures what other answers do to the doubts about one facility. */
export function doubtAround(rulebook: Rulebook, facility: Facility): (answers: Changes) => DoubtMoved {
  const doubtful = doubtfulOf(rulebook);
  const { decider, rules, owners } = doubtful;
  const { statuses, changes } = decider.around(facility);
  const isDoubted = ({ at, others }: Readings, status: (at: number) => Status | undefined) =>
    others.some(it => status(it) !== status(at));
  const now = (at: number) => statuses[at];
  const { order } = doubtful;
  const counts = new Map<string, number>();
  for (const it of rules) if (isDoubted(it, now)) counts.set(it.matter, (counts.get(it.matter) ?? 0) + 1);

  return answers => {
    const then = new Map(changes(answers).map(it => [it.at, it.to]));
    const moved = new Map<string, number>();
    for (const rule of new Set([...then.keys()].flatMap(at => owners[at] ?? []))) {
      const by = Number(isDoubted(rule, at => then.get(at) ?? now(at))) - Number(isDoubted(rule, now));
      if (by !== 0) moved.set(rule.matter, (moved.get(rule.matter) ?? 0) + by);
    }
    const before = (matter: string) => counts.get(matter) ?? 0;
    const all = [...moved].sort(([one], [other]) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
    return {
      begins: all.filter(([it, by]) => before(it) === 0 && by > 0).map(([it]) => it),
      ends: all.filter(([it, by]) => before(it) > 0 && before(it) + by === 0).map(([it]) => it),
      isThen: it => before(it) + (moved.get(it) ?? 0) > 0,
    };
  };
}
