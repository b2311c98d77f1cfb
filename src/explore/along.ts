/** Where do matters stand, stretch by stretch, that turn on a number – and how near is the next turn? */
import type { Decision, Status } from '../engine/index.ts';
import type { Matter, Rule, Rulebook } from '../rulebook/index.ts';
import type { DecidedStretch } from './boundaries.ts';

/** A matter's standing in one stretch. `contested`: its rules of which another reading ends otherwise. */
export interface Standing {
  readonly status: Status;
  readonly contested: readonly Rule[];
}

export interface MatterAlong {
  readonly matter: Matter;
  /** One a stretch. */
  readonly standings: readonly Standing[];
}

function standing(rules: readonly { readonly rule: Rule; readonly decision: Decision | undefined }[]): Standing {
  const has = (status: Status) => rules.some(it => it.decision?.status === status);
  return {
    status: has('applies') ? 'applies' : has('open') ? 'open' : 'doesNotApply',
    contested: rules.filter(it => (it.decision?.contested.length ?? 0) > 0).map(it => it.rule),
  };
}

/** The matters of which some rule is decided otherwise along the stretches, in the rulebook's order. */
export function mattersAlong(rulebook: Rulebook, stretches: readonly DecidedStretch[]): readonly MatterAlong[] {
  const changing = new Set(stretches.flatMap(it => it.changes));
  const touched = new Set(rulebook.rules.filter(it => changing.has(it.id)).map(it => it.matter));
  return rulebook.matters
    .filter(it => touched.has(it.id))
    .map(matter => ({
      matter,
      standings: stretches.map(({ decisions }) =>
        standing(
          rulebook.rules.flatMap((rule, at) => (rule.matter === matter.id ? [{ rule, decision: decisions[at] }] : [])),
        ),
      ),
    }));
}

/** A number on the other side of a turn, and how far it is from the answer: negative for fewer. */
export interface Crossing {
  readonly value: number;
  readonly by: number;
}

/** The turns that lie next to an answer: one more or one fewer is decided otherwise. */
export function crossings(stretches: readonly DecidedStretch[], answer: number): readonly Crossing[] {
  const at = stretches.findIndex(it => it.from <= answer && answer <= it.to);
  const [here, before, after] = [stretches[at], stretches[at - 1], stretches[at + 1]];
  if (!here) return [];
  return [
    ...(before && here.from === answer ? [{ value: before.to, by: -1 }] : []),
    ...(after && here.to === answer ? [{ value: after.from, by: 1 }] : []),
  ];
}
