/** Are ways put together only where they do the same and differ in one answer, and is none lost? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedWays, type SmallestChange } from '../../src/explore/index.ts';
import type { Facility } from '../../src/facts/index.ts';
import { noEffect } from './noEffect.ts';

function way(set: Facility, gains: readonly string[] = ['m']): SmallestChange {
  return { ...noEffect, set, gains, contested: false };
}

describe('ways to a matter', () => {
  it('that do the same and differ in one answer are one, with a choice', () => {
    const ways = ['a', 'b', 'c'].map(it => way({ profit: 'non', specialty: it }));
    expect(mergedWays(ways)).toEqual([{ common: { profit: 'non' }, choice: 'specialty', ways }]);
  });

  it('that do otherwise, or differ in two answers, stand on their own', () => {
    const ways = [
      way({ profit: 'non', specialty: 'a' }),
      way({ profit: 'non', specialty: 'b' }, ['m', 'n']),
      way({ profit: 'for', specialty: 'c' }),
    ];
    expect(mergedWays(ways)).toEqual(ways.map(it => ({ common: it.set, ways: [it] })));
  });

  it('that are doubtful are not put with those that are not', () => {
    const ways = [way({ x: 1 }), { ...way({ x: 2 }), contested: true }];
    expect(mergedWays(ways)).toHaveLength(2);
  });

  it('keep their order, the largest group first served', () => {
    const [one, two, three, four] = [
      way({ x: 'a', y: 'a' }),
      way({ x: 'b', y: 'a' }),
      way({ x: 'a', y: 'b' }),
      way({ x: 'a', y: 'c' }),
    ] as const;
    expect(mergedWays([two, one, three, four])).toEqual([
      { common: two.set, ways: [two] },
      { common: { x: 'a' }, choice: 'y', ways: [one, three, four] },
    ]);
  });

  it('are all still there, each once, and make up their groups', () => {
    const letter = fc.constantFrom('a', 'b', 'c');
    const set = fc.record({ x: letter, y: letter, z: letter }, { requiredKeys: ['x'] });
    const ways = fc.uniqueArray(fc.tuple(set, fc.constantFrom('m', 'n')), { selector: it => JSON.stringify(it) });
    fc.assert(
      fc.property(ways, all => {
        const given = all.map(([it, gain]) => way(it, [gain]));
        const merged = mergedWays(given);
        expect(new Set(merged.flatMap(it => it.ways))).toEqual(new Set(given));
        expect(merged.flatMap(it => it.ways)).toHaveLength(given.length);
        for (const { common, choice, ways: members } of merged)
          for (const { set, gains } of members) {
            expect(choice === undefined ? set : { ...common, [choice]: set[choice] }).toEqual(set);
            expect(gains).toEqual(members[0]?.gains);
          }
      }),
      { seed: 20_261_127 },
    );
  });
});
