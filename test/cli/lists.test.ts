/** What do `rules`, `ledger` and `check` print? */
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/cli/corpus.ts';
import { assemble, exportRule } from '../../src/rulebook/index.ts';
import { runCli } from './runCli.ts';

const corpus = readCorpus('.');
const rulebook = assemble(corpus.files);

describe('the lists', () => {
  it('give programs every rule', async () => {
    const { code, output } = await runCli(['rules', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual(JSON.parse(JSON.stringify(rulebook.rules.map(exportRule))));
  });

  it('give programs every part of every text', async () => {
    const { output } = await runCli(['ledger', '--json']);
    const rows = JSON.parse(output) as readonly Record<string, unknown>[];
    for (const row of rows)
      expect(Object.keys(row).filter(it => it !== 'unquoted')).toEqual([
        'document',
        'clause',
        'text',
        'account',
        'rules',
        'reason',
      ]);
    expect(new Set(rows.map(it => it.document))).toEqual(new Set(rulebook.documents.map(it => it.number)));
  });

  it('give programs every note on later law, with the numbers of the documents', async () => {
    const { code, output } = await runCli(['notes', '--json']);
    expect(code).toBe(0);
    const read = JSON.parse(output) as readonly { bears: readonly { document: string; number: string }[] }[];
    const numbers = new Map(rulebook.documents.map(it => [it.slug, it.number]));
    for (const { document, number } of read.flatMap(it => it.bears)) expect(number).toBe(numbers.get(document));
    const asInData = read.map(it => ({ ...it, bears: it.bears.map(({ number: _number, ...place }) => place) }));
    expect(asInData).toEqual(rulebook.notes);
  });

  it.each(['zh', 'en'] as const)('are readable (%s)', async lang => {
    const rules = await runCli(['rules', '--lang', lang]);
    for (const { title } of rulebook.rules) expect(rules.output).toContain(title[lang]);
    const ledger = await runCli(['ledger', '--lang', lang]);
    for (const { number, title } of rulebook.documents) expect(ledger.output).toContain(`${number} ${title[lang]}`);
    const notes = await runCli(['notes', '--lang', lang]);
    for (const it of [...rulebook.notes, ...rulebook.noteThemes]) expect(notes.output).toContain(it[lang]);
    expect(notes.output).not.toMatch(/undefined|\[object|\{\{/);
  });
});

describe('the check', () => {
  it('of the real rulebook finds nothing, and every character accounted for', async () => {
    const { code, output } = await runCli(['check']);
    expect(code).toBe(0);
    expect(output.match(/（100 %）/g)).toHaveLength(rulebook.documents.length);
    expect(output).toContain('核对通过');
  });

  it('of a broken rulebook prints every fault with code and place and ends with 1', async () => {
    const files = structuredClone(corpus.files) as Record<string, { rules: { matter: string }[] }>;
    const [path = ''] = Object.keys(files).filter(it => it.includes('/01-'));
    for (const rule of files[path]?.rules ?? []) rule.matter = 'none';
    const unreadable = [{ code: 'invalidJson', file: 'x.json', at: '', message: { zh: '坏', en: 'bad' } }] as const;
    const { code, output } = await runCli(['check', '--lang', 'en'], { corpus: { ...corpus, files, unreadable } });
    expect(code).toBe(1);
    expect(output).toContain('x.json\n  invalidJson: bad');
    for (const { id } of rulebook.rules.filter(it => `${it.id}`.startsWith(`${path.split('/')[0]}/1.`)))
      expect(output).toContain(`${path} · ${id}\n  matterUnknown: matters.json has no matter "none"`);
  });

  it('is what the other commands send to when the data can not be read', async () => {
    const { code, errors } = await runCli(['rules'], { corpus: { ...corpus, files: {} } });
    expect([code, errors]).toEqual([2, expect.stringContaining('check')]);
  });
});
