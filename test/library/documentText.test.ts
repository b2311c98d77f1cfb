/** Is a whole text all there, in its order, and are the quoted words marked where they stand and nowhere else? */
import { describe, expect, it } from 'vitest';
import { cutStretches, documentText, type Sentence } from '../../src/library/index.ts';
import { assemble } from '../../src/rulebook/index.ts';
import { bare, locate, readSource } from '../../src/sources/index.ts';
import { madeUp } from '../rulebook/madeUp.ts';
import { readThrough, rulebook, sources, texts } from './texts.ts';

describe.each(texts)('the whole text of $document.number', text => {
  const { document, sentences } = text;
  const { segments, seed } = sources[document.slug] ?? { segments: [], seed: '' };

  it('holds every part that the reader found, once and in its order', () => {
    const parts = (all: readonly { clause: string; index: number; text: string }[]) =>
      all.map(it => [it.clause, it.index, it.text]);
    expect(parts(sentences)).toEqual(parts(segments));
    expect(parts(readThrough(text))).toEqual(parts(segments));
  });

  it('is the seed to the last character, furniture of its pages aside', () => {
    const lines = document.layout.furniture.map(it => bare(it).replace('#', '11'));
    const own = seed.split('\n').filter(it => !lines.includes(bare(it)));
    const letters = (words: string) => [...bare(words)].sort().join('');
    const joined = sentences.flatMap(it => it.stretches.map(part => part.text)).join('');
    expect(letters(joined)).toBe(letters(own.join('')));
  });

  it('marks the words of every quote where they stand, and marks no others for its rule', () => {
    for (const rule of rulebook.rules.filter(it => it.document.slug === document.slug)) {
      const marked = sentences.flatMap(it => it.stretches.filter(part => part.rules.includes(rule.id)));
      const quoted = new Set<number>();
      for (const { clause, quote } of rule.cite) {
        const own = sentences.filter(it => it.clause === clause).flatMap(it => it.stretches);
        const words = own.map(it => (it.rules.includes(rule.id) ? bare(it.text) : '\0')).join('');
        expect(words, rule.id).toContain(bare(quote));
        const source = sources[document.slug];
        for (const [start, end] of (source && locate(source, quote, clause)?.ranges) ?? [])
          for (let at = start; at < end; at++) if (bare(seed.charAt(at)) !== '') quoted.add(at);
      }
      expect(bare(marked.map(it => it.text).join('')).length, rule.id).toBe(quoted.size);
    }
  });

  it('reaches every rule from the sentences that it quotes', () => {
    const ids = rulebook.rules.filter(it => it.document.slug === document.slug).map(it => it.id);
    expect(new Set(sentences.flatMap(it => it.rules))).toEqual(new Set(ids));
    for (const it of sentences)
      expect(new Set(it.stretches.flatMap(part => part.rules)), it.text).toEqual(new Set(it.rules));
  });

  it('is cut into stretches without gap or overlap', () => {
    for (const { text: whole, stretches } of sentences) {
      expect(stretches.map(it => it.text).join('')).toBe(whole);
      let at = 0;
      for (const it of stretches) {
        expect(it.at).toBe(at);
        at += it.text.length;
      }
    }
  });
});

