/** Do both ways to run a rule agree on the rules of the four documents? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agree, compile, decideOfRecord } from '../../src/engine/index.ts';
import { truth } from '../../src/facts/index.ts';
import { gated } from '../../src/rulebook/index.ts';
import { readRulebook } from '../rulebook.ts';
import { facilities, locations } from './realFacilities.ts';

const rulebook = readRulebook();
const decider = compile(rulebook);
const perPlace = 2_500;

describe('20,000 random partial facilities on the real rulebook', () => {
  const counted = { facilities: 0, decisions: 0, open: 0, contested: 0 };

  for (const place of locations)
    it(`are decided alike by compiled rules and json-rules-engine: ${place ?? 'place not said'}`, async () => {
      await fc.assert(
        fc.asyncProperty(facilities(rulebook, [place]), async facility => {
          const decisions = decider.decide(facility);
          expect(agree(decisions, await decideOfRecord(rulebook, facility))).toEqual([]);
          counted.facilities += 1;
          counted.decisions += decisions.length;
          counted.open += decisions.filter(it => it.status === 'open').length;
          counted.contested += decisions.filter(it => it.contested.length > 0).length;
        }),
        { seed: 20200430, numRuns: perPlace },
      );
    }, 300_000);

  it('were all of them decided', () => {
    console.info(`parity on the real rulebook: ${JSON.stringify(counted)}, no difference`);
    expect(counted.facilities).toBe(20_000);
  });
});

describe('what three-valued logic can settle by itself', () => {
  it('is settled so', () => {
    fc.assert(
      fc.property(facilities(rulebook, ['500104', '500152', '500107', '330903', '510100']), facility => {
        const plain = rulebook.rules.map(it => truth(gated(it.document, it), facility));
        const statuses = decider.statuses(facility);
        const differing = plain.filter(
          (it, at) => it !== undefined && statuses[at] !== (it ? 'applies' : 'doesNotApply'),
        );
        expect(differing).toEqual([]);
      }),
      { seed: 20201201, numRuns: 1_000 },
    );
  }, 60_000);
});

describe('where no document speaks', () => {
  it('lets no rule apply and leaves none open', () => {
    const decisions = decider.decide({ location: '510100', asOf: '2026-11-21' });
    expect(new Set(decisions.map(it => it.status))).toEqual(new Set(['doesNotApply']));
  });

  it('lets no rule apply while the place is not said, and misses it for every open one', () => {
    const decisions = decider.decide({ asOf: '2026-11-21' });
    expect(decisions.filter(it => it.status === 'applies')).toEqual([]);
    expect(decisions.filter(it => it.status === 'open').every(it => it.missing.includes('location'))).toBe(true);
  });
});
