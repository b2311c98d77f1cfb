/** Does the desk answer what people ask, from a cold start, in few steps and honestly? */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { button, heading, link, openPage, zh } from './page.tsx';

const field = () => screen.getByLabelText(zh('desk.search'));
const short = () => document.querySelector('.short')?.textContent ?? '';
const hits = () => [...document.querySelectorAll('.hits li')].map(it => it.textContent ?? '');
const found = () => waitFor(() => expect(hits().length).toBeGreaterThan(0), { timeout: 20_000 });

describe('a question typed at the desk', () => {
  it('“我有 20 张床，要做环评吗？” is answered on the spot: what it says is offered, the place is one press', async () => {
    const user = openPage('#/desk');
    await user.type(field(), '我有 20 张床，要做环评吗？');
    await found();
    expect(hits()[0]).toMatch(/^事项环境影响(评价|登记表备案)/u);
    expect(window.location.hash).not.toContain('bedCount');
    await user.click(screen.getAllByRole('link', { name: '环境影响评价' })[0] as HTMLElement);
    expect(heading()).toBe('环境影响评价');
    expect(short()).toContain('先选在哪里办');
    await user.click(await screen.findByRole('button', { name: zh('desk.adopt') }));
    await waitFor(() => expect(window.location.hash).toContain('bedCount=20'));
    await user.click(button(/^大渡口区/));
    await waitFor(() => expect(short()).toContain('请按较严的一句准备'));
    expect(short()).toContain('有不同读法');
    const quotes = [...document.querySelectorAll('blockquote')].map(it => it.textContent ?? '');
    expect(quotes.some(it => it.endsWith('应当严格实施社会稳定风险评估和环境影响评价'))).toBe(true);
  });

  it('is opened with Enter, also when the texts are still on their way, and the reader goes on from its heading', async () => {
    const user = openPage('#/desk');
    await user.type(field(), '定点多久能批{Enter}');
    await waitFor(() => expect(heading()).toBe('定点评估的时限'), { timeout: 20_000 });
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(short()).toContain('60 个工作日');
    expect(short()).toContain('3 个月');
  });

  it('that no text answers is said to be so; Enter goes to no card as if it were the answer', async () => {
    const user = openPage('#/desk');
    await user.type(field(), '床位补贴{Enter}');
    await found();
    expect(screen.getByText(/没有一处同时说到“床位”和“补贴”/)).toBeVisible();
    expect(hits().some(it => it.includes('场地或租金补贴'))).toBe(true);
    expect(heading()).toBe(zh('desk.heading'));
    await waitFor(() => expect(document.activeElement).toHaveClass('hit'));
  });

  it('keeps the words for the way back from its answer', async () => {
    const user = openPage('#/desk?q=%E6%B6%88%E9%98%B2');
    await found();
    await user.click(within(document.querySelector('.hits') as HTMLElement).getAllByRole('link')[0] as HTMLElement);
    await user.click(link(/“消防”的搜索结果/));
    await found();
    expect(field()).toHaveValue('消防');
  });
});

