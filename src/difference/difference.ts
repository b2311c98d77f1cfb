/** What is different between two states of the rulebook, and for whom? */
import type { Case, Facility } from '../facts/index.ts';
import { vocabularyOf } from '../facts/index.ts';
import type { Rule, Rulebook } from '../rulebook/index.ts';
import { type ChangedDecision, casesChanged, comparison } from './effect.ts';
import { type ChangedRule, ruleDifference } from './ruleDifference.ts';
import { sample } from './sample.ts';

/** How many random facilities are compared, and the seed from which they come: the same ones every time. */
const RANDOM = 2_000;
const SEED = 20_261_125;

/** A facility with the words by which it is known, if there are any. */
export interface NamedFacility {
  readonly name?: string;
  readonly facility: Facility;
}

/** A facility on which something is decided otherwise. */
interface ChangedFacility extends NamedFacility {
  readonly rules: readonly ChangedDecision[];
}

export interface ChangedFacilities {
  readonly total: number;
  readonly changed: readonly ChangedFacility[];
}

export interface Difference {
  readonly added: readonly Rule[];
  readonly removed: readonly Rule[];
  /** `cases`: the groups of facilities for which the rule ends otherwise. */
  readonly changed: readonly (ChangedRule & { readonly cases: readonly Case[] })[];
  readonly cases: ChangedFacilities;
  readonly random: ChangedFacilities & { readonly seed: number };
}

/** All rules of both states, with the facts of both; the later state's where they share a name. */
export function bothOf(before: Rulebook, after: Rulebook): Rulebook {
  const { facts, byName } = after.vocabulary;
  const gone = before.vocabulary.facts.filter(it => !byName.has(it.name));
  const rules = [...after.rules, ...before.rules];
  return { ...after, rules, vocabulary: vocabularyOf({ ...after.vocabulary, facts: [...facts, ...gone] }) };
}

/** `cases` are facilities known by name; random ones are assessed on the day `asOf`, YYYY-MM-DD. */
export function difference(
  before: Rulebook,
  after: Rulebook,
  cases: readonly NamedFacility[],
  asOf: string,
): Difference {
  const both = bothOf(before, after);
  const { added, removed, changed } = ruleDifference(before, after);
  const compare = comparison(before, after);
  const changedOf = (all: readonly NamedFacility[]): ChangedFacilities => ({
    total: all.length,
    changed: all.flatMap(it => {
      const rules = compare(it.facility);
      return rules.length > 0 ? [{ ...it, rules }] : [];
    }),
  });
  const random = sample(both, asOf, RANDOM, SEED).map(facility => ({ facility }));
  return {
    added,
    removed,
    changed: changed.map(it => ({ ...it, cases: casesChanged(both, it) })),
    cases: changedOf(cases),
    random: { ...changedOf(random), seed: SEED },
  };
}
