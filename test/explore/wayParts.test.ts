/** Is each way in the part that says how far it can be relied on? */
import { describe, expect, it } from 'vitest';
import { type SmallestChange, wayParts } from '../../src/explore/index.ts';
import type { Facility } from '../../src/facts/index.ts';
import { noEffect } from './noEffect.ts';

function way(set: Facility, contested = false): SmallestChange {
  return { ...noEffect, set, contested };
}

const parts = (...[ways, facility]: Parameters<typeof wayParts>) =>
  wayParts(ways, facility).map(it => [it.part, it.ways.flatMap(one => one.ways.map(each => each.set))]);

describe('the ways to a matter', () => {
  const [beds, stage, doubtful, fact] = [
    way({ bedCount: 19 }),
    way({ stage: 'operating' }),
    way({ bedCount: 20 }, true),
    way({ zone: true }),
  ];

  it('that is open are parted by what is answered already, by doubt, and by what nobody chooses', () => {
    const ways = { status: 'open', chosen: [doubtful, beds, stage], provided: [fact] } as const;
    expect(parts(ways, { bedCount: 60 })).toEqual([
      ['certain', [{ stage: 'operating' }]],
      ['changing', [{ bedCount: 19 }]],
      ['contested', [{ bedCount: 20 }]],
      ['provided', [{ zone: true }]],
    ]);
    expect(parts(ways, {})[0]).toEqual(['certain', [{ bedCount: 19 }, { stage: 'operating' }]]);
  });

  it('that does not apply are changes all, and need no part for that', () => {
    const ways = { status: 'doesNotApply', chosen: [beds], provided: [] } as const;
    expect(parts(ways, { bedCount: 60 })).toEqual([['certain', [{ bedCount: 19 }]]]);
  });

  it('to a place told more closely is an answer, and no change', () => {
    const ways = { status: 'open', chosen: [way({ location: '500104' })], provided: [] } as const;
    expect(parts(ways, { location: '500000' })[0]?.[0]).toBe('certain');
  });
});
