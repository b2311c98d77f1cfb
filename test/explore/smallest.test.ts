/** Are the smallest changes enough, none too large, and none forgotten? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, type Decider } from '../../src/engine/index.ts';
import { type Aim, smallestChanges } from '../../src/explore/index.ts';
import { type Facility, type Fact, type FactValue, vocabularyOf, within } from '../../src/facts/index.ts';
import { isAskable } from '../../src/questionnaire/index.ts';
import type { Rulebook } from '../../src/rulebook/index.ts';
import * as random from '../engine/arbitraries.ts';
import { facilities } from '../engine/realFacilities.ts';
import { vocabulary } from '../engine/smallRulebook.ts';
import { readRulebook } from '../rulebook.ts';
import { standing, withAnswers } from './brute.ts';

const real = readRulebook();
const decider = compile(real);

/** The small rulebook with facts of every nature, all its rules of one matter. */
const natures: Readonly<Record<string, Fact['nature']>> = { type: 'plan', route: 'circumstance' };
const smallBook = random.rulebook.map(
  (book): Rulebook => ({
    ...book,
    vocabulary: vocabularyOf({
      topics: [],
      facts: vocabulary.facts.map(it => ({ ...it, nature: natures[it.name] ?? it.nature })),
    }),
    rules: book.rules.map(it => ({ ...it, matter: 'm' })),
  }),
);

/** Whether a set of answers brings the matter to its aim, and no part of it does. */
function expectSmallest(book: Rulebook, by: Decider, facility: Facility, matter: string, aim: Aim, set: Facility) {
  expect(standing(book, by, withAnswers(facility, set), matter)).toBe(aim);
  for (const name of Object.keys(set)) {
    const { [name]: _left, ...others } = set;
    const then = withAnswers(facility, others);
    // To rule a matter out it may take an answer that nobody is asked for without the other one.
    const isAsked = book.vocabulary.facts.every(it => !(it.name in others) || isAskable(it, then));
    if (aim === 'doesNotApply' && !isAsked) continue;
    expect(standing(book, by, then, matter)).not.toBe(aim);
  }
}

function domain(fact: Fact): readonly FactValue[] {
  const values = (fact.options ?? []).map(it => it.value);
  if (fact.type === 'int') return [0, 1, 2, 3];
  if (fact.type !== 'set') return values;
  const [one, other] = values.map(String);
  return [[], [one ?? ''], [other ?? ''], [one ?? '', other ?? '']];
}

/** Every way to answer some facts otherwise, or not. */
function everyChange(facts: readonly Fact[]): readonly Facility[] {
  return facts.reduce<readonly Facility[]>(
    (all, fact) => all.flatMap(it => [it, ...domain(fact).map(value => ({ ...it, [fact.name]: value }))]),
    [{}],
  );
}

/** Members that a set answer gains and loses. */
function toggled(before: FactValue | undefined, after: FactValue | undefined): readonly string[] {
  const [was, is] = [before, after].map(it => (Array.isArray(it) ? it.map(String) : []));
  return [...(was ?? []).filter(it => !is?.includes(it)), ...(is ?? []).filter(it => !was?.includes(it))];
}

function steps(facility: Facility, set: Facility): number {
  const count = (name: string) =>
    Array.isArray(set[name]) ? Math.max(1, toggled(facility[name], set[name]).length) : 1;
  return Object.keys(set).reduce((sum, it) => sum + count(it), 0);
}

/** Whether one change lies inside another; a number does if it is on the same side and no farther. */
function isInside(facility: Facility, one: Facility, other: Facility): boolean {
  return Object.entries(one).every(([name, value]) => {
    const its = other[name];
    if (its === undefined) return false;
    if (Array.isArray(value)) {
      const [a, b] = [toggled(facility[name], value), toggled(facility[name], its)];
      return a.every(it => b.includes(it));
    }
    const before = facility[name];
    if (typeof value !== 'number') return value === its;
    if (typeof before !== 'number') return true; // of a stretch any number is as good as another
    return before < value ? value <= Number(its) : Number(its) <= value;
  });
}

const aims = fc.constantFrom<Aim>('applies', 'doesNotApply');