describe('the parts of a text', () => {
  const of = (short: string) => texts.find(it => it.document.short === short);
  const clauses = (short: string) =>
    of(short)?.chapters.map(it => [it.clause, it.parts.map(part => part.clause).join(' ')]);

  it('are the chapters and sections of the city’s document', () => {
    expect(clauses('渝18')?.slice(0, 2)).toEqual([
      ['一', '一（一） 一（二） 一（三） 一（四）'],
      ['二', '二（五） 二（六） 二（七）'],
    ]);
    const [first] = of('渝18')?.chapters[1]?.parts ?? [];
    expect([first?.heading?.text, first?.sentences.length]).toEqual(['（五）提高准入审批效率。', 3]);
    expect(first?.departments?.text).toMatch(/^（市发展改革委、.*落实）$/u);
  });

  it('have items where the document has them, the tenth not below the first', () => {
    const sections = of('潼27')?.chapters.flatMap(it => it.parts) ?? [];
    expect(sections.find(it => it.clause === '一（六）')?.parts.map(it => it.clause)).toEqual([
      '一（六）9',
      '一（六）10',
      '一（六）11',
      '一（六）12',
    ]);
    expect(sections.flatMap(it => it.parts)).toHaveLength(39);
  });

  it('may be sentences that stand directly under a chapter', () => {
    expect(of('舟37')?.chapters[0]).toMatchObject({ clause: '一', level: 'chapter', parts: [] });
    expect(of('舟37')?.chapters[0]?.sentences).toHaveLength(4);
  });

  it.each([
    ['渝18', 47, '市级部门任务分解表'],
    ['渡283', 48, '区级部门任务分解表'],
  ])('of %s include a table whose rows stand under chapter and section', (short, count, title) => {
    const annex = of(short)?.annex;
    expect(annex?.title.map(it => it.text)).toEqual(['附件', title]);
    expect(annex?.columns.map(it => it.text)).toEqual(['目标任务', '工作措施', '责任部门']);
    expect(annex?.chapters).toHaveLength(6);
    expect(annex?.chapters.every(it => it.heading && it.sections.every(section => section.heading))).toBe(true);
    const rows = annex?.chapters.flatMap(it => it.sections.flatMap(section => section.rows)) ?? [];
    expect(rows.map(it => it.clause)).toEqual(Array.from({ length: count }, (_, at) => `附件${at + 1}`));
  });

  it('say of the words that no rule quotes why', () => {
    const unquoted = of('渝18')?.sentences.flatMap(it => it.stretches.filter(part => part.left)) ?? [];
    const found = unquoted.find(it => it.text === '减轻行政管理相对人负担');
    expect(found).toMatchObject({ rules: [], left: { account: 'background' } });
  });
});

describe('a document nobody has seen before', () => {
  const { files, seeds } = madeUp();
  const small = assemble(files);
  const [document] = small.documents;
  if (!document) throw new Error('The made-up rulebook has no document.');
  const source = readSource(seeds[document.seed] ?? '', document.layout);

  it('is read by the same laws, its table too', () => {
    const text = documentText(document, source, small.rules, small.ledgers.get('made-up'));
    expect(readThrough(text)).toEqual(text.sentences);
    const rows = text.annex?.chapters.flatMap(it => it.sections.map(section => section.rows.length));
    expect(rows).toEqual([1, 1]);
    const sentence = text.sentences.find(it => it.text.startsWith('新供用地'));
    expect(sentence?.stretches.map(it => [it.text, it.rules.join(), it.left?.reason.zh])).toEqual([
      ['新供用地可以协议出让，3个月内办结', 'made-up/2.1', undefined],
      ['，', '', undefined],
      ['提高效率', '', '目的'],
      ['；', '', undefined],
    ]);
  });

  it('is refused where a sentence is not accounted for', () => {
    expect(() => documentText(document, source, small.rules, undefined)).toThrow('首部 is not accounted for');
  });
});

describe('a cut of a sentence', () => {
  const stretches: Sentence['stretches'] = [
    { at: 0, text: '甲乙', rules: [] },
    { at: 2, text: '丙丁', rules: ['r/1.1'] },
  ];
  it('keeps what lies between its ends, with its place', () => {
    expect(cutStretches(stretches, 1, 3)).toEqual([
      { at: 1, text: '乙', rules: [] },
      { at: 2, text: '丙', rules: ['r/1.1'] },
    ]);
    expect(cutStretches(stretches, 0, 2)).toEqual([stretches[0]]);
    expect(cutStretches(stretches, 4, 9)).toEqual([]);
  });
});
