/** How do `check` and `proofs` tell what is proven, and what is not? */
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/cli/corpus.ts';
import { type Finding, type Proofs, prove } from '../../src/proofs/index.ts';
import { assemble } from '../../src/rulebook/index.ts';
import { runCli } from './runCli.ts';

const corpus = readCorpus('.');
const rulebook = assemble(corpus.files);
const proofs = prove(rulebook);

/** The real rulebook, but that in Dadukou 20 and 21 beds may file too. */
const wrong = structuredClone(corpus);
const approval = wrong.files['dadukou-2020-283/05-approval.json'] as {
  rules: { id: string; when: { all: { value: unknown }[] } }[];
};
const filing = approval.rules.find(it => it.id === 'dadukou-2020-283/5.6');
if (filing?.when.all[0]) filing.when.all[0].value = 22;

describe('the check', () => {
  it('gives programs its faults, figures and proofs', async () => {
    const { code, output } = await runCli(['check', '--json']);
    const read = JSON.parse(output) as { rulebook: unknown; faults: unknown[]; figures: unknown[]; proofs: Proofs };
    expect(code).toBe(0);
    expect(read.rulebook).toEqual(corpus.edition);
    expect(read.faults).toEqual([]);
    expect(read.figures).toHaveLength(rulebook.documents.length);
    expect(read.proofs).toEqual(JSON.parse(JSON.stringify(proofs)));
  });

  it('names the version and the hash of the rulebook', async () => {
    const { output } = await runCli(['check']);
    expect(output).toContain(corpus.edition.version);
    expect(output).toContain(corpus.edition.sha256);
  });

  it('names what can not be proven, with a facility on which it shows', async () => {
    const { code, output } = await runCli(['check', '--lang', 'en'], { corpus: wrong });
    expect(code).toBe(1);
    expect(output).toContain('environment-dadukou');
    expect(output).toContain('alternativeOverlap: several apply to one facility');
    expect(output).toMatch(/For example: .*Beds: 20 beds/);
    expect(output).toContain('alternativeOverlap 1');
    expect(output).not.toContain('groups of which only one provision');
    expect((await runCli(['check', '--lang', 'en'])).output).toContain('groups of which only one provision');
    expect(output).toContain('One proof fails');
    const { findings } = JSON.parse((await runCli(['check', '--json'], { corpus: wrong })).output).proofs as {
      findings: Finding[];
    };
    expect(findings.map(it => it.code)).toEqual(expect.arrayContaining(['alternativeOverlap']));
  });

  it('proves nothing of a rulebook that can not be read', async () => {
    const broken = structuredClone(corpus);
    (broken.files['facts.json'] as { facts: { name: string }[] }).facts.pop();
    const { code, output } = await runCli(['check', '--json'], { corpus: broken });
    expect([code, JSON.parse(output).proofs]).toEqual([1, null]);
    expect((await runCli(['check'], { corpus: broken })).output).toContain('没有再往下证明');
    const unreadable = [{ code: 'invalidJson', file: 'x', at: '', message: { zh: '无', en: 'no' } } as const];
    expect(JSON.parse((await runCli(['check', '--json'], { corpus: { ...corpus, unreadable } })).output).proofs).toBe(
      null,
    );
  });
});

describe('a rulebook that can not be read', () => {
  it.each(['proofs', 'check'])('is told by %s with the file and what is wrong', async command => {
    const broken = structuredClone(corpus);
    const rules = broken.files['dadukou-2020-283/05-approval.json'] as typeof approval;
    const first = rules.rules.find(it => it.when?.all)?.when.all[0] as { fact?: string } | undefined;
    if (first) first.fact = 'bedcount';
    const { code, output, errors } = await runCli([command], { corpus: broken });
    expect(code).toBe(command === 'check' ? 1 : 2);
    expect(output + errors).toMatch(
      /dadukou-2020-283\/05-approval\.json.*\n? *unknownFact|05-approval\.json.*unknownFact/,
    );
  });
});

describe('the proofs', () => {
  it('are given to programs with their witnesses', async () => {
    const { code, output } = await runCli(['proofs', '--json']);
    expect([code, JSON.parse(output)]).toEqual([0, JSON.parse(JSON.stringify(proofs))]);
  });

  it.each(['zh', 'en'] as const)('are readable (%s)', async lang => {
    const { code, output } = await runCli(['proofs', '--lang', lang]);
    expect(code).toBe(0);
    for (const { reading } of proofs.readings) expect(output).toContain(reading[lang]);
    for (const { title } of proofs.alternatives) expect(output).toContain(title[lang]);
    for (const { because } of proofs.contradictions.declared) expect(output).toContain(because[lang]);
  });

  it('that fail give exit code 1, and come first', async () => {
    const { code, output } = await runCli(['proofs'], { corpus: wrong });
    expect(code).toBe(1);
    expect(output.split('\n')[0]).toBe('environment-dadukou');
  });
});
