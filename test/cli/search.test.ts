/** What does `search` print, and what does it refuse? */
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/cli/corpus.ts';
import { program } from '../../src/cli/program.ts';
import { runCli } from './runCli.ts';

interface Row {
  readonly kind: string;
  readonly id: string;
  readonly document: string;
  readonly clause: string;
  readonly text: string;
  readonly all: boolean;
}

const rowsOf = (output: string) => JSON.parse(output) as readonly Row[];

describe('search --json', () => {
  it('gives clauses, matters and questions, each with its document and clause, the best first', async () => {
    const { code, output } = await runCli(['search', '我有', '20', '张床，要做环评吗？', '--json']);
    const rows = rowsOf(output);
    expect(code).toBe(0);
    expect(rows[0]?.clause).toBe('二（五）');
    expect(new Set(rows.map(it => it.kind))).toEqual(new Set(['clause', 'matter', 'question']));
    for (const it of rows) expect(it).toMatchObject({ document: expect.any(String), clause: expect.any(String) });
    expect(rows[0]?.document).toMatch(/〔2020〕/);
  });

  it.each(['渡283', 'dadukou-2020-283', '渡卫〔2020〕283号'])(
    'keeps to one document by any of its names (%s)',
    async name => {
      const rows = rowsOf((await runCli(['search', '消防', '--json', '--in', name])).output);
      expect(new Set(rows.map(it => it.document))).toEqual(new Set(['渡卫〔2020〕283号']));
    },
  );

  it('keeps to a kind and a number', async () => {
    const rows = rowsOf((await runCli(['search', '用地', '--json', '--kind', 'clause', '--limit', '3'])).output);
    expect(rows.map(it => it.kind)).toEqual(['clause', 'clause', 'clause']);
  });

  it('is empty where nothing is found', async () => {
    expect(await runCli(['search', '停车位', '--json'])).toMatchObject({ code: 0, output: '[]\n' });
  });

  it('takes pinyin', async () => {
    const [first] = rowsOf((await runCli(['search', 'huanping', '--json'])).output);
    expect(first?.id).toBe('environmental-assessment');
  });

  it('refuses a kind that it does not give', async () => {
    const { code, errors } = await runCli(['search', '医保局', '--json', '--kind', 'department']);
    expect([code, errors]).toEqual([2, expect.stringContaining('clause, matter, question')]);
  });
});

describe('search', () => {
  it.each([
    ['zh', '「床位」和「补贴」', '场地或租金补贴'],
    ['en', '“床位” and “补贴”', 'Site or rent subsidy'],
  ])('says that no text speaks of both, and what comes nearest (%s)', async (lang, both, nearest) => {
    const { output } = await runCli(['search', '床位补贴', '--lang', lang]);
    expect(output.split('\n')[0]).toContain(both);
    expect(output.split('\n')[2]).toContain(nearest);
  });

  it('says that no text speaks of it at all', async () => {
    const { output } = await runCli(['search', '停车位']);
    expect(output).toBe('4 份文件都没有说到「停车位」。\n');
  });

  it('says how many more there are', async () => {
    const { output } = await runCli(['search', '用地', '--limit', '2']);
    expect(output).toMatch(/还有 \d+ 条/);
    expect(output.split('\n').filter(it => /^(事项|条款)/.test(it))).toHaveLength(2);
  });

  it('marks the words where there are colours', async () => {
    const output: string[] = [];
    const outside = {
      corpus: () => readCorpus('.'),
      cases: () => [],
      today: '2026-06-01',
      input: process.stdin,
      print: async (text: string) => void output.push(text),
      warn: () => {},
      colour: true,
    };
    await program(outside, () => {}).parseAsync(['search', '消防'], { from: 'user' });
    expect(output.join('')).toContain('\u001b[1;36m消防');
    expect((await runCli(['search', '消防'])).output).not.toContain('\u001b');
  });

  it.each([[[]], [['', ' ']], [['？！']]])('refuses %j and names what is allowed', async said => {
    const { code, errors } = await runCli(['search', ...said]);
    expect(code).toBe(2);
    for (const it of ['定点多久能批', 'clause, matter, question', '渡283', 'zhoushan-2019-37'])
      expect(errors).toContain(it);
  });

  it('refuses a document that is not here', async () => {
    const { code, errors } = await runCli(['search', '环评', '--in', '京1']);
    expect([code, errors]).toEqual([2, expect.stringContaining('渝卫发〔2020〕18号')]);
  });
});
