/** Does a batch answer every row, in order, refuse only what is broken, and never hold the whole file? */

import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { batch } from '../../src/cli/batch.ts';
import { readCorpus } from '../../src/cli/corpus.ts';
import { runCli } from './runCli.ts';

interface Answer {
  readonly id: string;
  readonly decisions?: readonly {
    readonly rule: string;
    readonly status: string;
    readonly missing?: readonly string[];
    readonly contested?: true;
    readonly because?: readonly object[];
  }[];
  readonly error?: { readonly fact: string; readonly message: string };
}

async function lines(rows: readonly string[], ...options: readonly string[]) {
  const { code, output, errors } = await runCli(['batch', '-', ...options], { input: rows.join('\n') });
  return {
    code,
    errors,
    answers: output
      .split('\n')
      .filter(it => it !== '')
      .map(it => JSON.parse(it) as Answer),
  };
}

const plan = { location: '500104', facilityType: 'nursingCentre', bedCount: 20 };

describe('a batch of JSON lines', () => {
  it('is answered row by row in the same order, as assess answers', async () => {
    const rows = ['500104', '500152', '330902', '510100'].map((location, at) =>
      JSON.stringify({ id: `r${at}`, facility: { ...plan, location } }),
    );
    const { code, answers } = await lines(rows);
    expect([code, answers.map(it => it.id)]).toEqual([0, ['r0', 'r1', 'r2', 'r3']]);
    const { output } = await runCli(['assess', '-', '--json'], { input: JSON.stringify(plan) });
    const { decisions } = JSON.parse(output) as {
      decisions: readonly { rule: string; status: string; missing: string[]; contested: unknown }[];
    };
    expect(answers[0]?.decisions).toEqual(
      decisions.map(({ rule, status, missing, contested }) => ({
        rule,
        status,
        ...(status === 'open' && { missing }),
        ...(contested !== null && { contested: true }),
      })),
    );
  });

  it('refuses broken rows with their ids or line numbers, and the others still come', async () => {
    const { code, errors, answers } = await lines([
      '{"id":"a","facility":{"bedcount":3,"bedCount":-1}}',
      '',
      'no JSON',
      '{"id":"b","facility":{"bedCount":1,"bedCount":2}}',
      '{"id":"c"}',
      '{"id":"d","facility":{},"name":"x"}',
      '{"id":[],"facility":{}}',
      '[1]',
      `{"id":"e","facility":{"bedCount":${'9'.repeat(1 << 20)}}}`,
      '{"facility":{"location":"510100"}}',
    ]);
    expect(code).toBe(1);
    expect(errors).toContain('共 9 行，其中 8 行没有接受');
    expect(answers.map(it => [it.id, it.error?.fact])).toEqual([
      ['a', 'bedcount'],
      ['3', ''],
      ['4', 'bedCount'],
      ['c', 'facility'],
      ['d', 'name'],
      ['7', 'id'],
      ['8', ''],
      ['9', ''],
      ['10', undefined],
    ]);
    expect(answers[0]?.error?.message).toMatch(/“bedCount”.*-1/);
    expect(answers.at(-1)?.decisions?.every(it => it.status === 'doesNotApply')).toBe(true);
  });

  it('leaves out what is not asked for and adds reasons when they are', async () => {
    const row = JSON.stringify({ id: 'a', facility: plan });
    const { answers } = await lines([row], '--status', 'applies,open', '--reasons');
    const statuses = answers[0]?.decisions?.map(it => it.status);
    expect(new Set(statuses)).toEqual(new Set(['applies', 'open']));
    for (const { because } of answers[0]?.decisions ?? []) expect(because?.length).toBeGreaterThan(0);
  });

  it('refuses a row that is not UTF-8, by line and file, and the others still come', async () => {
    const row = (id: string) => Buffer.from(`{"id":"${id}","facility":{"location":"510000"}}\n`);
    const input = Buffer.concat([row('a'), Buffer.from([0x7b, 0xd6, 0xd0, 0x0a]), row('c')]);
    const { code, output } = await runCli(['batch', '-', '--lang', 'en'], { input });
    const answers = output.split('\n').flatMap(it => (it === '' ? [] : [JSON.parse(it) as Answer]));
    expect([code, answers.map(it => [it.id, it.error?.message])]).toEqual([
      1,
      [
        ['a', undefined],
        ['2', expect.stringMatching(/^standard input, line 2: not UTF-8/)],
        ['c', undefined],
      ],
    ]);
  });

  it.each(['12345678901234567890', '9007199254740993', '1e999', '1.5', 'true', 'null'])(
    'refuses the id %s, which would come back as another or is none',
    async id => {
      const { code, answers } = await lines([`{"id":${id},"facility":{"location":"510000"}}`]);
      expect([code, answers]).toEqual([
        1,
        [{ id: '1', error: { fact: 'id', message: expect.stringContaining('9007199254740991') } }],
      ]);
    },
  );

  it('gives back ids as they came: whole numbers, and text of any length', async () => {
    const ids = ['0', '-7', '9007199254740991', '"12345678901234567890"'];
    const { answers } = await lines(ids.map(id => `{"id":${id},"facility":{"location":"510000"}}`));
    expect(answers.map(it => JSON.stringify(it.id))).toEqual(ids);
  });

  it('counts from the date given, and from a row’s own before it', async () => {
    const rows = [{}, { asOf: '2021-01-01' }].map(it => JSON.stringify({ facility: { location: '500104', ...it } }));
    const { answers } = await lines(rows, '--as-of', '2019-01-01', '--status', 'applies');
    expect(answers.map(it => (it.decisions?.length ?? 0) > 0)).toEqual([false, true]);
  });

  it('keeps line separators that JSON allows inside a string', async () => {
    const { answers } = await lines(['{"id":"a\u2028b","facility":{}}\r']);
    expect(answers.map(it => it.id)).toEqual(['a\u2028b']);
  });

  it('reads no further than what it prints is taken', async () => {
    let given = 0;
    function* rows() {
      for (; given < 10_000; given++) yield Buffer.from(`{"id":"${given}","facility":{}}\n`);
    }
    let printed = 0;
    const print = async () => {
      printed += 1;
      expect(given - printed).toBeLessThan(100);
      if (printed === 300) throw new Error('enough');
    };
    const corpus = readCorpus('.');
    const input = Readable.from(rows());
    const outside = {
      corpus: () => corpus,
      cases: () => [],
      today: '2026-06-01',
      input,
      print,
      warn: () => {},
      colour: false,
    };
    await expect(batch('-', { lang: 'zh', format: 'jsonl' }, outside)).rejects.toThrow('enough');
    expect(given).toBeLessThan(400);
  });
});