describe('the smallest changes', () => {
  it('are enough, and none of them without one of its answers, on the real rulebook', () => {
    const matters = fc.constantFrom(...real.matters.map(it => it.id));
    let seen = 0;
    fc.assert(
      fc.property(facilities(real), matters, aims, (facility, matter, aim) => {
        const { chosen, provided } = smallestChanges(real, decider, facility, matter, aim);
        for (const { set } of [...chosen, ...provided]) {
          seen += 1;
          expectSmallest(real, decider, facility, matter, aim, set);
        }
      }),
      { seed: 5, numRuns: 800 },
    );
    expect(seen).toBeGreaterThan(400);
  }, 120_000);

  it('never change the place, the type or a fact of the case that is said', () => {
    fc.assert(
      fc.property(facilities(real), fc.constantFrom(...real.matters.map(it => it.id)), (facility, matter) => {
        const { chosen, provided, fixed } = smallestChanges(real, decider, facility, matter);
        const natureOf = (name: string) => real.vocabulary.byName.get(name)?.nature;
        const isOpen = standing(real, decider, facility, matter) === 'open';
        for (const { set } of chosen)
          for (const name of Object.keys(set))
            if (natureOf(name) !== 'choice')
              expect([isOpen, name in facility && name !== 'location']).toEqual([true, false]);
        // A place may be told more closely, and is never exchanged.
        for (const { set } of [...chosen, ...provided])
          if (typeof set.location === 'string' && typeof facility.location === 'string')
            expect(within(set.location, facility.location)).toBe(true);
        for (const { set } of provided)
          for (const name of Object.keys(set))
            if (name in facility && name !== 'location') expect(natureOf(name)).toBe('choice');
        for (const name of fixed) expect([natureOf(name) !== 'choice', name in facility]).toEqual([true, true]);
      }),
      { seed: 6, numRuns: 400 },
    );
  }, 120_000);

  it('are all there are, on random rules', () => {
    let ways = 0;
    fc.assert(
      fc.property(smallBook, random.facility, aims, (book, answers, aim) => {
        const facility: Facility = { location: '500104', asOf: '2026-11-21', ...answers };
        const by = compile(book);
        const before = standing(book, by, facility, 'm');
        const { chosen } = smallestChanges(book, by, facility, 'm', aim);
        for (const { set } of chosen) expectSmallest(book, by, facility, 'm', aim, set);
        if (before === aim) expect(chosen).toEqual([]);
        if (before === aim) return;
        const free = book.vocabulary.facts.filter(
          it =>
            it.type !== 'division' &&
            it.type !== 'date' &&
            (it.nature === 'choice' || (before === 'open' && facility[it.name] === undefined)),
        );
        for (const change of everyChange(free)) {
          if (steps(facility, change) > 3 || standing(book, by, { ...facility, ...change }, 'm') !== aim) continue;
          ways += 1;
          expect(chosen.some(({ set }) => isInside(facility, set, change))).toBe(true);
        }
      }),
      { seed: 7, numRuns: 300 },
    );
    expect(ways).toBeGreaterThan(1000);
  }, 120_000);

  it('by which a for-profit eye hospital in Dadukou gets the rent subsidy', () => {
    const eyeHospital = {
      asOf: '2026-11-21',
      location: '500104',
      facilityType: 'eyeHospital',
      bedCount: 60,
      profitStatus: 'forProfit',
    };
    const { chosen, provided, fixed } = smallestChanges(real, decider, eyeHospital, 'site-or-rent-subsidy');
    const specialties = ['rehabilitation', 'nursing', 'mentalHealth', 'otherShortage'];
    expect(chosen.map(it => it.set)).toEqual(specialties.map(it => ({ profitStatus: 'nonprofit', specialties: [it] })));
    expect(provided.map(it => it.set)).toEqual([{ profitStatus: 'nonprofit', underservedArea: true }]);
    expect(fixed).toEqual(['facilityType']);
    expect(chosen[0]?.gains).toContain('site-or-rent-subsidy');
  });

  it('say that a place without such a text has no way to it', () => {
    const elsewhere = { asOf: '2026-11-21', location: '510100', profitStatus: 'forProfit' };
    const { chosen, provided, fixed } = smallestChanges(real, decider, elsewhere, 'site-or-rent-subsidy');
    expect([chosen, provided]).toEqual([[], []]);
    expect(fixed).toContain('location');
  });
});
