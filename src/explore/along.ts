/** Where do matters stand, stretch by stretch, that turn on a number? */
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

/** Where a matter stands on the statuses of its rules: it applies if one does, and is open if one is. */
export function standingOf(statuses: readonly (Status | undefined)[]): Status {
  return statuses.includes('applies') ? 'applies' : statuses.includes('open') ? 'open' : 'doesNotApply';
}

function standing(rules: readonly { readonly rule: Rule; readonly decision: Decision | undefined }[]): Standing {
  return {
    status: standingOf(rules.map(it => it.decision?.status)),
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
