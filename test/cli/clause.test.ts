/** What does `clause` print of one clause, and what does it say where there is no such document or clause? */
import { describe, expect, it } from 'vitest';
import { rows, rulebook } from '../library/texts.ts';
import { runCli } from './runCli.ts';

const number = '渝卫发〔2020〕18号';

describe('a clause', () => {
  it('is printed for programs as the ledger’s own rows', async () => {
    const { code, output } = await runCli(['clause', '渝18', '二(五)', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual(rows.filter(it => it.document === number && it.clause === '二（五）'));
  });

  it.each(['zh', 'en'] as const)('is readable with its sentences, rules and reasons (%s)', async lang => {
    const { output } = await runCli(['clause', number, '二（五）', '--lang', lang]);
    const own = rows.filter(it => it.document === number && it.clause === '二（五）');
    for (const row of own) {
      expect(output).toContain(row.text);
      for (const id of row.rules) expect(output).toContain(rulebook.rules.find(it => it.id === id)?.title[lang]);
      for (const it of row.unquoted ?? []) expect(output).toContain(`“${it.text}”`);
    }
  });

  it('that only heads others names these', async () => {
    const { output } = await runCli(['clause', 'zhoushan-2019-37', '二']);
    expect(output).toContain('二（一） 二（二） 二（三） 二（四） 二（五） 二（六）');
    const { output: item } = await runCli(['clause', '潼27', '二（八）14']);
    expect(item).not.toContain('下面还有');
  });
});

describe('a clause that is not there', () => {
  it('of no document is refused with those that there are', async () => {
    const { code, errors } = await runCli(['clause', '渝19', '二']);
    expect(code).toBe(2);
    for (const it of rulebook.documents) expect(errors).toContain(`${it.short} ${it.number} ${it.slug}`);
  });

  it('of a document is refused with those that it has', async () => {
    const { code, errors } = await runCli(['clause', '渝18', '附件48', '--lang', 'en']);
    expect(code).toBe(2);
    expect(errors).toMatch(/has no clause “附件48”\. It has: 首部 一 一（一）.*附件1…附件47/u);
  });
});
