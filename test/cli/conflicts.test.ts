/** What does `conflicts` print? */
import { describe, expect, it } from 'vitest';
import { runCli } from './runCli.ts';

describe('the conflicts', () => {
  it('are readable, with the differing words in brackets, what each side means, the reading and whom to ask', async () => {
    const { code, output } = await runCli(['conflicts', '--matter', 'insurance-evaluation-deadline']);
    expect(code).toBe(0);
    for (const words of [
      '市级和区级文件说法不同 · 共 1 处',
      '渝卫发〔2020〕18号 · 五（十五）  “定点评估完成时限不得超过【3个月】”',
      '渡卫〔2020〕283号 · 五（十五）  “定点评估完成时限不得超过【60个工作日】”',
      '60 个工作日',
      '以先到的为准',
      '请问：区医保局',
    ])
      expect(output).toContain(words);
  });

  it('say in English what silence is not, and which condition each reading has', async () => {
    const { output } = await runCli(['conflicts', '--lang', 'en', '--matter', 'phased-registration']);
    expect(output).toContain('渡卫〔2020〕283号 · Says nothing of this. Silence is neither a repeal nor a no.');
    expect(output).toContain('Another reading');
    expect(output).toContain('60 %');
  });

  it('are data for programs: matter, numbers, kind, differences, reading', async () => {
    const { output } = await runCli(['conflicts', '--json']);
    const all = JSON.parse(output) as Record<string, unknown>[];
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter(it => it.reading === null)).toEqual([]);
    expect(all.find(it => it.matter === 'fire-review')).toMatchObject({
      documents: ['渝卫发〔2020〕18号', '渡卫〔2020〕283号'],
      kind: 'cityDistrict',
      differences: [
        {
          what: ['words', 'modality', 'kind'],
          sides: [
            {
              rule: 'chongqing-2020-18/5.4',
              modality: 'state',
              stretches: [{ text: '优先', differs: true }, {}, {}, {}, {}],
            },
            { rule: 'dadukou-2020-283/5.7', modality: 'shall', clause: '二（五）' },
          ],
        },
      ],
      reading: { zh: expect.stringContaining('两份并存'), en: expect.stringContaining('side by side') },
      ask: { zh: '区住房城乡建委' },
    });
  });

  it('end with what differs in sentences without a rule, which belongs to no matter', async () => {
    const { output } = await runCli(['conflicts']);
    const [, rest = ''] = output.split('不涉及申请人的语句，说法也有不同');
    expect(rest).toContain('渡卫〔2020〕283号 · 附件1  “严格控制公立医院数量，适度【保持】公立医院规模');
    expect(rest).toContain('为什么没有规则：概括正文一（一），说法不同');
    expect((await runCli(['conflicts', '--matter', 'fire-review'])).output).not.toContain('不涉及申请人的语句');
  });

  it('of an unknown matter are refused', async () => {
    const { code, errors } = await runCli(['conflicts', '--matter', 'fire-reviews']);
    expect(code).toBe(2);
    expect(errors).toContain('fire-review');
  });
});
