/** Are the words that are explained found where they stand, and nowhere inside others? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/cli/corpus.ts';
import { sourcesOf } from '../../src/cli/load.ts';
import { termsIn, termUses } from '../../src/report/index.ts';
import type { Term } from '../../src/rulebook/index.ts';
import { bare } from '../../src/sources/index.ts';
import { readRulebook } from '../rulebook.ts';

const rulebook = readRulebook();
const { terms } = rulebook;

function term(id: string, zh: string, also?: string[]): Term {
  const words = { zh: '…', en: '…' };
  return { id, zh, en: id, means: words, basis: words, grade: 'V1', ...(also && { also }) };
}

const few = [
  term('for-profit', '营利性'),
  term('nonprofit', '非营利性'),
  term('grant', '出让'),
  term('by-agreement', '协议出让', ['协议方式']),
];

/** The marked words of each text, with what they are explained as. */
function marked(texts: readonly string[], of: readonly Term[] = few) {
  return termsIn(of, texts).map(it => it.flatMap(({ text, term: found }) => (found ? [`${text}=${found.id}`] : [])));
}

describe('a text', () => {
  it('has the first place of each term marked, and no other', () => {
    expect(marked(['出让、协议出让、出让、协议方式、营利性'])).toEqual([
      ['出让=grant', '协议出让=by-agreement', '营利性=for-profit'],
    ]);
  });

  it('has no shorter word found inside a longer one, whether that is marked or not', () => {
    expect(marked(['非营利性机构'])).toEqual([['非营利性=nonprofit']]);
    expect(marked(['非营利性和非营利性'])).toEqual([['非营利性=nonprofit']]);
    expect(marked(['协议出让，再协议出让，最后出让'])).toEqual([['协议出让=by-agreement', '出让=grant']]);
  });

  it('may break its lines inside a word', () => {
    expect(marked(['依法按协议\n 方式供应'])).toEqual([['协议\n 方式=by-agreement']]);
  });

  it('without a term, or without words, has nothing marked', () => {
    expect(termsIn(few, ['没有', ''])).toEqual([[{ at: 0, text: '没有' }], []]);
    expect(termsIn([], ['出让'])).toEqual([[{ at: 0, text: '出让' }]]);
  });

  it('is told where each of its stretches begins', () => {
    expect(termsIn(few, ['可以出让。'])[0]?.map(it => [it.at, it.text])).toEqual([
      [0, '可以'],
      [2, '出让'],
      [4, '。'],
    ]);
  });

  it('may have words in which every sign of a pattern stands for itself', () => {
    expect(marked(['“互联网+护理”（试点）'], [term('care', '互联网+护理”（试')])).toEqual([['互联网+护理”（试=care']]);
    expect(marked(['互联网网护理'], [term('care', '互联网+护理')])).toEqual([[]]);
  });
});

describe('texts that are read together', () => {
  it('have each term marked once in all of them', () => {
    expect(marked(['出让', '出让和营利性', '协议方式'])).toEqual([
      ['出让=grant'],
      ['营利性=for-profit'],
      ['协议方式=by-agreement'],
    ]);
  });

  it('keep every letter, whatever they are made of', () => {
    const piece = fc.constantFrom(...terms.flatMap(it => [it.zh, ...(it.also ?? [])]), '，', '\n', '机构', 'a+b', '非');
    const text = fc.array(piece, { maxLength: 12 }).map(it => it.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), texts => {
        const found = termsIn(terms, texts);
        expect(found.map(it => it.map(stretch => stretch.text).join(''))).toEqual(texts);
        const ids = found.flat().flatMap(it => it.term?.id ?? []);
        expect(ids).toEqual([...new Set(ids)]);
      }),
      { seed: 20_261_127 },
    );
  });

  it('as the quotes of every rule, are the quotes', () => {
    const quotes = rulebook.rules.flatMap(it => it.cite.map(({ quote }) => quote));
    expect(termsIn(terms, quotes).map(it => it.map(({ text }) => text).join(''))).toEqual(quotes);
  });
});

describe('the places of terms in the policy texts', () => {
  const sources = sourcesOf(rulebook, readCorpus('.'));
  const uses = termUses(terms, rulebook.documents, sources);
  const of = (id: string) => (uses.get(id) ?? []).map(it => `${it.document.short} ${it.clause} ${it.count}`);

  it('are counted clause by clause in the order of the texts', () => {
    expect(of('two-in-one')).toEqual(['渡283 二（五） 1', '渡283 附件10 1']);
    expect(of('lease-first')).toEqual(['潼27 三（十五）33 1', '舟37 三（五） 1']);
  });

  it('leave out a shorter word inside a longer one', () => {
    expect(of('for-profit').filter(it => it.includes('一（一）'))).toEqual([]);
    expect(of('nonprofit').filter(it => it.includes('一（一）'))).toEqual(['渝18 一（一） 1', '渡283 一（一） 1']);
  });

  it('hold the words they are said to hold', () => {
    for (const it of terms)
      for (const { document, clause } of uses.get(it.id) ?? []) {
        const text = bare((sources[document.slug]?.clauses.get(clause) ?? []).map(part => part.text).join(''));
        expect([it.zh, ...(it.also ?? [])].some(word => text.includes(word))).toBe(true);
      }
  });
});
