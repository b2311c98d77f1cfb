/** Can somebody see where the lines run, try other answers and take them back? */
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { en, openPage, zh } from './page.tsx';

const eye = 'location=500104&facilityType=eyeHospital&profitStatus=forProfit';

function line(label = '床位数'): HTMLElement {
  const found = screen.getByRole('heading', { level: 3, name: label }).closest('section');
  if (!found) throw new Error(`${label} has no line.`);
  return found;
}

function strip(): readonly string[] {
  return within(line())
    .getAllByRole('listitem')
    .filter(it => it.closest('.strip'))
    .map(it => it.textContent ?? '');
}

function cells(matter: string): readonly string[] {
  const row = within(line()).getByRole('rowheader', { name: matter }).closest('tr');
  return [...(row?.querySelectorAll('td .verdict') ?? [])].map(it => it.textContent ?? '');
}

/** The open question in a list of alternatives. */
async function opened(user: ReturnType<typeof openPage>, label: string): Promise<HTMLElement> {
  const summary = screen.getByText(label, { selector: 'summary b' });
  await user.click(summary);
  const found = summary.closest('details');
  if (!found) throw new Error(`${label} cannot be opened.`);
  return found;
}

describe('the line of beds', () => {
  it('names the stretches, where the plan stands, and each matter that turns, in every stretch', () => {
    openPage(`#/explore?${eye}&bedCount=60`);
    expect(strip()).toEqual(['0–19 张', '20 张', '21 张起▲ 您的方案：60 张']);
    expect(cells('环境影响评价')).toEqual(['– 不适用', '● 适用 有不同读法', '● 适用 有不同读法']);
    expect(cells('环境影响登记表备案')[0]).toBe('● 适用');
    expect(line()).not.toHaveTextContent(zh('explore.doubtHow'));
  });

  it('warns at nineteen what one more bed would bring', () => {
    openPage(`#/explore?${eye}&bedCount=19`);
    const text = line().querySelector('.notice')?.textContent;
    expect(text).toContain('多 1 张（20 张）');
    expect(text).toContain(
      '新增要办、要守的 2 项：环境影响评价（有不同读法，先问）；社会稳定风险评估（有不同读法，先问）',
    );
    expect(text).toContain('有不同读法、先问主管部门的 1 项：环境影响登记表备案');
    expect(text).not.toContain('少 1 张');
  });

  it('shows at twenty the sentences that do not agree, with number and clause', () => {
    openPage(`#/explore?${eye}&bedCount=20`);
    expect(line()).toHaveTextContent('20 张时，文件的说法对不上');
    const quotes = [...line().querySelectorAll('blockquote')].map(it => it.textContent ?? '');
    expect(quotes.some(it => it.includes('20张床位及以上'))).toBe(true);
    expect(quotes.some(it => it.includes('20张床位以下'))).toBe(true);
    expect(new Set(quotes).size).toBe(quotes.length);
    expect(line()).toHaveTextContent('渡卫〔2020〕283号 · 二（五）');
  });

  it('moves the plan by typing, by dragging and by pressing a stretch, and puts it back', async () => {
    const user = openPage(`#/explore?${eye}&bedCount=60`);
    const field = within(line()).getByRole('textbox');
    await user.clear(field);
    await user.type(field, '19');
    expect(strip()[0]).toContain('正在试：19 张（原来：60 张）');
    expect(field).toHaveFocus();
    expect(screen.getByText(zh('explore.trying')).closest('section')).toHaveTextContent('环境影响登记表备案');
    fireEvent.change(within(line()).getByRole('slider'), { target: { value: '20' } });
    expect(strip()[1]).toContain('正在试：20 张');
    expect(field).toHaveValue('20');
    await user.click(within(line()).getByRole('button', { name: /^21 张起/ }));
    expect(strip()[2]).toContain('正在试：21 张');
    await user.click(screen.getByRole('button', { name: zh('notice.takeBack') }));
    expect(strip()[2]).toContain('您的方案：60 张');
    expect(field).toHaveValue('60');
    expect(screen.queryByText(zh('explore.trying'))).toBeNull();
  });

  it('names what is no number of beds, keeps what was typed, and leaves the plan as it was', async () => {
    const user = openPage(`#/explore?${eye}&bedCount=60`);
    const field = within(line()).getByRole('textbox');
    await user.type(field, 'x');
    expect(field).toHaveValue('60x');
    expect(field).toBeInvalid();
    expect(line()).toHaveTextContent('60x');
    expect(line()).toHaveTextContent(zh('explore.stillBy', { value: '60 张' }));
    expect(strip()[2]).toContain('60 张');
    await user.clear(field);
    expect(line()).toHaveTextContent(zh('explore.emptyHere'));
    expect(screen.getByText(zh('explore.trying')).closest('section')).toHaveTextContent(/变为待确认的 \d+ 项/);
  });

  it('says of a number on which nothing turns that nothing does', () => {
    openPage('#/explore?location=330902&facilityType=clinic');
    expect(screen.getByText(zh('boundary.none', { label: '床位数' }))).toBeVisible();
  });
});

