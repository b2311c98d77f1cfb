/** Is the data read as it lies in its folders, and does its sha-256 tell every state of it from every other? */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/cli/corpus.ts';

describe('a corpus', () => {
  let root = '';
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'corpus-'));
    write('package.json', '{"version":"1.2.3"}');
    write('rules/facts.json', '{"a":1}');
    write('rules/town/document.json', '{}');
    write('rules/schema/facts.json', '{"type":"object"}');
    write('rules/README.md', '# rules');
    write('seeds/town.txt', '某市文件\n');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('is its data files, its schemas apart, and its seeds', () => {
    const { files, schemas, seeds, hashes, unreadable, edition } = readCorpus(root);
    expect(files).toEqual({ 'facts.json': { a: 1 }, 'town/document.json': {} });
    expect(schemas).toEqual({ facts: { type: 'object' } });
    expect(seeds).toEqual({ 'seeds/town.txt': '某市文件\n' });
    expect(hashes['seeds/town.txt']).toMatch(/^[0-9a-f]{64}$/);
    expect([unreadable, edition.version]).toEqual([[], '1.2.3']);
  });

  it('has another sha-256 when a rule, a name or a seed changes, and the same when words about it do', () => {
    const states = new Set<string>();
    const state = () => states.add(readCorpus(root).edition.sha256).size;
    expect(state()).toBe(1);
    write('rules/README.md', '# other words');
    write('rules/schema/facts.json', '{}');
    expect(state()).toBe(1);
    write('rules/facts.json', '{"a":2}');
    expect(state()).toBe(2);
    write('rules/town/01-a.json', '{}');
    expect(state()).toBe(3);
    write('seeds/town.txt', '某市文件 \n');
    expect(state()).toBe(4);
  });

  it.each(['rules', 'seeds'])('says which folder is missing: %s', folder => {
    rmSync(join(root, folder), { recursive: true });
    expect(() => readCorpus(root)).toThrow(`There is no folder ${join(root, folder)}`);
  });

  it('names the files that are not JSON', () => {
    write('rules/town/ledger.json', '{"a":1,}');
    const { files, unreadable } = readCorpus(root);
    expect(Object.keys(files)).not.toContain('town/ledger.json');
    expect(unreadable.map(it => [it.code, it.file])).toEqual([['invalidJson', 'town/ledger.json']]);
  });
});
