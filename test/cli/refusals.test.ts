/** What does `assess` refuse, and does the message name the place, the value and what is allowed? */
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './runCli.ts';

describe('what is refused', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'assess-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const fileOf = (content: string | Buffer) => {
    const path = join(folder, 'plan.json');
    writeFileSync(path, content);
    return path;
  };

  it('is named, all at once: the fact, the value, what is allowed and what was probably meant', async () => {
    const plan = {
      bedcount: 20,
      location: '999999',
      facilityType: 'nursingcentre',
      bedCount: 20001,
      services: ['homeBed', 'homeBed'],
    };
    const { code, output, errors } = await runCli(['assess', fileOf(JSON.stringify(plan))]);
    expect([code, output]).toEqual([2, '']);
    const lines = errors.split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/plan\.json: .*bedcount.*20.*“bedCount”/);
    expect(lines[1]).toMatch(/location.*999999.*GB\/T 2260/);
    expect(lines[2]).toMatch(/facilityType.*nursingcentre.*generalHospital.*“nursingCentre”/);
    expect(lines[3]).toMatch(/bedCount.*20001.*0\.\.20000/);
    expect(lines[4]).toMatch(/services.*homeBed/);
  });

  it.each([
    ['broken JSON', '{"bedCount": 20,\n "location": }', /plan\.json: 第 2 行第 14 列/],
    ['a fact given twice', '{"bedCount": 20, "bedCount": 30}', /第 1 行第 18 列：“bedCount”/],
    ['a list', '[]', /JSON 对象/],
    ['nothing', '', /第 1 行第 1 列/],
    ['another encoding', Buffer.from([0x7b, 0x0a, 0xd6, 0xd0]), /第 2 行不是 UTF-8/],
  ])('is %s, with its place', async (_what, content, words) => {
    const { code, errors } = await runCli(['assess', fileOf(content)]);
    expect([code, errors]).toEqual([2, expect.stringMatching(words)]);
  });

  it('is named as standard input where it came from there', async () => {
    const input = Buffer.from([0xd6, 0xd0]);
    expect((await runCli(['assess', '-'], { input })).errors).toMatch(/^标准输入 第 1 行不是 UTF-8/);
    expect((await runCli(['assess', '-', '--lang', 'en'], { input })).errors).toMatch(/^standard input, line 1/);
  });

  it('is a file that is not there, or a folder', async () => {
    expect(await runCli(['assess', join(folder, 'none')])).toMatchObject({
      code: 2,
      errors: `找不到文件：${join(folder, 'none')}`,
    });
    expect(await runCli(['assess', folder, '--lang', 'en'])).toMatchObject({
      code: 2,
      errors: `${folder} is a folder, not a file`,
    });
  });

  it('is a date that no calendar has', async () => {
    expect(await runCli(['assess', '-', '--as-of', '2026-02-30'], { input: '{}' })).toMatchObject({ code: 2 });
  });

  it('is not a byte-order mark', async () => {
    expect(await runCli(['assess', fileOf('\ufeff{"bedCount": 20}')])).toMatchObject({ code: 0 });
  });
});
