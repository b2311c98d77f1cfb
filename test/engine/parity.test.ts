/** Do both ways to run a rule decide what trying every completion decides, whatever the rule? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agree, compile, decideOfRecord } from '../../src/engine/index.ts';
import { facility, rulebook } from './arbitraries.ts';
import { bruteForce } from './bruteForce.ts';

describe('random rules, also with a fact asked twice and demands nobody can miss or meet, and random partial facilities', () => {
  it('are decided by compiled rules as by trying every completion: status, missing and contested', () => {
    fc.assert(
      fc.property(rulebook, facility, (book, answers) => {
        const expected = book.rules.map(it => bruteForce(book, it, answers));
        expect(compile(book).decide(answers)).toEqual(expected);
      }),
      { seed: 20181, numRuns: 3000 },
    );
  }, 60_000);

  it('are decided by json-rules-engine as by trying every completion', async () => {
    await fc.assert(
      fc.asyncProperty(rulebook, facility, async (book, answers) => {
        const expected = book.rules.map(it => bruteForce(book, it, answers));
        expect(await decideOfRecord(book, answers)).toEqual(expected);
      }),
      { seed: 20182, numRuns: 1500 },
    );
  }, 60_000);

  it('are decided alike by both', async () => {
    await fc.assert(
      fc.asyncProperty(rulebook, facility, async (book, answers) => {
        expect(agree(compile(book).decide(answers), await decideOfRecord(book, answers))).toEqual([]);
      }),
      { seed: 20183, numRuns: 1500 },
    );
  }, 60_000);
});
