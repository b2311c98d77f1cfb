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

/** Whether a decision says anything of a facility: the rule applies, may apply, or is read in several ways. */
function speaks(it: Decision | undefined): boolean {
  return it !== undefined && (it.status !== 'doesNotApply' || it.contested.length > 0);
}

/** Compiles both states once. Rules that speak to the facility in neither do not count. */
export function comparison(before: Rulebook, after: Rulebook): Compare {
  const [old, now] = [compile(before), compile(after)];
  const ids = [...new Set([...before.rules, ...after.rules].map(it => it.id))];
  const placesIn = ({ rules }: Rulebook) => new Map(rules.map((it, at) => [it.id, at]));
  const [inOld, inNow] = [placesIn(before), placesIn(after)];
  const pairs = ids.map(rule => ({ rule, was: inOld.get(rule) ?? -1, is: inNow.get(rule) ?? -1 }));
  return facility => {
    const [was, is] = [old.decide(facility), now.decide(facility)];
    return pairs.flatMap((pair): readonly ChangedDecision[] => {
      const [a, b] = [was[pair.was], is[pair.is]];
      const contested = [(a?.contested.length ?? 0) > 0, (b?.contested.length ?? 0) > 0] as const;
      const same = a?.status === b?.status && contested[0] === contested[1];
      if (same || (!speaks(a) && !speaks(b))) return [];
      return [{ rule: pair.rule, from: a?.status, to: b?.status, contested }];
    });
  };
}
