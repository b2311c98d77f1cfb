/** What is the smallest sound rulebook? One invented document with two headings and an annex, and a handful of facts. */
import { createHash } from 'node:crypto';
import type { Checked } from '../../src/rulebook/index.ts';

export const seed = `武汉市促进社会办医若干规定
某政发〔2024〕1号
一、审批和用地
（一）简化审批。设置20张床位以下的医疗机构，可实行备案管理。全市统一规划审批窗口。（市卫生健康委、市生态环境局）
（二）用地供应。新供用地可以协议出让，3个月内办结，提高效率；鼓励利用闲置用房。（市自然资源局、市财政局）
本规定自2024年2月1日起施行。
任务分解表
目标\t任务\t措施\t部门
一、审批和用地\t（一）简化审批\t1.床位较少的，可备案\t市卫生健康委
\t（二）用地供应\t2.新供用地可协议出让\t市自然资源局、市财政局
`;

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const two = (zh: string) => ({ zh, en: `English for ${zh}` });
export const option = (value: string | boolean) => ({ value, ...two(`选项${value}`) });
const newLand = { fact: 'landRoute', operator: 'equal', value: 'newLand' };

/** A question of the made-up vocabulary. */
export function fact(name: string, type: string, more: object) {
  const basis = [{ document: 'made-up', clause: '一（一）' }];
  const words = { label: two(name), question: two(`${name}？`), why: { ...two('原因'), basis }, said: two(name) };
  return { name, type, nature: 'choice', topic: 'plan', ...words, ...more };
}

function rule(count: string, matter: string, clause: string, quote: string, when: unknown, more: object = {}) {
  const demand = when === true ? { standing: true } : { when };
  const title = two(`标题${count}`);
  return {
    id: `made-up/${count}`,
    kind: 'benefit',
    modality: 'may',
    matter,
    title,
    ...demand,
    cite: [{ clause, quote }],
    ...more,
  };
}

const files = {
  'facts.json': {
    $schema: './schema/facts.json',
    topics: [{ id: 'plan', ...two('方案') }],
    facts: [
      fact('location', 'division', { nature: 'plan' }),
      fact('asOf', 'date', { nature: 'circumstance' }),
      fact('bedCount', 'int', { min: 0, max: 100 }),
      fact('landRoute', 'enum', { options: ['newLand', 'lease', 'other'].map(option) }),
      fact('soleUser', 'bool', { options: [true, false].map(option), askWhen: { all: [newLand] } }),
      fact('services', 'set', { options: ['homeBed', 'homeVisit'].map(option), none: two('都没有') }),
    ],
  },
  'matters.json': {
    $schema: './schema/matters.json',
    topics: [{ id: 'approval', ...two('审批') }],
    matters: ['filing', 'land', 'idle'].map(id => ({ id, kind: 'benefit', topic: 'approval', title: two(id) })),
  },
  'divisions.json': {
    $schema: './schema/divisions.json',
    divisions: [{ code: '420100', zh: '武汉市', en: 'Wuhan', search: 'wuhan wh' }],
  },
  'dates.json': {
    $schema: './schema/dates.json',
    dates: [
      { id: 'handed-in', ...two('收件日'), use: 'start', matters: ['land'], why: two('起算'), where: two('收件凭证') },
    ],
  },
  'declarations.json': { $schema: './schema/declarations.json', alternatives: [] },
  'made-up/document.json': {
    $schema: '../schema/document.json',
    seed: 'seeds/made-up.txt',
    sha256: sha256(seed),
    number: '某政发〔2024〕1号',
    short: '某1',
    title: two('武汉市促进社会办医若干规定'),
    issuers: ['某市人民政府'],
    jurisdiction: '420100',
    issued: '2024-01-15',
    inForceFrom: '2024-02-01',
    inForceBasis: two('“本规定自2024年2月1日起施行。”'),
    departmentsToday: { 市财政局: '市财政和国资局' },
    layout: { closing: '本规定自', annex: '任务分解表', furniture: [] },
  },
  'made-up/01-approval.json': {
    $schema: '../schema/rules.json',
    clause: '一（一）',
    departments: ['市卫生健康委'],
    rules: [
      rule(
        '1.1',
        'filing',
        '一（一）',
        '设置20张床位以下的医疗机构，可实行备案管理',
        { all: [{ fact: 'bedCount', operator: 'lessThanInclusive', value: 20 }] },
        {
          otherReadings: [
            { when: { all: [{ fact: 'bedCount', operator: 'lessThan', value: 20 }] }, ...two('不含本数') },
          ],
        },
      ),
    ],
  },
  'made-up/02-land.json': {
    $schema: '../schema/rules.json',
    clause: '一（二）',
    departments: ['市自然资源局'],
    rules: [
      rule(
        '2.1',
        'land',
        '一（二）',
        '新供用地可以协议出让，3个月内办结',
        { all: [newLand, { fact: 'soleUser', operator: 'equal', value: true }] },
        { departments: ['市自然资源局', '市财政局'], deadlines: [{ amount: 3, unit: 'month', of: two('办结') }] },
      ),
      rule('2.2', 'idle', '一（二）', '鼓励利用闲置用房', true, { modality: 'encourage', note: two('注意') }),
    ],
  },
  'made-up/ledger.json': {
    $schema: '../schema/ledger.json',
    reasons: {
      head: { account: 'background', ...two('发文情况') },
      planning: { account: 'governmentDuty', ...two('政府职责') },
      annex: { account: 'annexOfBody', ...two('附件重复正文') },
      aim: { account: 'background', ...two('目的') },
    },
    entries: [
      { clause: '首部', text: '武汉市促进社会办医若干规定', reason: 'head' },
      { clause: '首部', text: '某政发〔2024〕1号', reason: 'head' },
      { clause: '一（一）', text: '全市统一规划审批窗口。', reason: 'planning' },
      { clause: '尾部', text: '本规定自2024年2月1日起施行。', reason: 'head' },
      { clause: '附件1', text: '1.床位较少的，可备案', reason: 'annex' },
      { clause: '附件2', text: '2.新供用地可协议出让\n市自然资源局、市财政局', reason: 'annex' },
      { clause: '一（二）', text: '提高效率', reason: 'aim' },
    ],
  },
};

/** One change to a file: what stands at a path (`rules.0.title`) becomes a value, or goes where the value is undefined. */
export type Edit = readonly [file: string, path: string, value: unknown];

function edit(root: object, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce((it, key) => it[key] as Record<string, unknown>, root as Record<string, unknown>);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
}

/** The sound rulebook with some changes made to it; an empty path is the whole file. */
export function madeUp(...edits: readonly Edit[]): Required<Omit<Checked, 'schemas'>> {
  const changed: Record<string, unknown> = structuredClone(files);
  for (const [file, path, value] of edits) {
    if (path !== '') edit(changed[file] as object, path, value);
    else if (value === undefined) delete changed[file];
    else changed[file] = structuredClone(value);
  }
  const seeds = { 'seeds/made-up.txt': seed };
  return { files: changed, seeds, hashes: { 'seeds/made-up.txt': sha256(seed) } };
}
