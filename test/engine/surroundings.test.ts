/** Is what changes around a facility the same as two decisions side by side? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, type Decider } from '../../src/engine/index.ts';
import type { Facility } from '../../src/facts/index.ts';
import type { Rulebook } from '../../src/rulebook/index.ts';
import { type Changes, withAnswers } from '../explore/brute.ts';
import { readRulebook } from '../rulebook.ts';
import * as random from './arbitraries.ts';
import { facilities } from './realFacilities.ts';

interface Case {
  readonly rulebook: Rulebook;
  readonly decider: Decider;
  readonly facility: Facility;
  readonly changes: Changes;
}

/** Some answers of another facility, and some answers taken back. */
function changesBetween(facility: Facility, other: Facility): fc.Arbitrary<Changes> {
  const names = [...new Set([...Object.keys(facility), ...Object.keys(other)])];
  return fc
    .subarray(names, { maxLength: Math.min(3, names.length) })
    .map(some => Object.fromEntries(some.map(it => [it, other[it]])));
}

const real = readRulebook();
const decider = compile(real);
const sample = facilities(real);
const worlds: readonly (readonly [string, fc.Arbitrary<Case>])[] = [
  [
    'the real rulebook',
    fc
      .tuple(sample, sample)
      .chain(([facility, other]) =>
        changesBetween(facility, other).map(changes => ({ rulebook: real, decider, facility, changes })),
      ),
  ],
  [
    'random rules',
    fc
      .tuple(random.rulebook, random.facility, random.facility)
      .chain(([rulebook, facility, other]) =>
        changesBetween(facility, other).map(changes => ({ rulebook, decider: compile(rulebook), facility, changes })),
      ),
  ],
];

describe.each(worlds)('on %s', (_, cases) => {
  it('other answers change just the statuses that two decisions differ in', () => {
    fc.assert(
      fc.property(cases, ({ rulebook, decider, facility, changes }) => {
        const around = decider.around(facility);
        const before = decider.decide(facility).map(it => it.status);
        const after = decider.decide(withAnswers(facility, changes)).map(it => it.status);
        const differing = before.flatMap((from, at) =>
          from === after[at] ? [] : [{ at, rule: rulebook.rules[at]?.id, from, to: after[at] }],
        );
        expect(around.statuses).toEqual(before);
        expect([...around.changes(changes)].sort((a, b) => a.at - b.at)).toEqual(differing);
      }),
      { seed: 3, numRuns: 2_000 },
    );
  }, 60_000);

  it('one question about other answers leaves nothing behind for the next', () => {
    fc.assert(
      fc.property(cases, ({ decider, facility, changes }) => {
        const around = decider.around(facility);
        const first = around.changes(changes);
        decider.decide({});
        around.changes({ beds: 1, bedCount: 1, profitStatus: 'nonprofit', nonprofit: true });
        expect(around.changes(changes)).toEqual(first);
        expect(around.changes({})).toEqual([]);
      }),
      { seed: 4, numRuns: 500 },
    );
  }, 60_000);
});
