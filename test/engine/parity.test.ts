/** Do both ways to run a rule decide what trying every completion decides, whatever the rule? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agree, compile, decideOfRecord } from '../../src/engine/index.ts';
import { facility, rulebook } from './arbitraries.ts';
import { bruteForce } from './bruteForce.ts';

describe('random rules, some asking a fact twice or demanding what all or none can meet, and random partial facilities', () => {
  it('are decided by both as by trying every completion: status, missing and contested', async () => {
    await fc.assert(
      fc.asyncProperty(rulebook, fc.array(facility, { minLength: 1, maxLength: 4 }), async (book, many) => {
        const decider = compile(book);
        for (const answers of many) {
          const expected = book.rules.map(it => bruteForce(book, it, answers));
          const ofRecord = await decideOfRecord(book, answers);
          expect(decider.decide(answers)).toEqual(expected);
          expect(ofRecord).toEqual(expected);
          expect(agree(decider.decide(answers), ofRecord)).toEqual([]);
        }
      }),
      { seed: 20181, numRuns: 1_500 },
    );
  }, 120_000);

  it('have the same status whichever way it is asked for', () => {
    fc.assert(
      fc.property(rulebook, facility, (book, answers) => {
        const decider = compile(book);
        const decisions = decider.decide(answers);
        expect(decider.statuses(answers)).toEqual(decisions.map(it => it.status));
        expect(book.rules.map(it => decider.decideRule(it.id, answers))).toEqual(decisions);
      }),
      { seed: 20182, numRuns: 1_000 },
    );
  }, 60_000);
});
