/** Do the boundaries stand exactly where a decision changes? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agree, compile, type Decider } from '../../src/engine/index.ts';
import { boundaries } from '../../src/explore/index.ts';
import type { Facility } from '../../src/facts/index.ts';
import type { Rulebook } from '../../src/rulebook/index.ts';
import * as random from '../engine/arbitraries.ts';
import { facilities } from '../engine/realFacilities.ts';
import { readRulebook } from '../rulebook.ts';

const real = readRulebook();
const decider = compile(real);

/** Every number, one after the other: where a decision differs from the one before, and of which rules. */
function stepByStep(rulebook: Rulebook, by: Decider, facility: Facility) {
  return rulebook.vocabulary.facts
    .filter(it => it.type === 'int')
    .map(({ name, min = 0, max = 0 }) => {
      const stretches = [{ from: min, to: min, changes: [] as readonly string[] }];
      let before = by.decide({ ...facility, [name]: min });
      for (let number = min + 1; number <= max; number += 1) {
        const now = by.decide({ ...facility, [name]: number });
        const changes = agree(before, now);
        const last = stretches.at(-1);
        if (changes.length > 0) stretches.push({ from: number, to: number, changes });
        else if (last) last.to = number;
        before = now;
      }
      return { fact: name, stretches };
    });
}

function found(rulebook: Rulebook, by: Decider, facility: Facility) {
  return boundaries(rulebook, by, facility).map(({ fact, stretches }) => ({
    fact: fact.name,
    stretches: stretches.map(({ from, to, changes }) => ({ from, to, changes })),
  }));
}

describe('boundaries', () => {
  it('are those of every single number, on random rules', () => {
    fc.assert(
      fc.property(random.rulebook, random.facility, (rulebook, facility) => {
        const by = compile(rulebook);
        expect(found(rulebook, by, facility)).toEqual(stepByStep(rulebook, by, facility));
      }),
      { seed: 20, numRuns: 1_000 },
    );
  }, 60_000);

  it('are those of every single number, on the real rulebook', () => {
    fc.assert(
      fc.property(facilities(real, ['500104', '500152', '330903']), facility => {
        expect(found(real, decider, facility)).toEqual(stepByStep(real, decider, facility));
      }),
      { seed: 21, numRuns: 3 },
    );
  }, 120_000);

  it('of beds in Dadukou are 20, alone, and 21', () => {
    const eyeHospital = {
      asOf: '2026-11-21',
      location: '500104',
      facilityType: 'eyeHospital',
      profitStatus: 'forProfit',
    };
    const [beds] = found(real, decider, eyeHospital);
    expect(beds?.fact).toBe('bedCount');
    expect(beds?.stretches.map(({ from, to }) => [from, to])).toEqual([
      [0, 19],
      [20, 20],
      [21, 20000],
    ]);
    expect(beds?.stretches[0]?.changes).toEqual([]);
    expect(beds?.stretches[1]?.changes).toContain('dadukou-2020-283/5.4');
  });

  it('are none where no document speaks', () => {
    const elsewhere = found(real, decider, { asOf: '2026-11-21', location: '510100' });
    expect(elsewhere.map(it => it.stretches.length)).toEqual([1, 1]);
  });
});
