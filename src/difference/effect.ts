/** What does a change of the rulebook do to facilities: in which cases a rule ends otherwise, and to which of many plans? */
import { compile, type Decision, type Status } from '../engine/index.ts';
import { type Case, casesOf, type Facility, loosened } from '../facts/index.ts';
import type { Rulebook } from '../rulebook/index.ts';
import type { ChangedRule } from './ruleDifference.ts';

/** The groups of facilities for which a changed rule ends otherwise; their `values`: before, after. Empty where only words changed. */
export function casesChanged({ vocabulary }: Rulebook, { before, after }: ChangedRule): readonly Case[] {
  const parts = [before.when ?? true, after.when ?? true];
  return loosened(
    vocabulary,
    parts,
    casesOf(vocabulary, parts).filter(({ values: [was, is] }) => was !== is),
  );
}

/** How one rule is decided before and after; undefined where one state does not have it. */
export interface ChangedDecision {
  readonly rule: string;
  readonly from: Status | undefined;
  readonly to: Status | undefined;
  /** Whether another reading gives another status, before and after. */
  readonly contested: readonly [boolean, boolean];
}

/** Finds what is decided otherwise on a facility. */
export type Compare = (facility: Facility) => readonly ChangedDecision[];

/** Compiles both states once. Rules that speak to the facility in neither do not count. */
export function comparison(before: Rulebook, after: Rulebook): Compare {
  const [old, now] = [compile(before), compile(after)];
  const byRule = (decisions: readonly Decision[]) => new Map(decisions.map(it => [it.rule, it]));
  return facility => {
    const [was, is] = [byRule(old.decide(facility)), byRule(now.decide(facility))];
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((rule): readonly ChangedDecision[] => {
      const [a, b] = [was.get(rule), is.get(rule)];
      const contested = [(a?.contested.length ?? 0) > 0, (b?.contested.length ?? 0) > 0] as const;
      const same = a?.status === b?.status && contested[0] === contested[1];
      const nowhere =
        (a?.status ?? 'doesNotApply') === 'doesNotApply' && (b?.status ?? 'doesNotApply') === 'doesNotApply';
      if (same || (nowhere && !contested.includes(true))) return [];
      return [{ rule, from: a?.status, to: b?.status, contested }];
    });
  };
}
