/** In what do two states of the rulebook differ, rule by rule? */
import type { Rule, Rulebook } from '../rulebook/index.ts';

/** The parts of a rule that can differ, in the order in which they are told. */
export const parts = [
  'document',
  'when',
  'otherReadings',
  'deadlines',
  'modality',
  'kind',
  'matter',
  'departments',
  'cite',
  'title',
  'note',
] as const;

export type Part = (typeof parts)[number];

/** A rule that both states have, and the parts in which they differ. */
export interface ChangedRule {
  readonly before: Rule;
  readonly after: Rule;
  readonly parts: readonly Part[];
}

export interface RuleDifference {
  readonly added: readonly Rule[];
  readonly removed: readonly Rule[];
  readonly changed: readonly ChangedRule[];
}

function byId({ rules }: Rulebook): ReadonlyMap<string, Rule> {
  return new Map(rules.map(it => [it.id, it]));
}

/** What a rule says in one of its parts; of its document, where and from when it speaks. */
function said(rule: Rule, part: Part): string {
  const { number, jurisdiction, inForceFrom } = rule.document;
  return JSON.stringify(part === 'document' ? [number, jurisdiction, inForceFrom] : (rule[part] ?? null));
}

/** Compares by the rules' ids. */
export function ruleDifference(before: Rulebook, after: Rulebook): RuleDifference {
  const [old, now] = [byId(before), byId(after)];
  return {
    added: after.rules.filter(it => !old.has(it.id)),
    removed: before.rules.filter(it => !now.has(it.id)),
    changed: after.rules.flatMap((rule): readonly ChangedRule[] => {
      const was = old.get(rule.id);
      if (!was) return [];
      const differing = parts.filter(it => said(was, it) !== said(rule, it));
      return differing.length > 0 ? [{ before: was, after: rule, parts: differing }] : [];
    }),
  };
}
