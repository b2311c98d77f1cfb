/** Is every stretch of every text found where it stands? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, search } from '../../src/search/index.ts';
import { index, sources } from './realIndex.ts';

const clauses = Object.entries(sources).flatMap(([slug, { clauses }]) =>
  [...clauses].map(([clause, segments]) => ({ id: `${slug}/${clause}`, text: segments.map(it => it.text).join('') })),
);

const found = (query: string, limit = Number.POSITIVE_INFINITY) =>
  search(index, query, { kinds: ['clause'], limit }).answers;
const ids = (answers: readonly Answer[]) => answers.map(it => it.id);

describe('any words that stand in a clause', () => {
  // Longer words are their characters and pairs again: chance tries how they go together.
  const stretch = fc
    .constantFrom(...clauses)
    .chain(({ id, text }) =>
      fc
        .tuple(
          fc.nat(text.length - 1),
          fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: Math.min(110, text.length) })),
        )
        .map(([start, length]) => ({ id, words: text.slice(start, start + length) })),
    )
    .filter(({ words }) => /\p{Script=Han}/u.test(words));

  it('find it', () => {
    fc.assert(
      fc.property(stretch, ({ id, words }) => {
        expect(ids(found(words)), words).toContain(id);
      }),
      { seed: 20_261_127, numRuns: 150 },
    );
  });

  it('find it without white space and in other widths too', () => {
    fc.assert(
      fc.property(stretch, ({ id, words }) => {
        const wide = words
          .replace(/\s/gu, '')
          .replace(/[0-9()]/g, it => String.fromCharCode(it.charCodeAt(0) + 0xfee0));
        expect(ids(found(wide)), wide).toContain(id);
      }),
      { seed: 20_261_127, numRuns: 100 },
    );
  });
});

describe('every character and every pair of characters of every clause', () => {
  it('find it', () => {
    const pairs = new Map<string, Set<string>>();
    for (const { id, text } of clauses)
      for (let at = 0; at < text.length; at++)
        for (const words of [text.slice(at, at + 1), text.slice(at, at + 2)])
          if (/\p{Script=Han}/u.test(words)) pairs.set(words, (pairs.get(words) ?? new Set()).add(id));
    for (const [words, where] of pairs) {
      const all = new Set(ids(found(words)));
      const missing = [...where].filter(it => !all.has(it));
      if (missing.length > 0) expect.fail(`${words} does not find ${missing}`);
    }
    expect(pairs.size).toBeGreaterThan(5000);
  });
});

describe('a whole sentence', () => {
  const letters = (text = '') => text.replace(/[\p{P}\p{S}\s]/gu, '');

  it('is found before everything else', () => {
    const bodies = clauses.filter(it => /\/[一二三四五六]（/u.test(it.id));
    for (const { id } of bodies) {
      const [slug = '', clause = ''] = id.split('/');
      for (const { text, part } of sources[slug]?.clauses.get(clause) ?? []) {
        if (part !== 'sentence') continue;
        const [first] = found(text, 1);
        expect(letters(clauses.find(it => it.id === first?.id)?.text), text).toContain(letters(text));
        expect(first?.all, text).toBe(true);
      }
    }
  });
});
