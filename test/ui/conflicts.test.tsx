/** Does the page show both sides of each difference, how it is read and whom to ask, and the table of who has what? */
import { cleanup, screen, waitFor, within } from '@testing-library/react';
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
    expect(screen.getByRole('alert')).toBe(document.querySelector('h1')?.nextElementSibling);
    expect(screen.getByRole('alert')).toHaveTextContent(zh('unknown.matter', { item: 'lifts' }));
  });

  it('says so when the texts agree on the matter', () => {
    openPage('#/conflicts/rnd-deduction');
    screen.getByText('“研发费用加计扣除”在各份文件里没有出入。', { exact: false });
  });

  it('can be limited to one place: what only concerns Dadukou is not told to Tongnan', async () => {
    const user = openPage('#/conflicts');
    await user.click(screen.getByRole('radio', { name: /潼南区/ }));
    expect(screen.queryByText('渡卫〔2020〕283号')).toBeNull();
    expect(screen.getAllByText('潼南府办发〔2017〕27号').length).toBeGreaterThan(20);
  });

  it('tells what holds in the other districts of Chongqing, and counts what it shows', async () => {
    const user = openPage('#/conflicts');
    const choices = () => screen.getAllByRole('radio').map(it => it.closest('label')?.textContent ?? '');
    expect(choices().map(it => it.replace(/（.*/, ''))).toEqual([
      '舟山市',
      '大渡口区',
      '潼南区',
      '重庆市其他区县',
      '所有',
    ]);
    const other = screen.getByRole('radio', { name: /其他区县/ });
    await user.click(other);
    for (const it of ['渡卫〔2020〕283号', '潼南府办发〔2017〕27号']) expect(screen.queryByText(it)).toBeNull();
    const shown = all.filter(it => it.documents.every(({ slug }) => slug === 'chongqing-2020-18')).length;
    expect(shown).toBeGreaterThan(10);
    expect(other.closest('label')).toHaveTextContent(`（${shown}）`);
  });

  it('is limited to where the plan is', () => {
    for (const [location, place] of [
      ['500108', /其他区县/],
      ['500104', /大渡口/],
      ['330903', /舟山/],
      ['500000', /所有/],
    ] as const) {
      openPage(`#/conflicts?location=${location}`);
      expect(screen.getByRole('radio', { name: place })).toBeChecked();
      cleanup();
    }
  });

  it('shows on request what differs in sentences without a rule, and why there is none', async () => {
    const user = openPage('#/conflicts?location=500104');
    const section = screen.getByRole('region', { name: zh('conflicts.beyondHeading') });
    await user.click(within(section).getByText(zh('conflicts.beyondShow')));
    const kept = await within(section).findByText(/这里写“适度保持公立医院规模”/);
    expect(marks(kept.closest('.card') as HTMLElement)).toContain('保持');
  });

  it('says so where sentences without a rule do not differ', async () => {
    const user = openPage('#/conflicts?location=330903');
    await user.click(screen.getByText(zh('conflicts.beyondShow')));
    await screen.findByText(zh('conflicts.beyondNone'));
  });

  it('has what weighs most first, and folds away what is only other words', async () => {
    const user = openPage('#/conflicts');
    const section = screen.getByRole('region', { name: /^市级和区级文件说法不同/ });
    const titles = () => within(section).getAllByRole('heading', { level: 3 });
    expect(titles()[0]).toHaveTextContent('定点评估的时限');
    expect(section).not.toHaveTextContent('数据安全');
    await user.click(within(section).getByText(/^只是用词不同（\d+）$/));
    expect(section).toHaveTextContent('数据安全');
  });

  it('says the difference itself in the line of each', () => {
    openPage('#/conflicts');
    const gist = (title: string, of: string) => entry(title, of).querySelector('.in-short');
    expect(gist('定点评估的时限', both)).toHaveTextContent('3 个月 ↔ 60 个工作日');
    expect(gist('三级医院分阶段执业登记', both)).toHaveTextContent('只有 渝卫发〔2020〕18号 写了');
    expect(gist('与公立医院共享影像、检验、病理', both)).toHaveTextContent('三级 ↔ 没有');
  });

  it('shows all of the matter that its address names at the top, whatever their kind, and on paper only them', () => {
    openPage('#/conflicts/environmental-filing?location=330903');
    const first = screen.getByRole('region', { name: '环境影响登记表备案' });
    expect(first.previousElementSibling?.tagName).toBe('H1');
    const its = all.filter(it => it.matter === 'environmental-filing');
    expect(new Set(its.map(it => it.kind)).size).toBe(3);
    expect(first.querySelectorAll('details[open].conflict')).toHaveLength(its.length);
    expect(first.querySelector('summary')).toHaveTextContent('市级和区级文件说法不同');
  });

  it('leads to a matter again when the same link is pressed again', async () => {
    const user = openPage('#/conflicts/environmental-filing');
    await waitFor(() => expect(document.activeElement?.id).toBe('conflicts-of-matter'));
    await user.click(screen.getByText(zh('conflicts.index')));
    await user.click(screen.getByRole('link', { name: '环境影响登记表备案' }));
    await waitFor(() => expect(document.activeElement?.id).toBe('conflicts-of-matter'));
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
