/** Does the page show both sides of each difference, how it is read and whom to ask, and the table of who has what? */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { conflicts } from '../../src/conflicts/index.ts';
import { readRulebook } from '../rulebook.ts';
import { card, en, heading, openPage, zh } from './page.tsx';

const all = conflicts(readRulebook());
const plan = 'facilityType=clinic&bedCount=20&constructionOrRefit=true';

/** An entry of the page, by the matter's title and the numbers of its documents. */
function entry(title: string, numbers: string): HTMLElement {
  const found = screen
    .getAllByRole('heading', { level: 3, name: title })
    .map(it => it.closest('details'))
    .find(it => it?.querySelector('summary')?.textContent?.includes(numbers));
  if (!found) throw new Error(`There is no entry for ${title}, ${numbers}.`);
  return found;
}

const both = '渝卫发〔2020〕18号、渡卫〔2020〕283号';
const marks = (within: HTMLElement) => [...within.querySelectorAll('mark')].map(it => it.childNodes[1]?.textContent);

describe('the page of conflicts', () => {
  it('has each kind with its count, and what it means', () => {
    openPage('#/conflicts');
    expect(heading()).toBe('文件之间的出入');
    const counts = screen
      .getAllByRole('heading', { level: 2 })
      .map(it => it.textContent ?? '')
      .filter(it => /\d/.test(it));
    const of = (kind: string) => all.filter(it => it.kind === kind).length;
    expect(counts).toEqual([
      `市级和区级文件说法不同 ${of('cityDistrict')}`,
      `正文和附件说法不同 ${of('bodyAnnex')}`,
      `一句话有几种读法 ${of('boundary')}`,
    ]);
    screen.getByText(zh('conflicts.kindMeaning.bodyAnnex'));
  });

  it('opens the matter that its address names, its differing words marked and said', async () => {
    openPage('#/conflicts/fire-review');
    const fire = entry('消防设计审查和验收', both);
    expect(fire.hasAttribute('open')).toBe(true);
    expect(marks(fire)).toEqual(['优先', '审查', '提高审批效率', '社会办医应当严格', '审核及消防', '备案与抽查手续']);
    expect(fire.querySelector('mark')?.textContent).toBe('〔此处不同：优先〕');
    within(fire).getByText(/两份并存/);
    within(fire).getByText('请问：区住房城乡建委');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('消防设计审查和验收'));
  });

  it('says of silence that it is no repeal', () => {
    openPage('#/conflicts/phased-registration');
    within(entry('三级医院分阶段执业登记', both)).getByText(zh('conflicts.silent'));
  });

  it('lists each reading with the facilities it would be for', () => {
    openPage('#/conflicts/social-stability-assessment');
    const list = within(entry('社会稳定风险评估', '渡卫〔2020〕283号 · 同一句话')).getAllByRole('listitem');
    expect(list).toHaveLength(5);
    expect(list[0]?.textContent).toContain('我们按这一种');
    expect(list[2]?.textContent).toContain('床位数不少于 20 张');
  });

  it('says so when the address names no matter, or one without conflict', () => {
    openPage('#/conflicts/lifts');
    screen.getByText('没有“lifts”这个事项，下面是全部出入。');
  });

  it('says so when the texts agree on the matter', () => {
    openPage('#/conflicts/rnd-deduction');
    screen.getByText('“研发费用加计扣除”在各份文件里没有出入。下面是其他事项的。');
  });

  it('can be limited to one place: what only concerns Dadukou is not told to Tongnan', async () => {
    const user = openPage('#/conflicts');
    await user.click(screen.getByRole('radio', { name: /潼南区/ }));
    expect(screen.queryByText('渡卫〔2020〕283号')).toBeNull();
    expect(screen.getAllByText('潼南府办发〔2017〕27号').length).toBeGreaterThan(20);
  });

  it('has a table of who has what, silence shown as silence', async () => {
    const user = openPage('#/conflicts');
    screen.getByText(/没有写不等于不行/);
    await user.click(screen.getByRole('radio', { name: /大渡口区/ }));
    await user.click(screen.getByText('104 个事项'));
    const rows = within(screen.getByRole('table', { name: '事项和文件' }));
    const row = (name: string) => within(rows.getByRole('rowheader', { name }).closest('tr') as HTMLElement);
    expect(
      row('三级医院分阶段执业登记')
        .getAllByRole('cell')
        .map(it => it.textContent),
    ).toEqual(['● 1 条', '– 没有写']);
    rows.getByRole('rowheader', { name: '小微企业税收优惠' });
    await user.click(screen.getByRole('checkbox', { name: '只看不是每份都写的（21）' }));
    expect(rows.queryByRole('rowheader', { name: '小微企业税收优惠' })).toBeNull();
  });

  it('speaks English, its quotes Chinese', () => {
    openPage('#/conflicts/shared-services?lang=en');
    expect(heading()).toBe(en('conflicts.heading'));
    const shared = entry('Shared imaging, laboratory and pathology', '渝卫发〔2020〕18号, 渡卫〔2020〕283号');
    expect(shared.querySelector('mark')?.textContent).toBe('[differs: 三级]');
    expect(shared.querySelector('mark .hidden')?.getAttribute('lang')).toBe('en-GB');
    expect(shared.querySelector('blockquote')?.lang).toBe('zh-CN');
  });
});

describe('a card of the results', () => {
  it('tells in Dadukou how the texts differ, folded', async () => {
    const user = openPage(`#/results?location=500104&${plan}`);
    const fire = card('消防设计审查和验收');
    expect(marks(fire)).toEqual([]);
    await user.click(within(fire).getByText('文件之间的出入（2 处）'));
    expect(marks(fire)).toContain('优先');
    within(fire).getByText(/两份并存/);
  });

  it('tells nothing of the district where only the city text holds', () => {
    openPage(`#/results?location=500103&${plan}`);
    expect(within(card('消防设计审查和验收')).queryByText(/文件之间的出入/)).toBeNull();
  });
});
