/** Is a new document new data and nothing else? A made-up fifth one, for a city no text here speaks of, beside the four real ones. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Corpus, readCorpus } from '../../src/cli/corpus.ts';
import { compile, decideOfRecord } from '../../src/engine/index.ts';
import { assemble, checkRulebook } from '../../src/rulebook/index.ts';
import { runCli } from '../cli/runCli.ts';

const seed = `武汉市支持社会办医若干措施
一、支持措施
（一）夜间服务。开设夜间门诊的社会办医疗机构，可申请运营补助。鼓励诊所开设夜间门诊。（市卫生健康委）
本措施自2025年1月1日起施行。
`;

const nightClinic = {
  name: 'nightClinic',
  type: 'bool',
  nature: 'choice',
  topic: 'services',
  label: { zh: '夜间门诊', en: 'Evening clinic' },
  question: { zh: '是否开设夜间门诊？', en: 'Will you run an evening clinic?' },
  why: { zh: '武汉有补助。', en: 'Wuhan grants aid.', basis: [{ document: 'wuhan-2025-1', clause: '一（一）' }] },
  options: [
    { value: true, zh: '是', en: 'Yes' },
    { value: false, zh: '否', en: 'No' },
  ],
  said: {
    zh: '夜间门诊',
    en: 'evening clinic',
    true: { zh: '开设夜间门诊', en: 'runs an evening clinic' },
    false: { zh: '不开设夜间门诊', en: 'runs no evening clinic' },
  },
};

const open = { fact: 'nightClinic', operator: 'equal', value: true };

const folder = {
  'wuhan-2025-1/document.json': {
    $schema: '../schema/document.json',
    seed: 'seeds/wuhan-2025-1.txt',
    sha256: createHash('sha256').update(seed).digest('hex'),
    number: '武政发〔2025〕1号',
    short: '武1',
    title: { zh: '武汉市支持社会办医若干措施', en: 'Wuhan: measures in support of private facilities' },
    issuers: ['武汉市人民政府'],
    jurisdiction: '420100',
    issued: '2025-01-01',
    inForceFrom: '2025-01-01',
    inForceBasis: { zh: '“本措施自2025年1月1日起施行。”', en: 'As the document states.' },
    layout: { closing: '本措施自', furniture: [] },
  },
  'wuhan-2025-1/01-evening.json': {
    $schema: '../schema/rules.json',
    clause: '一（一）',
    departments: ['市卫生健康委'],
    rules: [
      {
        id: 'wuhan-2025-1/1.1',
        kind: 'benefit',
        modality: 'may',
        matter: 'evening-clinic',
        title: { zh: '可申请夜间门诊运营补助', en: 'Aid for evening clinics may be applied for' },
        when: { all: [open] },
        cite: [{ clause: '一（一）', quote: '开设夜间门诊的社会办医疗机构，可申请运营补助' }],
      },
      {
        id: 'wuhan-2025-1/1.2',
        kind: 'benefit',
        modality: 'encourage',
        matter: 'evening-clinic',
        title: { zh: '鼓励诊所开设夜间门诊', en: 'Clinics are encouraged to open in the evening' },
        when: { all: [{ fact: 'facilityType', operator: 'equal', value: 'clinic' }] },
        cite: [{ clause: '一（一）', quote: '鼓励诊所开设夜间门诊' }],
      },
    ],
  },
  'wuhan-2025-1/ledger.json': {
    $schema: '../schema/ledger.json',
    reasons: { head: { account: 'background', zh: '标题和施行日期', en: 'Title and date in force' } },
    entries: [
      { clause: '首部', text: '武汉市支持社会办医若干措施', reason: 'head' },
      { clause: '尾部', text: '本措施自2025年1月1日起施行。', reason: 'head' },
    ],
  },
};

/** The real data with the fifth document's added: its folder, its seed, one fact, one matter, one place. */
function withFifth(real: Corpus): Corpus {
  const files = structuredClone(real.files) as Record<string, Record<string, unknown[]>>;
  files['facts.json']?.facts?.push(nightClinic);
  const title = { zh: '夜间门诊补助', en: 'Aid for evening clinics' };
  files['matters.json']?.matters?.push({ id: 'evening-clinic', kind: 'benefit', topic: 'money', title });
  files['divisions.json']?.divisions?.push({ code: '420100', zh: '武汉市', en: 'Wuhan', search: 'wuhan wh' });
  const seeds = { ...real.seeds, 'seeds/wuhan-2025-1.txt': seed };
  return { ...real, files: { ...files, ...folder }, seeds };
}

describe('a fifth document', () => {
  const corpus = withFifth(readCorpus('.'));
  const rulebook = assemble(corpus.files);
  const plan = { location: '420100', facilityType: 'clinic', asOf: '2026-01-01' };

  it('passes the check', () => {
    expect(checkRulebook(corpus)).toEqual([]);
  });

  it('is decided by both ways of running the rules, and the four are not concerned', async () => {
    const record = await decideOfRecord(rulebook, plan);
    expect(compile(rulebook).decide(plan)).toEqual(record);
    expect(record.filter(it => it.status !== 'doesNotApply')).toEqual([
      { rule: 'wuhan-2025-1/1.1', status: 'open', missing: ['nightClinic'], contested: [], contestedOn: [] },
      { rule: 'wuhan-2025-1/1.2', status: 'applies', missing: [], contested: [], contestedOn: [] },
    ]);
  });

  describe('on the command line', () => {
    let said: Awaited<ReturnType<typeof runCli>>;
    beforeAll(async () => {
      said = await runCli(['assess', '-'], { corpus, input: JSON.stringify({ ...plan, nightClinic: true }) });
    });

    it('is reported in its own words', () => {
      expect(said.code).toBe(0);
      for (const words of [
        '武政发〔2025〕1号 · 一（一）',
        '夜间门诊补助',
        '因为：开设夜间门诊。',
        '鼓励诊所开设夜间门诊',
      ])
        expect(said.output).toContain(words);
    });
  });
});
