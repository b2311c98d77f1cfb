/** Is a document or clause found however its brackets, figures and spaces are written, and never guessed at? */
import { describe, expect, it } from 'vitest';
import { clauseNamed, documentNamed } from '../../src/library/index.ts';
import { rulebook, sources } from './texts.ts';

const clauses = (slug: string) => [...(sources[slug]?.clauses.keys() ?? [])];

describe('a document', () => {
  it.each([
    '渝卫发〔2020〕18号',
    '渝卫发[2020] 18号',
    '渝卫发（2020）18号',
    '渝18',
    '渝 18',
    'chongqing-2020-18',
    'Chongqing-2020-18',
  ])('is found as %s', written => {
    expect(documentNamed(rulebook.documents, written)?.slug).toBe('chongqing-2020-18');
  });

  it.each(['', '渝1', '渝181', '渝卫发〔2020〕8号', 'chongqing'])('is not found as “%s”', written => {
    expect(documentNamed(rulebook.documents, written)).toBeUndefined();
  });
});

describe('a clause', () => {
  it.each([
    ['chongqing-2020-18', '二（五）', '二（五）'],
    ['chongqing-2020-18', '二(五)', '二（五）'],
    ['chongqing-2020-18', ' 二 ( 五 ) ', '二（五）'],
    ['chongqing-2020-18', '（五）', '二（五）'],
    ['chongqing-2020-18', '第二（五）条', '二（五）'],
    ['chongqing-2020-18', '五', '五'],
    ['chongqing-2020-18', '附件11', '附件11'],
    ['chongqing-2020-18', '附件１１', '附件11'],
    ['chongqing-2020-18', '附件 1', '附件1'],
    ['chongqing-2020-18', '首部', '首部'],
    ['tongnan-2017-27', '16', '二（八）16'],
    ['tongnan-2017-27', '6', '一（三）6'],
    ['tongnan-2017-27', '(八)16', '二（八）16'],
  ])('%s %s is %s', (slug, written, clause) => {
    expect(clauseNamed(clauses(slug), written)).toBe(clause);
  });

  it.each([
    ['chongqing-2020-18', ''],
    ['chongqing-2020-18', '二（四）'],
    ['chongqing-2020-18', '附件48'],
    ['chongqing-2020-18', '11'],
    ['chongqing-2020-18', '一）'],
    ['zhoushan-2019-37', '（一）'],
  ])('%s has none or several called “%s”', (slug, written) => {
    expect(clauseNamed(clauses(slug), written)).toBeUndefined();
  });
});
