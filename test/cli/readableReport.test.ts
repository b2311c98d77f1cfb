/** What does `assess` say to a reader, in either language? */
import { describe, expect, it } from 'vitest';
import { runCli } from './runCli.ts';

describe('the readable report', () => {
  const input = JSON.stringify({ location: '500104', facilityType: 'nursingCentre', bedCount: 20 });

  it('names the plan, the documents, the four groups with numbers, the words of the law and the reasons', async () => {
    const { output } = await runCli(['assess', '-'], { input });
    for (const words of [
      '大渡口区 · 护理中心',
      '床位数：20 张',
      '（2020-12-15 起施行）',
      '有不同读法',
      '渡卫〔2020〕283号 · 二（五）',
      '床位 20 张，达到 20 张',
    ])
      expect(output).toContain(words);
    expect(output).toMatch(/● 适用 \d+ · ◐ 待确认 \d+ · ○ 可争取 \d+ · – 不适用 \d+ · ▲ 红线 \d+/);
    expect(output).not.toMatch(/undefined|\[object|\{\{/);
  });

  it('speaks English when asked to, the law stays Chinese', async () => {
    const { output } = await runCli(['assess', '-', '--lang', 'en'], { input });
    for (const words of ['Dadukou', 'Applies', 'Red lines', '应当严格实施社会稳定风险评估'])
      expect(output).toContain(words);
    const ours = output.split('\n').filter(it => !it.includes('│'));
    expect(ours.join('\n')).not.toMatch(/适用|待确认|因为|undefined|\{\{/);
  });

  it('names what later law adds, beside the result and of the documents themselves', async () => {
    const plan = { location: '500104', facilityType: 'clinic', plansInsuranceDesignation: true };
    const { output } = await runCli(['assess', '-'], { input: JSON.stringify(plan) });
    expect(output).toMatch(/▽ 被后来规定限制：[^\n]*至少3个月[^\n]*（B1，[^\n]*第6条，转引，非原文）/);
    expect(output).toMatch(/关于这些文件本身：\d+ 条提示[^\n]*\n {2}\S/);
    expect(output).not.toMatch(/这一类不在其中|B4/);
  });

  it.each([
    ['{}', '还没有选地点'],
    ['{"location":"510100"}', '这个地方没有本工具收录的文件'],
    ['{"location":"500000"}', '这些文件可能也适用：潼南府办发〔2017〕27号、渡卫〔2020〕283号'],
    ['{"location":"500104","asOf":"2020-06-01"}', '到 2020-06-01 还没有施行：渡卫〔2020〕283号'],
  ])('for %s says: %s', async (plan, words) => {
    expect((await runCli(['assess', '-'], { input: plan })).output).toContain(words);
  });
});
