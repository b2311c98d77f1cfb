/** Is a quote shown where it stands in its clause, for every quote and whatever the letters? */
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/cli/corpus.ts';
import { clauseText } from '../../src/report/index.ts';
import type { Cite, PolicyDocument } from '../../src/rulebook/index.ts';
import { readRulebook } from '../rulebook.ts';

const rulebook = readRulebook();
const { seeds } = readCorpus('.');
const bare = (text: string) => text.replace(/\s/g, '');
const marked = (document: PolicyDocument, seed: string, cite: Cite) => {
  const stretches = clauseText(document, seed, cite);
  return { stretches, quote: bare(stretches.flatMap(it => (it.quoted ? [it.text] : [])).join('')) };
};

describe('a quote in its clause', () => {
  it('is marked in full and alone, for every rule', () => {
    for (const { document, cite } of rulebook.rules)
      for (const it of cite) {
        const { stretches, quote } = marked(document, seeds[document.seed] ?? '', it);
        expect(quote).toBe(bare(it.quote));
        expect(stretches.map(({ at }) => at)).toEqual(
          stretches.map((_, index) => stretches.slice(0, index).reduce((sum, { text }) => sum + text.length, 0)),
        );
      }
  });

  it('stands among the rest of the clause', () => {
    const rule = rulebook.rules.find(it => it.document.slug === 'dadukou-2020-283' && it.cite[0].clause === '二（五）');
    if (!rule) throw new Error('No rule on 二（五）.');
    const { stretches } = marked(rule.document, seeds[rule.document.seed] ?? '', rule.cite[0]);
    expect(stretches.map(it => it.quoted)).toEqual([false, true, false]);
  });
});

describe('letters beyond the basic plane', () => {
  const [real] = rulebook.documents;
  if (!real) throw new Error('No documents.');
  const document: PolicyDocument = { ...real, layout: { furniture: [] } };
  const seed = '某规定\n一、支持措施\n（一）𠮷字服务。开设𠮷门诊的𠮟机构，可申请补助𠮷。鼓励𠮷开设。\n';

  it('do not shift the mark, and are never cut in two', () => {
    const { stretches } = marked(document, seed, { clause: '一（一）', quote: '𠮟机构，可申请补助𠮷' });
    expect(stretches).toEqual([
      { at: 0, text: '（一）𠮷字服务。开设𠮷门诊的', quoted: false },
      { at: 16, text: '𠮟机构，可申请补助𠮷', quoted: true },
      { at: 28, text: '。鼓励𠮷开设。', quoted: false },
    ]);
  });

  it('are read anew when the text is another', () => {
    const quote = '另一𠮷';
    expect(marked(document, '某规定\n一、支持\n（一）另一𠮷。\n', { clause: '一（一）', quote }).quote).toBe(quote);
  });
});

describe('a text that is not the document’s', () => {
  const rule = rulebook.rules.find(it => it.document.slug === 'dadukou-2020-283');
  if (!rule) throw new Error('No rule of Dadukou.');
  const { document } = rule;

  it('is refused where a part is lacking', () => {
    expect(() => clauseText(document, '', rule.cite[0])).toThrow();
  });

  it('shows its clause without a mark where the words are lacking', () => {
    const cite = { clause: rule.cite[0].clause, quote: '没有这句话' };
    expect(clauseText(document, seeds[document.seed] ?? '', cite)).toMatchObject([{ at: 0, quoted: false }]);
  });
});
