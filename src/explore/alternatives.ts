/** What else can be answered to a question, as far as anything turns on it? */
import type { Facility, Fact, FactValue } from '../facts/index.ts';
import type { Rulebook } from '../rulebook/index.ts';
import { otherPlaces } from './places.ts';
import { everyStretch, nearestIn } from './stretches.ts';

/** A set with one member more or less; while it is not answered, none and each member alone. */
function otherSets(fact: Fact, before: FactValue | undefined): readonly FactValue[] {
  const members = (fact.options ?? []).map(it => String(it.value));
  if (!Array.isArray(before)) return [[], ...members.map(it => [it])];
  return members.map(it => (before.includes(it) ? before.filter(other => other !== it) : [...before, it]));
}

/** One number of every stretch but the answer's own. */
function otherNumbers(rulebook: Rulebook, fact: Fact, before: number | undefined): readonly number[] {
  return everyStretch(rulebook, fact)
    .filter(({ from, to }) => before === undefined || before < from || before > to)
    .map(it => nearestIn(it, before, fact));
}

/** From more places than this on, only those of the same province are told one by one: a plan rarely moves farther, and a list of all is for comparing. */
const mostPlaces = 12;

function nearPlaces(places: readonly string[], before: FactValue | undefined): readonly string[] {
  if (places.length <= mostPlaces || typeof before !== 'string') return places;
  return places.filter(it => it.startsWith(before.slice(0, 2)));
}

/**
 * The answers to one question besides the one given: every option; a number of each stretch between the rules' constants, the nearest; sets with one
 * member more or less; a place for each set of documents. Days are not for choosing: none.
 */
export function alternatives(rulebook: Rulebook, facility: Facility, fact: Fact): readonly FactValue[] {
  const before = facility[fact.name];
  switch (fact.type) {
    case 'enum':
    case 'bool':
      return (fact.options ?? []).map(it => it.value).filter(it => it !== before);
    case 'int':
      return otherNumbers(rulebook, fact, typeof before === 'number' ? before : undefined);
    case 'set':
      return otherSets(fact, before);
    case 'division':
      return nearPlaces(otherPlaces(rulebook, facility), before);
    case 'date':
      return [];
    default:
      return fact.type satisfies never;
  }
}
