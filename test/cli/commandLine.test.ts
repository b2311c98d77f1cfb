/** What does a shell see: exit codes, output apart from messages, standard input, closed pipes? */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';

interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command line as `npm run -s cli` does. `untilOutput`: closes the pipe as soon as something came. */
async function run(args: readonly string[], input = '', untilOutput = false): Promise<Run> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    env: { ...process.env, FORCE_COLOR: '0' },
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (untilOutput) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  child.stdin.on('error', () => {}).end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output, errors };
}

describe('the command line', () => {
  it('assesses standard input and keeps messages apart', async () => {
    const { code, output, errors } = await run(['assess', '-', '--json'], '{"location":"500104","bedCount":20}');
    expect([code, errors]).toEqual([0, '']);
    expect(JSON.parse(output)).toMatchObject({ coverage: { documents: ['渝卫发〔2020〕18号', '渡卫〔2020〕283号'] } });
  });

  it('refuses a misspelt fact with 2 and says what was probably meant', async () => {
    const { code, output, errors } = await run(['assess', '-'], '{"bedCuont":20}');
    expect([code, output]).toEqual([2, '']);
    expect(errors).toMatch(/bedCuont[\s\S]*“bedCount”/);
  });

  it.each([
    [['asses', 'x.json'], /没有这个命令 · .*asses[\s\S]*assess\?[\s\S]*--help/],
    [['assess', 'x.json', '--jsn'], /没有这个选项 · .*--jsn[\s\S]*--help/],
    [['assess'], /少了参数 · .*file/],
    [['diff', '.', '.', '.'], /参数太多 · /],
    [['assess', 'x.json', '--as-of'], /选项后面少了值 · .*--as-of/],
    [['batch', '-', '--status', 'apply'], /选项的值不对 · .*apply[\s\S]*doesNotApply/],
    [['batch', 'plans.csv'], /plans.csv.*--format csv/],
  ])('refuses %j with 2 and a hint', async (args, words) => {
    const { code, output, errors } = await run(args);
    expect([code, output, errors]).toEqual([2, '', expect.stringMatching(words)]);
  });

  it('explains itself in both languages, with examples', async () => {
    const { code, output } = await run(['batch', '--help']);
    expect(code).toBe(0);
    expect(output).toMatch(/逐行评估[\s\S]*row by row[\s\S]*示例 · Examples/);
  });

  it('answers a batch with 1 where rows were refused', async () => {
    const { code, output, errors } = await run(
      ['batch', '-', '--status', 'applies'],
      '{"id":"a","facility":{"location":"510100"}}\n{}\n',
    );
    expect([code, errors]).toEqual([1, expect.stringContaining('共 2 行，其中 1 行没有接受')]);
    expect(output.split('\n').slice(0, 1)).toEqual(['{"id":"a","decisions":[]}']);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const { code, errors } = await run(['rules', '--json'], '', true);
    expect([code, errors]).toEqual([0, '']);
  });
});
