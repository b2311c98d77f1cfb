/** What do the commands print that ask what else a plan could be? */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from './runCli.ts';

const eyeHospital = { location: '500104', facilityType: 'eyeHospital', bedCount: 60, profitStatus: 'forProfit' };
const folder = mkdtempSync(join(tmpdir(), 'explore-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, plan: object): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(plan));
  return path;
}

const path = file('eye.json', eyeHospital);
const smaller = file('smaller.json', { ...eyeHospital, bedCount: 19 });

async function printed(...args: readonly string[]): Promise<string> {
  const { code, output } = await runCli(args);
  expect(code).toBe(0);
  return output;
}

async function json<T>(...args: readonly string[]): Promise<T> {
  return JSON.parse(await printed(...args, '--json')) as T;
}

interface Columns {
  readonly columns: readonly { readonly name: string; readonly facility: object; readonly documents: string[] }[];
  readonly rows: readonly {
    readonly matter: string;
    readonly differs: boolean;
    readonly cells: readonly { status: string; silent?: true; rules: string[]; deadlines: object[] }[];
  }[];
}

describe('boundaries', () => {
  it('are the stretches of every numeric fact, with the rules decided otherwise than before', async () => {
    const found = await json<{ fact: string; stretches: { from: number; to: number; changes: string[] }[] }[]>(
      'boundaries',
      path,
    );
    expect(found.map(it => it.fact)).toEqual(['bedCount', 'initialBedPercent']);
    expect(found[0]?.stretches.map(({ from, to }) => [from, to])).toEqual([
      [0, 19],
      [20, 20],
      [21, 20000],
    ]);
    expect(found[0]?.stretches[0]).toEqual({ from: 0, to: 19, changes: [] });
    expect(found[0]?.stretches[1]?.changes).toContain('dadukou-2020-283/5.6');
  });

  it('say where the plan stands and what changes, on whose word', async () => {
    const text = await printed('boundaries', path);
    expect(text).toContain('不少于 21 张 ← 您的方案：60 张');
    expect(text).toMatch(/20 张\n.*渝卫发〔2020〕18号 二（五）.*适用 → 适用 · 有不同读法/);
    expect(await printed('boundaries', path, '--lang', 'en')).toContain('your plan: 60 beds');
  });
});

describe('whatif', () => {
  it('gives for one question every other answer with gains, losses and changes', async () => {
    const found = await json<{ fact: string; value: unknown; gains: string[]; losses: string[]; changes: object[] }[]>(
      'whatif',
      path,
      '--fact',
      'bedCount',
    );
    expect(found[0]).toMatchObject({
      fact: 'bedCount',
      value: 19,
      gains: ['environmental-filing'],
      losses: ['environmental-assessment', 'social-stability-assessment'],
    });
    expect(found[0]?.changes).toContainEqual({ rule: 'dadukou-2020-283/5.6', from: 'doesNotApply', to: 'applies' });
  });

  it('never says of what another place’s documents do not mention that it ends', async () => {
    const text = await printed('whatif', path, '--fact', 'location');
    expect(text).toContain('不等于没有，也不等于不用办');
    expect(text).not.toContain('不再要办');
    expect(text).not.toContain('执业许可证');
  });

  it('says of what becomes open that it becomes uncertain, not that it ends', async () => {
    const text = await printed('whatif', file('twenty.json', { ...eyeHospital, bedCount: 20 }), '--fact', 'bedCount');
    expect(text).toContain('变为待确认的 1 项：环境影响登记表备案');
  });

  it('says why there is little to tell of a day on which no document was in force', async () => {
    const { errors } = await runCli(['boundaries', path, '--as-of', '2016-05-01']);
    expect(errors).toBe('文件那时还没有施行');
  });

  it('reads as lines, the most telling first, and counts what does nothing', async () => {
    const text = await printed('whatif', path);
    expect(text).toContain('经营性质：非营利性');
    expect(text.indexOf('申请医保定点：申请')).toBeLessThan(text.indexOf('床位数：19 张'));
    expect(text).toMatch(/另有 \d+ 个答案换了也没有影响/);
  });

  it('says why a day has no other answer, and when a question is not asked at all', async () => {
    expect(await printed('whatif', path, '--fact', 'asOf')).toContain('日期不由您选择');
    const { errors } = await runCli(['whatif', path, '--fact', 'landSupplyMode']);
    expect(errors).toContain('只有符合“场地来源是新供医疗卫生用地”才问');
  });

  it('puts answers that do the same together, and takes a question by its label', async () => {
    const text = await printed('whatif', path, '--fact', '机构类别');
    expect(text).toMatch(/^机构类别：.*门诊部 \/ .*诊所/m);
    const effects = text.split(/^机构类别：.*\n/m).slice(1);
    expect(new Set(effects).size).toBe(effects.length);
  });

  it('refuses a question that there is not, and names those that there are', async () => {
    const { code, errors } = await runCli(['whatif', path, '--fact', 'bedcount']);
    expect(code).toBe(2);
    expect(errors).toMatch(/--fact.*bedcount.*bedCount/);
  });
});

describe('smallest', () => {
  it('gives the sets of choices that are enough, and warns of what else could be so', async () => {
    const { code, output, errors } = await runCli(['smallest', path, 'site-or-rent-subsidy', '--json']);
    const sets = (JSON.parse(output) as { set: object; gains: string[]; losses: string[] }[]).map(it => it.set);
    expect(code).toBe(0);
    expect(sets).toHaveLength(4);
    expect(sets[0]).toEqual({ profitStatus: 'nonprofit', specialties: ['rehabilitation'] });
    expect(errors).toMatch(/薄弱区域/);
    expect(errors).toMatch(/换成别的机构类别也可能行/);
  });

  it('says that nothing is to be done where it applies already', async () => {
    expect(await printed('smallest', path, 'environmental-assessment')).toBe(
      '环境影响评价：现在是适用，不用再改什么。\n',
    );
    expect(await json('smallest', path, 'environmental-assessment')).toEqual([]);
  });

  it('offers beside a number on which the texts do not agree the next one on which they do, and says so', async () => {
    const text = await printed('smallest', path, 'environmental-filing');
    expect(text).toMatch(/怎么读（有不同读法），先问主管部门：\n {2}· 床位数：例如 20 张（原来：60 张）/);
    expect(text).toMatch(/改成这样，就适用：\n {2}· 床位数：例如 19 张（原来：60 张）\n/);
  });

  it('names what it depends on where that is more than three answers', async () => {
    expect(await printed('smallest', path, 'phased-registration')).toMatch(/要答三题以上.*拟设级别/);
  });

  it('says which answers rule a matter out', async () => {
    const text = await printed('smallest', path, 'environmental-assessment', '--rule-out');
    expect(text).toContain('床位数：例如 19 张');
  });

  it('says in JSON too that it applies already, and of a place without a document that there is none', async () => {
    const applying = await runCli(['smallest', path, 'environmental-assessment', '--json']);
    expect(applying).toMatchObject({ code: 0, output: '[]\n', errors: expect.stringContaining('已经是这样') });
    const elsewhere = file('elsewhere.json', { location: '110101', facilityType: 'eyeHospital' });
    expect((await runCli(['smallest', elsewhere, 'site-or-rent-subsidy'])).errors).toContain('没有适用的文件');
  });

  it('takes a matter by its title as well', async () => {
    expect(await printed('smallest', path, '环境影响登记表备案')).toContain('床位数：例如 19 张');
  });

  it('says in JSON of each way whether it is contested, and what else becomes of matters', async () => {
    const found = await json<{ set: object; contested?: true; ruledOut: string[] }[]>(
      'smallest',
      path,
      'site-or-rent-subsidy',
    );
    expect(found.every(it => it.contested)).toBe(true);
    expect(found[0]?.ruledOut).toContain('small-micro-tax');
  });

  it('refuses a matter that there is not', async () => {
    const { code, errors } = await runCli(['smallest', path, 'environmental-filling']);
    expect([code, errors]).toEqual([2, expect.stringMatching(/environmental-filling.*environmental-filing/)]);
  });
});

describe('places', () => {
  it('puts the plan where each set of documents is, if no place is named', async () => {
    const { columns, rows } = await json<Columns>('places', path);
    expect(new Set(columns.map(it => it.documents.join()))).toEqual(
      new Set([
        '舟政办发〔2019〕37号',
        '渝卫发〔2020〕18号',
        '渝卫发〔2020〕18号,渡卫〔2020〕283号',
        '潼南府办发〔2017〕27号,渝卫发〔2020〕18号',
      ]),
    );
    expect(rows.every(it => it.cells.length === columns.length)).toBe(true);
    expect(rows.some(it => it.cells.some(cell => cell.silent))).toBe(true);
  });

  it('takes the plan’s own place for those to which the same documents speak', async () => {
    const { columns } = await json<Columns>('places', file('jiulongpo.json', { ...eyeHospital, location: '500107' }));
    expect(columns.map(it => it.name)).toContain('九龙坡区');
    expect(columns.map(it => it.name)).not.toContain('万州区');
  });

  it('takes the places that are named, in their order', async () => {
    const { columns, rows } = await json<Columns>('places', path, '--in', '330902,500104');
    expect(columns.map(it => it.name)).toEqual(['定海区', '大渡口区']);
    const assessment = rows.find(it => it.matter === 'environmental-assessment');
    expect(assessment?.cells).toMatchObject([
      { status: 'doesNotApply', silent: true, rules: [] },
      { status: 'applies', rules: ['dadukou-2020-283/5.5'] },
    ]);
  });

  it('refuses what is no place, and places without a document', async () => {
    expect(await runCli(['places', path, '--in', '5001'])).toMatchObject({
      code: 2,
      errors: expect.stringMatching(/5001.*大渡口区（500104）/),
    });
    expect(await runCli(['places', path, '--in', '000000,500104'])).toMatchObject({
      code: 2,
      errors: expect.stringMatching(/000000.*没有收录/),
    });
    expect(await runCli(['places', path, '--in', '110101'])).toMatchObject({
      code: 2,
      errors: expect.stringMatching(/110101.*500104/),
    });
  });

  it('refuses one place alone, and two forms at once', async () => {
    expect(await runCli(['places', path, '--in', '500104'])).toMatchObject({
      code: 2,
      errors: expect.stringContaining('至少要两个地方'),
    });
    await expect(runCli(['places', path, '--json', '--format', 'csv'])).rejects.toThrow(/--format.*--json/);
  });

  it('takes places by name as well', async () => {
    const { columns } = await json<Columns>('places', path, '--in', '大渡口区，重庆市潼南区');
    expect(columns.map(it => it.name)).toEqual(['大渡口区', '潼南区']);
  });

  it('say how many other districts have the same documents', async () => {
    const text = await printed('places', path, '--in', '500101,500104');
    expect(text).toMatch(/万州区：.*\n {4}另外 35 个区县的文件和这里一样\n大渡口区：.*\n\n/);
  });

  it('say of a day before a document that none was in force, not that it is silent', async () => {
    const text = await printed('places', path, '--as-of', '2018-01-01');
    expect(text).toContain('万州区：文件那时还没有施行');
    expect(text).toContain('潼南区：● 适用');
  });

  it('reads as lines that name what differs, what can not be compared and what is alike', async () => {
    const text = await printed('places', path, '--in', '330902,500104');
    expect(text.match(/^── .*/gm)?.map(it => it.replace(/\d+/, 'n'))).toEqual([
      '── 结论一样、但措辞强弱或把握不同的 n 项',
      '── 只有部分文件写到的事项 n 项',
      '── 完全相同的事项 n 项',
    ]);
  });
});

describe('compare', () => {
  it('puts plans side by side, what differs first', async () => {
    const { columns, rows } = await json<Columns>('compare', path, smaller);
    expect(columns.map(it => it.name)).toEqual(['eye', 'smaller']);
    const differing = rows.filter(it => it.differs).map(it => it.matter);
    expect(rows.slice(0, differing.length).map(it => it.matter)).toEqual(differing);
    expect(new Set(differing)).toEqual(
      new Set(['environmental-filing', 'environmental-assessment', 'social-stability-assessment']),
    );
  });

  it('says which answers differ, and calls plans by their whole path only where the names are alike', async () => {
    const text = await printed('compare', path, smaller);
    expect(text).toMatch(/答案不同：\n {2}床位数：60 张 \/ 19 张\n/);
    const { columns } = await json<Columns>('compare', path, path);
    expect(columns.map(it => it.name)).toEqual([path, path]);
  });

  it('lists only what differs where that is asked for', async () => {
    const { rows } = await json<Columns>('compare', path, smaller, '--only-differences');
    expect(rows.every(it => it.differs)).toBe(true);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('writes CSV and Markdown with a line a matter', async () => {
    const csv = await printed('compare', path, smaller, '--only-differences', '--format', 'csv');
    const { data, errors } = Papa.parse<string[]>(csv.trimEnd());
    expect(errors).toEqual([]);
    expect(new Set(data.map(it => it.length))).toEqual(new Set([11]));
    expect(data.filter(it => it[0] === '要办的手续')).toHaveLength(3);
    expect(data.find(it => it[1] === '床位数')?.slice(2, 4)).toEqual(['是', '60 张']);
    const markdown = await printed('compare', path, smaller, '--only-differences', '--format', 'markdown');
    expect(markdown.match(/^\| [^|]+ \| [●◐–]/gm)).toHaveLength(3);
    expect(markdown).toMatch(/^# 几份方案，并排看\n/);
  });

  it('refuses one plan alone, and names the file that holds none', async () => {
    expect(await runCli(['compare', path])).toMatchObject({ code: 2, errors: expect.stringMatching(/两份/) });
    const broken = file('broken.json', { beds: 3 });
    expect(await runCli(['compare', path, broken])).toMatchObject({
      code: 2,
      errors: expect.stringMatching(/broken\.json: .*beds/),
    });
  });
});