describe('other answers', () => {
  it('are listed by question, with what each gains and loses, and tried and taken back with one press each', async () => {
    const user = openPage(`#/explore?${eye}&bedCount=60`);
    const beds = await opened(user, '床位数');
    const nineteen = within(beds).getByText('19 张').closest('li') as HTMLElement;
    expect(nineteen).toHaveTextContent('不再要办、要守的 2 项：环境影响评价；社会稳定风险评估');
    await user.click(within(nineteen).getByRole('button', { pressed: false }));
    expect(strip()[0]).toContain('正在试：19 张');
    expect(within(beds).getByText('19 张').closest('li')).toHaveClass('is-tried');
    await user.click(within(beds).getByRole('button', { pressed: true }));
    expect(strip()[2]).toContain('您的方案：60 张');
    expect(screen.queryByRole('button', { name: zh('notice.takeBack') })).toBeNull();
  });

  it('that do the same stand together, those without a telling effect apart from the others', async () => {
    const user = openPage(`#/explore?${eye}&bedCount=60`);
    const types = await opened(user, '机构类别');
    const together = within(types)
      .getByRole('button', { name: /^门诊部/ })
      .closest('li') as HTMLElement;
    expect(within(together).getByRole('button', { name: /^诊所/ })).toBeVisible();
    const effects = [...types.querySelectorAll('.effect')].map(it => it.textContent);
    expect(new Set(effects).size).toBe(effects.length);
  });

  it('say of the profit status what can no longer be had, and what then comes into question', async () => {
    const user = openPage(`#/explore?${eye}&bedCount=60`);
    const profit = await opened(user, '经营性质');
    expect(profit).toHaveTextContent('原来待确认、这样答就不适用的 2 项：小微企业税收优惠；发票可作基金支付凭证');
    expect(profit).toHaveTextContent(/变得有可能适用、还要看别的答案的 1 项：场地或租金补贴/);
  });

  it('can be tried together', async () => {
    const user = openPage(`#/explore?${eye}&bedCount=60`);
    const profit = await opened(user, '经营性质');
    await user.click(within(profit).getByRole('button', { pressed: false }));
    const specialties = await opened(user, '主要专科');
    await user.click(within(specialties).getByRole('button', { name: /^康复/ }));
    const trial = screen.getByText(zh('explore.trying')).closest('section');
    expect(trial).toHaveTextContent('场地或租金补贴');
    const notice = screen.getByText(/^试看中——/);
    expect(notice).toHaveTextContent('经营性质：非营利性（原来：营利性）；主要专科：康复（原来：没填）');
    expect(within(notice).getByRole('link', { name: zh('notice.seeResults') })).toHaveAttribute(
      'href',
      expect.stringContaining('#/results?'),
    );
  });

  it('say of the questions still open what each answer would do, and which do nothing', async () => {
    const user = openPage(`#/explore?${eye}&bedCount=60`);
    const designation = await opened(user, '申请医保定点');
    expect(designation).toHaveTextContent('定点评估的时限');
    expect(screen.getByText(/^怎么答都不影响这几份文件的结论：/)).toHaveTextContent('融资方式');
  });

  it('are told in English as well', () => {
    openPage(`#/explore?${eye}&bedCount=20&lang=en`);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(en('explore.heading'));
    expect(document.querySelector('.line .notice')).toHaveTextContent('2 fewer to do or to observe');
  });
});