describe('a batch of CSV', () => {
  async function table(input: string, ...options: readonly string[]) {
    const { code, output, errors } = await runCli(['batch', '-', '--format', 'csv', ...options], { input });
    const { data } = Papa.parse<Record<string, string>>(output, { header: true, skipEmptyLines: true });
    return { code, output, errors, rows: data };
  }

  it('has a column a fact, sets inside a cell, empty for not said and [] for none', async () => {
    const { code, rows } = await table(
      '\ufeffid,location,services,plansGradeReview\r\na,500104,"telemedicine,homeBed",true\r\nb,500104,[],\r\n\r\nc,500104,,\r\n',
    );
    expect(code).toBe(0);
    const by = (id: string) => rows.filter(it => it.id === id).map(it => `${it.rule} ${it.status} ${it.missing}`);
    const same = async (facility: object) => {
      const { answers } = await lines([JSON.stringify({ id: 'x', facility })]);
      return answers[0]?.decisions?.map(it => `${it.rule} ${it.status} ${(it.missing ?? []).join(',')}`);
    };
    expect(by('a')).toEqual(
      await same({ location: '500104', services: ['telemedicine', 'homeBed'], plansGradeReview: true }),
    );
    expect(by('b')).toEqual(await same({ location: '500104', services: [] }));
    expect(by('c')).toEqual(await same({ location: '500104' }));
  });

  it('refuses broken rows, an unclosed quote among them, and the others still come', async () => {
    const input = 'id,location,bedCount\na,500104,x\n"b,500104,1\nc,500104\nd,510100,1\n';
    const { code, rows } = await table(input);
    expect(code).toBe(1);
    expect(rows.filter(it => it.errorFact || it.error).map(it => [it.id, it.errorFact])).toEqual([
      ['a', 'bedCount'],
      ['3', ''],
      ['c', ''],
    ]);
    expect(rows.some(it => it.id === 'd' && it.status === 'doesNotApply')).toBe(true);
  });

  const ids = (rows: readonly Record<string, string>[]) => [...new Set(rows.map(it => it.id))];
  const refusals = (rows: readonly Record<string, string>[]) => rows.filter(it => it.error).map(it => it.id);

  it('loses no row to a stray quote in the row before', async () => {
    const { code, rows, errors } = await table(
      'id,services,bedCount\na,"homeBed,telemedicine",10\nb,"homeBed,20\nc,"homeBed,telemedicine",30\nd,"homeBed",40\n',
    );
    expect([code, ids(rows), refusals(rows)]).toEqual([1, ['a', '3', 'c', 'd'], ['3']]);
    expect(errors).toContain('共 4 行，其中 1 行没有接受');
  });

  it.each([
    ['two quotes that would pair over two rows', 'b,"homeBed,20\nc,telemedicine",30', ['3', 'c']],
    ['an unclosed quote on every row', 'b,"homeBed,20\nc,"homeBed,30', ['3', '4']],
    ['an unclosed quote before a blank line', 'b,"homeBed,20\n\nc,homeBed,30', ['3']],
  ])('answers or refuses every row: %s', async (_what, middle, expected) => {
    const { rows } = await table(`id,services,bedCount\na,homeBed,10\n${middle}\nd,homeBed,40\n`);
    expect(refusals(rows)).toEqual(expected);
    expect(ids(rows)).toEqual(expect.arrayContaining(['a', 'd']));
  });

  it('refuses a row that is not UTF-8, also inside an open quote, and the others still come', async () => {
    const bad = Buffer.from([0xd6, 0xd0, 0x0a]);
    const input = Buffer.concat([Buffer.from('id,location\n"a\n'), bad, Buffer.from('d,510000\n')]);
    const { code, output } = await runCli(['batch', '-', '--format', 'csv'], { input });
    const { data } = Papa.parse<Record<string, string>>(output, { header: true, skipEmptyLines: true });
    expect([code, refusals(data)]).toEqual([1, ['2', '3']]);
    expect(data.find(it => it.id === '3')?.error).toMatch(/^标准输入 第 3 行不是 UTF-8/);
    expect(ids(data)).toContain('d');
  });

  it('with nothing under its header is answered by a header alone', async () => {
    expect(await table('id,location\n')).toMatchObject({
      code: 0,
      output: 'id,rule,status,missing,contested,errorFact,error\n',
      errors: '',
    });
  });

  it('says nothing of a plan of which nothing was asked', async () => {
    const { output } = await table('id,location\na,510000\n', '--status', 'applies');
    expect(output).toBe('id,rule,status,missing,contested,errorFact,error\n');
  });

  it('goes on over a line break inside a quoted cell', async () => {
    const { rows } = await table('id,location\n"a\nb",510100\n');
    expect(rows[0]?.id).toBe('a\nb');
  });

  it('writes nothing that a spreadsheet would run as a formula', async () => {
    const { output } = await table('id,location\n=1+1,510100\n@x,1\n');
    expect(output).not.toMatch(/^"?[=@]/m);
    expect(output).toContain("'=1+1");
  });

  it.each([
    ['id,bedcount\n', /“bedcount”.*“bedCount”/],
    ['id,id\n', /“id”/],
    ['"id\n', /列名/],
    ['', /列名/],
    ['\n \n', /列名/],
  ])('is refused for its header: %j', async (input, words) => {
    const { code, output, errors } = await table(input);
    expect([code, output, errors]).toEqual([2, '', expect.stringMatching(words)]);
  });
});
