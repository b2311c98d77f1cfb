/** Are the figures in the README those of the rulebook? */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/cli/corpus.ts';
import { examine } from '../../src/rulebook/index.ts';
import benchmark from '../measured/benchmark.json' with { type: 'json' };
import cases from '../measured/cases.json' with { type: 'json' };
import code from '../measured/code-mutation.json' with { type: 'json' };
import mutation from '../measured/rule-mutation.json' with { type: 'json' };
import { readRulebook } from '../rulebook.ts';

const readme = readFileSync('README.md', 'utf8');

describe('the README', () => {
  it('counts the provisions and documents as they are', () => {
    const { rules, documents } = readRulebook();
    expect(readme).toContain(`共 ${rules.length} 条规定`);
    for (const { number, inForceFrom } of documents) expect(readme).toMatch(new RegExp(`${number} \\| ${inForceFrom}`));
  });

  it('counts plans and mutants as they were measured', () => {
    const plans = cases.documents.reduce((sum, it) => sum + it.plans, 0);
    expect(readme).toContain(`${plans} 个完整方案`);
    expect(readme).toContain(`${plans} whole plans`);
    expect(mutation.caught).toBe(mutation.mutants);
    for (const words of [' 种改法都被', ' errors, all noticed'])
      expect(readme).toContain(`${mutation.mutants.toLocaleString('en')}${words}`);
  });

  it('counts the characters accounted for as check does', () => {
    const { figures } = examine(readCorpus('.'));
    const all = figures.reduce((sum, it) => sum + it.characters, 0).toLocaleString('en');
    expect(readme).toContain(`${all} of ${all} characters`);
  });
});

describe('the scores of the code in test/mutation/README.md', () => {
  const scores = readFileSync('test/mutation/README.md', 'utf8');

  it.each(code.folders)('are as measured: $folder', ({ folder, mutants, noticed, untried, percent, goal }) => {
    expect(scores).toContain(`| \`${folder}\` | ${mutants} | ${noticed} | ${percent} % | ${goal} % | ${untried} |`);
    expect(percent).toBeGreaterThanOrEqual(goal);
  });
});

describe('the figures in test/benchmark/README.md', () => {
  const told = readFileSync('test/benchmark/README.md', 'utf8');

  it.each(benchmark.figures)('are as measured: $name', ({ count, value, unit, goal }) => {
    expect(told).toContain(`| ${count} | ${value} ${unit} | ${goal} ${unit} |`);
  });

  it('name the day and the machine', () => {
    expect(told).toContain(`Measured ${benchmark.measured} on ${benchmark.machine}`);
  });
});