describe('the list of what was found', () => {
  it('is walked with the arrows, from the field and back to it', async () => {
    const user = openPage('#/desk?q=%E6%B6%88%E9%98%B2');
    await found();
    await user.keyboard('/');
    expect(field()).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(document.querySelectorAll('.hits .hit')[1]);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(field()).toHaveFocus();
  });

  it('is narrowed by kind, document and department', async () => {
    const user = openPage('#/desk?q=%E6%B6%88%E9%98%B2');
    await found();
    const all = hits().length;
    await user.click(screen.getByText(zh('desk.narrow.legend')));
    await user.selectOptions(screen.getByLabelText(zh('desk.narrow.document')), '渝卫发〔2020〕18号');
    await user.selectOptions(screen.getByLabelText(zh('desk.narrow.kind')), zh('desk.kind.clause'));
    await waitFor(() => expect(hits().length).toBeLessThan(all));
    expect(hits().every(it => it.startsWith(zh('desk.kind.clause')) && it.includes('渝卫发〔2020〕18号'))).toBe(true);
  });

  it('is narrowed by place: what only concerns Dadukou is not told to another district, nor the other way round', async () => {
    const user = openPage('#/desk?q=%E6%B6%88%E9%98%B2');
    await found();
    const ofDadukou = () => hits().some(it => it.includes('渡卫〔2020〕283号'));
    expect(ofDadukou()).toBe(true);
    await user.click(screen.getByText(zh('desk.narrow.legend')));
    const places = screen.getByLabelText(zh('desk.narrow.place'));
    expect(
      within(places)
        .getAllByRole('option')
        .map(it => it.textContent),
    ).toEqual(['全部', '舟山市', '大渡口区', '潼南区', '重庆市其他区县']);
    await user.selectOptions(places, '重庆市其他区县');
    await waitFor(() => expect(ofDadukou()).toBe(false));
    expect(hits().some(it => it.includes('渝卫发〔2020〕18号'))).toBe(true);
    await user.selectOptions(places, '大渡口区');
    await waitFor(() => expect(ofDadukou()).toBe(true));
    expect(hits().some(it => it.includes('舟政办发〔2019〕37号'))).toBe(false);
  });
});

describe('an answer card', () => {
  it('settles the matter with the questions it asks, which can be changed in place', async () => {
    const user = openPage('#/desk/environmental-assessment?location=500104');
    await user.type(screen.getByLabelText('计划设多少张床位？'), '19');
    await waitFor(() => expect(window.location.hash).toContain('bedCount=19'));
    await user.selectOptions(screen.getByLabelText('打算办哪一类机构？'), '诊所');
    await waitFor(() => expect(short()).toContain('按您的回答不适用'));
    await user.clear(screen.getByLabelText('计划设多少张床位？'));
    await user.type(screen.getByLabelText('计划设多少张床位？'), '21');
    await waitFor(() => expect(short()).toContain('要做'));
  });

  it('names an answer that cannot be taken, beside its field, and keeps it', async () => {
    const user = openPage('#/desk/environmental-assessment?location=500104');
    await user.type(screen.getByLabelText('计划设多少张床位？'), '二十');
    expect(await screen.findByText(/床位数.*二十/)).toBeVisible();
    expect(screen.getByLabelText('计划设多少张床位？')).toHaveValue('二十');
  });

  it('is copied as text with its words and source; where the page may not copy, the text is selected', async () => {
    const user = openPage('#/desk/environmental-assessment?location=500104&bedCount=21');
    await user.click(button(zh('desk.copy')));
    expect(await screen.findByText(zh('desk.copied'))).toBeVisible();
    const text = await window.navigator.clipboard.readText();
    expect(text).toContain('渡卫〔2020〕283号 · 二（五）');
    expect(text).toContain('应当严格实施社会稳定风险评估和环境影响评价');
    Object.defineProperty(window.navigator, 'clipboard', { value: undefined, configurable: true });
    await user.click(button(zh('desk.copy')));
    expect(await screen.findByText(zh('desk.byHand'))).toBeVisible();
    expect(screen.getByLabelText(zh('desk.asText'))).toHaveFocus();
  });

  it('opens as a full case with its answers', async () => {
    const user = openPage('#/desk/environmental-assessment?location=500104&bedCount=21');
    await user.click(link(zh('desk.toResults')));
    expect(heading()).toBe('大渡口区 · 21 张床');
  });

  it('of a matter that does not exist says so and shows those there are', async () => {
    openPage('#/desk/bed-subsidy');
    expect(screen.getByRole('alert')).toHaveTextContent(zh('desk.noMatter', { name: 'bed-subsidy' }));
    expect(screen.getByRole('heading', { name: /按事项找/ })).toBeVisible();
  });
});
