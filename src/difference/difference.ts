/** What is different between two states of the rulebook, and for whom? */
import { type Case, type Facility, type Fact, vocabularyOf } from '../facts/index.ts';
import type { Rule, Rulebook } from '../rulebook/index.ts';
import { type ChangedDecision, casesChanged, comparison } from './effect.ts';
import { type ChangedEntry, type ChangedRule, ruleDifference } from './ruleDifference.ts';
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
  /** Questions and matters. */
  readonly entries: readonly ChangedEntry[];
  readonly cases: ChangedFacilities;
  readonly random: ChangedFacilities & { readonly seed: number };
}

/** A fact of both states with the options of both. */
function withOptionsOf(now: Fact, was: Fact | undefined): Fact {
  if (!now.options || !was?.options) return now;
  const gone = was.options.filter(it => !now.options?.some(own => own.value === it.value));
  return { ...now, options: [...now.options, ...gone] };
}

/** All rules of both states, with the facts and options of both; the later state's where they share a name. */
export function bothOf(before: Rulebook, after: Rulebook): Rulebook {
  const { byName } = after.vocabulary;
  const facts = after.vocabulary.facts.map(it => withOptionsOf(it, before.vocabulary.byName.get(it.name)));
  const gone = before.vocabulary.facts.filter(it => !byName.has(it.name));
  const rules = [...after.rules, ...before.rules];
  return {
    ...after,
    rules,
    vocabulary: vocabularyOf({ ...after.vocabulary, facts: [...facts, ...gone] }, after.vocabulary.renamed),
  };
}

/** `cases` are facilities known by name; random ones are assessed on the day `asOf`, YYYY-MM-DD. */
export function difference(
  before: Rulebook,
  after: Rulebook,
  cases: readonly NamedFacility[],
  asOf: string,
): Difference {
  const both = bothOf(before, after);
  const { added, removed, changed, entries } = ruleDifference(before, after);
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
    entries,
    cases: changedOf(cases),
    random: { ...changedOf(random), seed: SEED },
  };
}