describe('an answer of one’s own', () => {
  it('that is pressed again while a link is looked at takes nothing back', async () => {
    window.localStorage.setItem(
      'private-medical-policy-check',
      JSON.stringify({ facility: { location: '330902', facilityType: 'clinic', bedCount: 5 } }),
    );
    const user = openPage(`#/explore?${eye}&bedCount=60`);
    await user.click(within(line()).getByRole('button', { name: /^21 张起/ }));
    expect(strip()[2]).toContain('您的方案：60 张');
    const field = within(line()).getByRole('textbox');
    await user.type(field, 'x{Backspace}');
    expect(field).toHaveValue('60');
    expect(screen.getByText(zh('take.shared'))).toBeVisible();
  });

  it('given beside a trial stays when the trial is taken back', async () => {
    const user = openPage(`#/explore?${eye}&bedCount=60`);
    await user.click(within(line()).getByRole('button', { name: /^0–19 张/ }));
    window.location.hash = window.location.hash.replace('#/explore', '#/check/stage');
    await user.click(await screen.findByRole('radio', { name: /已经正式运营/ }));
    await user.click(screen.getByRole('button', { name: zh('question.continue') }));
    await user.click(screen.getByRole('button', { name: zh('notice.takeBack') }));
    const { facility } = JSON.parse(window.localStorage.getItem('private-medical-policy-check') ?? '{}');
    expect(facility).toMatchObject({ bedCount: 60, stage: 'operating' });
  });
});

describe('several answers to one question', () => {
  it('add up while they are tried, and none of them is said to cost the others', async () => {
    const user = openPage(`#/explore?${eye}&bedCount=60`);
    const cooperation = await opened(user, '合作安排');
    expect(within(cooperation).getByText(zh('explore.members'))).toBeVisible();
    const alliance = within(cooperation).getByRole('button', { name: /^专科联盟/ });
    expect(alliance.closest('li')).not.toHaveTextContent('就不适用');
    await user.click(alliance);
    await user.click(within(cooperation).getByRole('button', { name: /^参加或牵头医联体/ }));
    expect(within(cooperation).getAllByRole('button', { pressed: true })).toHaveLength(2);
    const trial = screen.getByText(zh('explore.trying')).closest('section');
    expect(trial).toHaveTextContent('组建专科联盟');
    expect(trial).not.toHaveTextContent('就不适用');
    expect(screen.getByText(/^试看中——/)).toHaveTextContent('合作安排：专科联盟、参加或牵头医联体');
    for (const it of within(cooperation).getAllByRole('button', { pressed: true })) await user.click(it);
    expect(screen.queryByText(/^试看中——/)).toBeNull();
  });

  it('are added to and taken from those that are given', async () => {
    const user = openPage(`#/explore?${eye}&bedCount=60&services=telemedicine`);
    const services = await opened(user, '拟开展服务');
    await user.click(within(services).getByRole('button', { name: /^不要：远程医疗/ }));
    expect(screen.getByText(/^试看中——/)).toHaveTextContent('（原来：远程医疗）');
  });
});

describe('a place without a document', () => {
  it('has nothing to explore, and says so', () => {
    openPage('#/explore?location=510100&bedCount=20');
    expect(document.querySelector('.strip')).toBeNull();
    expect(screen.getByText(/没有本工具收录的文件/)).toBeVisible();
  });
});
