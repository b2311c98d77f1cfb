/** Which laws hold for every decision, whatever the rules say? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, type Decider, decideOfRecord, type Status } from '../../src/engine/index.ts';
import type { Facility, FactValue } from '../../src/facts/index.ts';
import type { Rulebook } from '../../src/rulebook/index.ts';
import { readRulebook } from '../rulebook.ts';
import * as random from './arbitraries.ts';
import { facilities } from './realFacilities.ts';

interface Case {
  readonly rulebook: Rulebook;
  readonly decider: Decider;
  readonly facility: Facility;
  /** A facility from which further answers are taken. */
  readonly other: Facility;
}

const real = readRulebook();
const decider = compile(real);
const sample = facilities(real);
const worlds: readonly (readonly [string, fc.Arbitrary<Case>])[] = [
  [
    'the real rulebook',
    fc.tuple(sample, sample).map(([facility, other]) => ({ rulebook: real, decider, facility, other })),
  ],
  [
    'random rules',
    fc
      .tuple(random.rulebook, random.facility, random.facility)
      .map(([rulebook, facility, other]) => ({ rulebook, decider: compile(rulebook), facility, other })),
  ],
];
const runs = { seed: 2017_27, numRuns: 1_500 };

/** The answers, and those that only the other facility has. */
function extended(facility: Facility, other: Facility): Facility {
  return { ...other, ...facility };
}

/** Settled statuses that are different afterwards. */
function turned(before: readonly Status[], after: readonly Status[]): readonly Status[] {
  return before.filter((it, at) => it !== 'open' && after[at] !== it);
}

describe.each(worlds)('on %s', (_, cases) => {
  it('more answers never reopen or turn a settled decision', () => {
    fc.assert(
      fc.property(cases, ({ decider, facility, other }) => {
        const after = decider.statuses(extended(facility, other));
        expect(turned(decider.statuses(facility), after)).toEqual([]);
      }),
      runs,
    );
  }, 60_000);

  it('choosing the district settles or leaves open, and never turns, what was settled for the city', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom('500104', '500152', '500107'), ({ decider, facility }, district) => {
        const before = decider.statuses({ ...facility, location: '500000' });
        expect(turned(before, decider.statuses({ ...facility, location: district }))).toEqual([]);
      }),
      runs,
    );
  }, 60_000);

  it('the order of answers is irrelevant', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ rulebook, decider, facility }) => {
        const reversed = Object.fromEntries(Object.entries(facility).reverse());
        expect(decider.decide(reversed)).toEqual(decider.decide(facility));
        expect(await decideOfRecord(rulebook, reversed)).toEqual(await decideOfRecord(rulebook, facility));
      }),
      { ...runs, numRuns: 300 },
    );
  }, 60_000);

  it('a question that no rule misses never changes any status', () => {
    fc.assert(
      fc.property(cases, ({ rulebook, decider, facility, other }) => {
        const missing = new Set(decider.decide(facility).flatMap(it => it.missing));
        const idle = Object.entries(other).filter(([name]) => !(name in facility) && !missing.has(name));
        const before = decider.statuses(facility);
        for (const [name, value] of idle) expect(decider.statuses({ ...facility, [name]: value })).toEqual(before);
        expect(decider.statuses({ ...facility, ...Object.fromEntries(idle) })).toEqual(before);
        expect(rulebook.rules).toHaveLength(before.length);
      }),
      runs,
    );
  }, 60_000);

  it('a decision is open if and only if something is missing, and misses only what was not said', () => {
    fc.assert(
      fc.property(cases, ({ decider, facility }) => {
        const decisions = decider.decide(facility);
        expect(decisions.filter(it => (it.status === 'open') !== it.missing.length > 0)).toEqual([]);
        const said = decisions.flatMap(it => it.missing).filter(it => it in facility && it !== 'location');
        expect(said).toEqual([]);
      }),
      runs,
    );
  }, 60_000);

  it('answering only what is missing settles everything', () => {
    fc.assert(
      fc.property(cases, ({ rulebook, decider, facility, other }) => {
        const fallback = (name: string): FactValue => {
          const fact = rulebook.vocabulary.byName.get(name);
          if (fact?.type === 'set') return [];
          if (name === 'location') return '500104';
          return fact?.options?.[0]?.value ?? fact?.min ?? '2026-11-21';
        };
        const step = (soFar: Facility): Facility => {
          const next = decider.decide(soFar).flatMap(it => it.missing)[0];
          if (next === undefined) return soFar;
          const answer = next === 'location' ? undefined : other[next];
          return step({ ...soFar, [next]: answer ?? fallback(next) });
        };
        expect(decider.statuses(step(facility))).not.toContain('open');
      }),
      { ...runs, numRuns: 300 },
    );
  }, 60_000);
});
