/** Is what was decided once told from what is decided now, matter by matter? */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import { changedSince, decidedOf } from '../../src/report/index.ts';
import { assemble } from '../../src/rulebook/index.ts';
import { type Edit, madeUp } from '../rulebook/madeUp.ts';
import { approval, beds, when } from '../rulebook/provoked.ts';

const book = (...edits: readonly Edit[]) => assemble(madeUp(...edits).files);
const before = book();
const here = { location: '420100', asOf: '2026-01-01' };
const decide = (of: typeof before, facility: object) => compile(of).decide({ ...here, ...facility });
const since = (after: typeof before, facility: object) => {
  const { matters, gone } = changedSince(after, decidedOf(decide(before, facility)), decide(after, facility));
  return { matters: matters.map(it => [it.matter.id, it.from, it.to, it.contested]), gone };
};

describe('what was decided of a plan', () => {
  it('is kept by the rules that applied, were open, or could be read in several ways', () => {
    expect(decidedOf(decide(before, { bedCount: 20 }))).toEqual({
      applies: ['made-up/1.1', 'made-up/2.2'],
      open: ['made-up/2.1'],
      contested: ['made-up/1.1'],
    });
  });
});

describe('the same answers under another rulebook', () => {
  it('change nothing where the rules decide alike', () => {
    expect(since(book([approval, 'rules.0.title.zh', '改了']), { bedCount: 20 })).toEqual({ matters: [], gone: [] });
  });

  it('end otherwise where the threshold has moved, and that is told of the matter', () => {
    const lower = book(...when({ all: [beds('lessThanInclusive', 10)] }));
    expect(since(lower, { bedCount: 15 }).matters).toEqual([['filing', 'applies', 'doesNotApply', [false, false]]]);
    expect(since(lower, {}).matters).toEqual([]);
  });

  it('are told to be read otherwise where only the doubt is gone', () => {
    const plain = book([approval, 'rules.0.otherReadings', undefined]);
    expect(since(plain, { bedCount: 20 }).matters).toEqual([['filing', 'applies', 'applies', [true, false]]]);
  });

  it('name the rules that are there no more', () => {
    const fewer = { ...before, rules: before.rules.slice(1) };
    // Of which matter a rule was that is gone, today's rulebook does not know.
    expect(since(fewer, { bedCount: 20 })).toEqual({ matters: [], gone: ['made-up/1.1'] });
  });
});
