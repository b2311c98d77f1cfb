/** What does `diff` print for a founder's lawyer, and for programs? */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from './runCli.ts';

const folder = mkdtempSync(join(tmpdir(), 'diff-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A copy of the data with one text replaced in one file. */
function copyWith(name: string, file: string, from: string, to: string): string {
  const root = join(folder, name);
  mkdirSync(root);
  for (const it of ['rules', 'seeds', 'package.json']) cpSync(it, join(root, it), { recursive: true });
  const path = join(root, 'rules', file);
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(from);
  writeFileSync(path, before.replace(from, to));
  return root;
}

const later = copyWith(
  'later',
  'dadukou-2020-283/15-insurance.json',
  '"amount": 60,\n          "unit": "workingDay"',
  '"amount": 30,\n          "unit": "workingDay"',
);
const stricter = copyWith(
  'stricter',
  'dadukou-2020-283/05-approval.json',
  '"operator": "lessThan",\n            "value": 20',
  '"operator": "lessThan",\n            "value": 10',
);

describe('the difference', () => {
  it('between a state and itself is none', async () => {
    const { code, output } = await runCli(['diff', '.', '.']);
    expect(code).toBe(0);
    expect(output).toContain('规则、题目和事项都没有不同');
    expect(output).toMatch(/用例里的 \d{4} 个方案，0 个结论有变/);
    expect(output).toMatch(/随机的 2000 个方案（种子 \d+），0 个结论有变/);
  });

  it('of a time limit is told in words, and changes no result', async () => {
    const { output } = await runCli(['diff', '.', later]);
    expect(output).toContain('修改 1 条');
    expect(output).toMatch(/− 定点评估完成：60 个工作日\n +\+ 定点评估完成：30 个工作日/);
    expect(output).toMatch(/，0 个结论有变[\s\S]*，0 个结论有变/);
  });

  it('of a condition is told with the facilities that it changes', async () => {
    const { output } = await runCli(['diff', '.', stricter]);
    expect(output).toContain('dadukou-2020-283/5.6');
    expect(output).toMatch(/− 床位数少于 20 张；且机构类别不是/);
    expect(output).toContain(
      '· 床位数：10 张到 19 张；机构类别：除医学检验实验室、病理诊断中心、医学影像诊断中心、护理中心以外的各类: 适用 → 不适用',
    );
    expect(output).toMatch(/用例里的 \d+ 个方案，[1-9]\d* 个结论有变/);
  });

  it('of mere spelling is told as such', async () => {
    const respelt = copyWith(
      'respelt',
      'zhoushan-2019-37/3-3-insurance.json',
      '"operator": "equal",\n                "value": "underEvaluation"',
      '"operator": "in",\n                "value": ["underEvaluation"]',
    );
    const { output } = await runCli(['diff', '.', respelt]);
    expect(output).toContain('  条件（只是数据里的写法变了，意思没变）\n');
    expect(output).not.toContain('结论因此不同的情形');
  });

  it('of a question or a matter is told as well, with what it changes', async () => {
    const named = copyWith('named', 'matters.json', '"zh": "环境影响评价"', '"zh": "环境影响评估"');
    const { output } = await runCli(['diff', '.', named]);
    expect(output).toContain('事项 environmental-assessment 环境影响评估: 修改 (title)');
    expect(output).not.toContain('都没有不同');
    const more = copyWith('more', 'facts.json', '"max": 20000', '"max": 30000');
    expect((await runCli(['diff', '.', more])).output).toContain('题目 bedCount 床位数: 修改 (max)');
  });

  it('is not told of a state that can not be read, or that asks for what is no question; the file is named', async () => {
    const broken = copyWith('broken', 'tongnan-2017-27/01-general-practice-clinics.json', '"rules": [', '"rules": [,');
    for (const path of [broken, join(broken, 'rules')]) {
      const { code, output, errors } = await runCli(['diff', '.', path]);
      expect([code, output]).toEqual([2, '']);
      expect(errors).toContain('tongnan-2017-27/01-general-practice-clinics.json: invalidJson');
    }
    const strange = copyWith(
      'strange',
      'dadukou-2020-283/05-approval.json',
      '"fact": "bedCount"',
      '"fact": "bedcount"',
    );
    const { code, errors } = await runCli(['diff', '.', strange]);
    expect(code).toBe(2);
    expect(errors).toMatch(/dadukou-2020-283\/05-approval.json.*unknownFact/);
  });

  it('needs no more than a folder of rules', async () => {
    const alone = join(folder, 'alone');
    cpSync(join(later, 'rules'), alone, { recursive: true });
    const fromRules = await runCli(['diff', '.', alone, '--json']);
    const fromProject = await runCli(['diff', '.', later, '--json']);
    expect(fromRules.errors).toBe('');
    expect(JSON.parse(fromRules.output).rules).toEqual(JSON.parse(fromProject.output).rules);
  });

  it('names the place in a file that is no export, the top as well', async () => {
    const plan = join(folder, 'plan.json');
    writeFileSync(plan, '{"bedCount":20}');
    expect((await runCli(['diff', '.', plan])).errors).toMatch(/plan\.json 不是 rules --json 的输出：最外层/);
    writeFileSync(plan, '[{"id":3}]');
    expect((await runCli(['diff', '.', plan])).errors).toMatch(/：0\.id 处/);
  });

  it('is told in English', async () => {
    const { output } = await runCli(['diff', '.', stricter, '--lang', 'en']);
    expect(output).toContain('One rule changed');
    expect(output).toContain('Beds: 10 beds to 19 beds');
  });

  it('is given to programs', async () => {
    const { output } = await runCli(['diff', '.', stricter, '--json']);
    const read = JSON.parse(output);
    expect(Object.keys(read)).toEqual(['old', 'new', 'rules', 'entries', 'cases', 'random']);
    const [changed, ...others] = read.rules.changed;
    expect(others).toEqual([]);
    expect(changed).toMatchObject({ rule: 'dadukou-2020-283/5.6', parts: ['when'] });
    expect(changed.cases[0]).toMatchObject({ before: true, after: false });
    expect(read.old.sha256).not.toBe(read.new.sha256);
    expect(read.random.total).toBe(2_000);
    for (const it of [...read.cases.changed, ...read.random.changed])
      expect(it.rules).toContainEqual(expect.objectContaining({ rule: 'dadukou-2020-283/5.6' }));
  });

  it('is the same from a rules folder and from what `rules --json` wrote', async () => {
    const exported = join(folder, 'rules.json');
    writeFileSync(exported, (await runCli(['rules', '--json'])).output);
    expect(JSON.parse((await runCli(['diff', exported, 'rules', '--json'])).output).rules).toEqual({
      added: [],
      removed: [],
      changed: [],
    });
    const read = async (old: string) =>
      JSON.parse((await runCli(['diff', old, join(stricter, 'rules'), '--json'])).output);
    const [fromExport, fromFolder] = [await read(exported), await read('rules')];
    expect(fromExport.rules).toEqual(fromFolder.rules);
    expect(fromExport.random).toEqual(fromFolder.random);
  });

  it('names rules added and removed', async () => {
    const fewer = join(folder, 'fewer.json');
    const all = JSON.parse((await runCli(['rules', '--json'])).output);
    writeFileSync(fewer, JSON.stringify(all.slice(1)));
    const [first] = all;
    expect((await runCli(['diff', fewer, '.'])).output).toMatch(new RegExp(`新增 1 条\n${first.id} ${first.title.zh}`));
    expect((await runCli(['diff', '.', fewer])).output).toMatch(new RegExp(`删去 1 条\n${first.id}`));
  });

  it.each([
    ['nothing there', () => join(folder, 'none'), /找不到文件/],
    ['a folder without a rulebook', () => folder, /没有可读的规则库/],
    ['a file that is no JSON', () => written('broken.json', '[{'), /第 1 行第 3 列/],
    ['a file of something else', () => written('other.json', '[{"id":"a"}]'), /不是 rules --json 的输出：0\.id/],
    [
      'an export with a broken date',
      () => written('date.json', (text: string) => text.replace('2017-11-09', '2017-13-09')),
      /inForceFrom/,
    ],
    [
      'an export with a fact of its own',
      () => written('fact.json', (text: string) => text.replaceAll('"bedCount"', '"chairCount"')),
      /chairCount/,
    ],
  ] as const)('is refused for %s, and says why', async (_, path, said) => {
    if (!exportText) exportText = (await runCli(['rules', '--json'])).output;
    const { code, output, errors } = await runCli(['diff', path(), '.']);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toMatch(said);
  });
});

let exportText = '';

function written(name: string, content: string | ((text: string) => string)): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : content(exportText));
  return path;
}
