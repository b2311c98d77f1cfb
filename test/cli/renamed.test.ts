/** Does the command line take answers under names from before, and say what they are called now? */
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/cli/corpus.ts';
import { runCli } from './runCli.ts';

const real = readCorpus('.');
const renamed = {
  $schema: './schema/renamed.json',
  renamed: [
    { fact: 'beds', to: 'bedCount', since: '9.0.0' },
    { fact: 'profitStatus', value: 'commercial', to: 'forProfit', since: '9.0.0' },
  ],
};
const corpus = { ...real, files: { ...real.files, 'renamed.json': renamed } };

describe('a facility under names from before', () => {
  it('is assessed under today’s, and standard error says so', async () => {
    const input = JSON.stringify({ location: '500104', beds: 20, profitStatus: 'commercial' });
    const { code, output, errors } = await runCli(['assess', '-', '--json', '--lang', 'en'], { input, corpus });
    expect(code).toBe(0);
    expect(JSON.parse(output).facility).toEqual({ location: '500104', bedCount: 20, profitStatus: 'forProfit' });
    expect(errors).toContain('“beds” is called “bedCount” now');
    expect(errors).toContain('“commercial” to “profitStatus” is called “forProfit” now');
  });

  it('is a row of a batch like any other, in JSON lines and in CSV', async () => {
    const lines =
      '{"id":1,"facility":{"location":"500104","beds":20}}\n{"id":1,"facility":{"location":"500104","bedCount":20}}';
    const [old, now] = (await runCli(['batch', '-'], { input: lines, corpus })).output.trim().split('\n');
    expect(old).toBe(now);
    const csv = (name: string) =>
      runCli(['batch', '-', '--format', 'csv'], { input: `id,location,${name}\n1,500104,20\n`, corpus });
    expect((await csv('beds')).output).toBe((await csv('bedCount')).output);
    expect((await csv('rooms')).code).toBe(2);
  });
});
