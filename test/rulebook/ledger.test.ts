/** Is every character of the texts in the ledger, once, and does every entry say why? */
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/cli/corpus.ts';
import { assemble, examine, ledger } from '../../src/rulebook/index.ts';
import { bare, readSource } from '../../src/sources/index.ts';
import { type Edit, madeUp } from './madeUp.ts';

const corpus = readCorpus('.');
const rulebook = assemble(corpus.files);
const sources = Object.fromEntries(
  rulebook.documents.map(it => [it.slug, readSource(corpus.seeds[it.seed] ?? '', it.layout)]),
);
const rows = ledger(rulebook, sources);

/** A seed without white space and without the lines that belong to its pages. */
function wordsOf(seed: string, furniture: readonly string[]): string {
  const lines = furniture.map(it => bare(it).replace('#', '11'));
  const own = seed.split('\n').filter(it => !lines.includes(bare(it).replace(/^-\d+-$/u, '-11-')));
  return bare(own.join(''));
}

describe.each(rulebook.documents)('the ledger of $number', ({ slug, number, seed, layout }) => {
  const own = rows.filter(it => it.document === number);
  const isAnnex = (clause: string) => clause.startsWith('附件');
  const words = wordsOf(corpus.seeds[seed] ?? '', layout.furniture);

  it('holds the whole text, in its order up to the annex', () => {
    const joined = bare(own.map(it => it.text).join(''));
    // Rows of the annex are split over pages in the seed, cell by cell, and whole in the ledger.
    expect([...joined].sort().join('')).toBe([...words].sort().join(''));
    const annex = own.findIndex(it => isAnnex(it.clause));
    const body = bare(
      own
        .slice(0, annex < 0 ? own.length : annex)
        .map(it => it.text)
        .join(''),
    );
    expect(words.startsWith(body)).toBe(true);
    if (annex < 0) expect(body).toBe(words);
  });

  it('names the rules that quote a part, which are this document’s, and a reason in both languages', () => {
    for (const { account, rules, reason } of own) {
      expect(rules.length > 0).toBe(account === 'rules');
      expect(rules.every(it => it.startsWith(`${slug}/`))).toBe(true);
      expect([reason.zh, reason.en]).not.toContain('');
    }
  });

  it('names every rule of the document', () => {
    const ids = rulebook.rules.filter(it => it.document.slug === slug).map(it => it.id);
    expect(new Set(own.flatMap(it => it.rules))).toEqual(new Set(ids));
  });
});

describe('the ledger of a small rulebook', () => {
  const written = (...edits: readonly Edit[]) => {
    const { files, seeds } = madeUp(...edits);
    const small = assemble(files);
    const [document] = small.documents;
    const source = readSource(seeds[document?.seed ?? ''] ?? '', document?.layout ?? { furniture: [] });
    return ledger(small, { 'made-up': source });
  };

  it('accounts for headings and departments by itself, for sentences by rules or by entries', () => {
    const rows = written().filter(it => it.clause !== '附件'); // the headings of the table
    expect(rows.map(it => [it.clause, it.account, it.rules.join(' '), it.reason.zh])).toEqual([
      ['首部', 'background', '', '发文情况'],
      ['首部', 'background', '', '发文情况'],
      ['一', 'heading', '', '标题'],
      ['一（一）', 'heading', '', '标题'],
      ['一（一）', 'rules', 'made-up/1.1', '由所列规则逐字引用'],
      ['一（一）', 'governmentDuty', '', '政府职责'],
      ['一（一）', 'heading', '', '责任部门标注，已写入各规则'],
      ['一（二）', 'heading', '', '标题'],
      ['一（二）', 'rules', 'made-up/2.1', '由所列规则逐字引用'],
      ['一（二）', 'rules', 'made-up/2.2', '由所列规则逐字引用'],
      ['一（二）', 'heading', '', '责任部门标注，已写入各规则'],
      ['尾部', 'background', '', '发文情况'],
      ['附件1', 'annexOfBody', '', '附件重复正文'],
      ['附件2', 'annexOfBody', '', '附件重复正文'],
    ]);
  });

  it('names the words of a quoted sentence that no rule quotes, and is silent where there are none', () => {
    const rest = written().map(it => ('unquoted' in it ? [it.clause, it.unquoted] : undefined));
    expect(rest.filter(it => it !== undefined)).toEqual([
      ['一（二）', [{ text: '提高效率', account: 'background', reason: { zh: '目的', en: 'English for 目的' } }]],
    ]);
  });

  it('is refused without the text', () => {
    expect(() => ledger(assemble(madeUp().files), {})).toThrow('There is no source for 某政发〔2024〕1号');
  });

  it('is refused where a sentence is left out', () => {
    expect(() => written(['made-up/ledger.json', 'entries', []])).toThrow('首部 is not accounted for');
  });

  it('adds up to figures', () => {
    const [whole] = examine(madeUp()).figures;
    const [less] = examine(
      madeUp(['made-up/ledger.json', 'entries.2', undefined], ['made-up/ledger.json', 'entries', []]),
    ).figures;
    expect(whole?.accounted).toBe(whole?.characters);
    expect(Object.values(whole?.by ?? {}).reduce((sum, it) => sum + it, 0)).toBe(whole?.characters);
    expect(
      (less?.accounted ?? 0) +
        (whole?.by.background ?? 0) +
        (whole?.by.governmentDuty ?? 0) +
        (whole?.by.annexOfBody ?? 0),
    ).toBe(whole?.accounted);
  });
});
