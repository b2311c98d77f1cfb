/** How does each part of a rule's condition stand for a facility? */
import { type Facility, type GatedCondition, leafTruth, type Truth } from '../facts/index.ts';
import { gate, gated, type Rule } from '../rulebook/index.ts';
import type { Reason } from './decision.ts';

/** `all` and `any` over three values: one part that fails, or holds, decides; otherwise a missing part leaves it open. */
export function allOf(parts: readonly Reason[]): Truth {
  return parts.some(it => it.holds === false) ? false : parts.every(it => it.holds) ? true : undefined;
}
export function anyOf(parts: readonly Reason[]): Truth {
  return parts.some(it => it.holds) ? true : parts.every(it => it.holds === false) ? false : undefined;
}

/** A condition's tree with the facility's values in it. */
export function explain(condition: GatedCondition, facility: Facility): Reason {
  if ('all' in condition) {
    const all = condition.all.map(it => explain(it, facility));
    return { all, holds: allOf(all) };
  }
  if ('any' in condition) {
    const any = condition.any.map(it => explain(it, facility));
    return { any, holds: anyOf(any) };
  }
  const actual = facility[condition.fact];
  return { ...condition, ...(actual !== undefined && { actual }), holds: leafTruth(condition, actual) };
}

/**
 * The tree that a rule's decision rests on: its own condition; its document's gate where that fails, or where the rule is standing;
 * both where the gate is still open. A part's `holds` follows from the parts below it: it stays undefined where
 * every possible answer leads to the same end, which the decision itself knows.
 */
export function reason(rule: Rule, facility: Facility): Reason {
  const access = explain(gate(rule.document), facility);
  if (access.holds === false || !rule.when) return access;
  const own = explain(rule.when, facility);
  return access.holds === true || own.holds === false ? own : explain(gated(rule.document, rule), facility);
}
