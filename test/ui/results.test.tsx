/** Do the results show every provision on its word, in its group, and what can still be done about it? */
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { card, counts, heading, link, openPage, zh } from './page.tsx';

const clinic = 'location=500104&facilityType=clinic';

/** One of the groups, as the section that its heading names. */
function group(part: string): HTMLElement {
  const section = document.querySelector<HTMLElement>(`section[aria-labelledby=part-${part}]`);
  if (!section?.querySelector(`h2#part-${part}`)) throw new Error(`${part} heads no section.`);
  return section;
}
const titles = (of: HTMLElement | Document = document) =>
  [...of.querySelectorAll('h4')].map(it => it.textContent ?? '');
const titleOf = (of: HTMLElement) => within(of).getByRole('heading', { level: 4 });

describe('the groups', () => {
  it('carry the numbers of the page, and each holds as many cards as it says', () => {
    openPage(`#/results?${clinic}&bedCount=20`);
    for (const [part, count] of Object.entries(counts())) {
      expect(titles(group(part))).toHaveLength(count);
      expect(group(part).querySelector('h2')).toHaveTextContent(String(count));
    }
  });

  it('are reached from their numbers', async () => {
    const user = openPage(`#/results?${clinic}&bedCount=20`);
    await user.click(screen.getByText('待确认', { selector: '.counts span' }));
    expect(group('open').querySelector('h2')).toHaveFocus();
  });

  it('set what is merely encouraged apart and say that it gives no claim', () => {
    openPage('#/results?location=500152&facilityType=clinic&specialties=generalPractice');
    const encouraged = group('applies').querySelector('#applies-encouragement')?.closest('section');
    if (!encouraged) throw new Error('Nothing is merely encouraged.');
    expect(encouraged).toHaveTextContent(zh('results.encouragement'));
    for (const tag of encouraged.querySelectorAll('.gist .tag')) expect(tag).toHaveTextContent(/^(鼓励|探索)$/);
  });

  it('keep the red lines apart from everything that applies', () => {
    openPage(`#/results?${clinic}`);
    const lines = titles(group('redLine'));
    expect(lines.length).toBeGreaterThan(5);
    const elsewhere = ['applies', 'open', 'reachable'].flatMap(it => titles(group(it)));
    expect(elsewhere.filter(it => lines.includes(it))).toEqual([]);
  });
});

describe('a card', () => {
  it('at twenty beds in Dadukou shows the words, number and clause of both documents, and that the wording is contested', () => {
    openPage(`#/results?${clinic}&bedCount=20`);
    const assessment = card('环境影响评价');
    expect(assessment).toHaveAttribute('open');
    const [summary] = assessment.querySelectorAll('summary');
    expect(summary).toHaveTextContent(`适用 · ${zh('status.contested')}`);
    expect(assessment).toHaveTextContent('因为：床位 20 张');
    expect(assessment.querySelector('blockquote')).toHaveAttribute('lang', 'zh-CN');
    expect(assessment.querySelector('figcaption')).toHaveTextContent('渡卫〔2020〕283号 · 二（五）');
    expect(assessment).toHaveTextContent('区生态环境局');
    expect(assessment).toHaveTextContent(zh('results.contestedHelp'));
  });

  it('with a time limit shows it in the unit of the text', () => {
    openPage(`#/results?${clinic}&plansInsuranceDesignation=true`);
    expect(card('定点评估的时限')).toHaveTextContent('60 个工作日');
  });

  it('that is open names and links the questions it hangs on', async () => {
    const user = openPage(`#/results?${clinic}`);
    const filing = card('环境影响登记表备案');
    expect(filing.querySelector('summary')).toHaveTextContent(/还要看：.*床位数/);
    await user.click(titleOf(filing));
    const [question] = within(filing).getAllByRole('link', { name: '计划设多少张床位？' });
    expect(question).toHaveAttribute('href', expect.stringMatching(/^#\/check\/bedCount\?location=500104/));
  });

  it('within reach tells what to change; one press tries it, and one takes it back', async () => {
    const user = openPage(`#/results?${clinic}&profitStatus=nonprofit&plansInsuranceDesignation=true`);
    const chance = card('发票可作基金支付凭证');
    expect(group('reachable')).toContainElement(chance);
    await user.click(titleOf(chance));
    expect(chance).toHaveTextContent('如果把“经营性质”改为“营利性”，这一条就适用。');
    const [attempt] = within(chance).getAllByRole('button', { name: zh('results.try') });
    if (attempt) await user.click(attempt);
    expect(group('applies')).toContainElement(card('发票可作基金支付凭证'));
    expect(window.location.hash).toContain('profitStatus=forProfit');
    await user.click(screen.getByRole('button', { name: zh('notice.takeBack') }));
    expect(group('reachable')).toContainElement(card('发票可作基金支付凭证'));
    expect(window.location.hash).toContain('profitStatus=nonprofit');
  });
});

describe('the filters', () => {
  it('show what fits kind, document and department all at once, say how many, and can be cleared', async () => {
    const user = openPage(`#/results?${clinic}&bedCount=20`);
    const all = titles().length;
    await user.click(screen.getByText(zh('filters.heading'), { selector: 'summary' }));
    const left = [all];
    for (const [filter, choice] of [
      ['文件', '渡卫〔2020〕283号'],
      ['部门', '区生态环境局'],
      ['类别', zh('kind.procedure')],
    ] as const) {
      await user.selectOptions(screen.getByLabelText(filter), choice);
      left.push(titles().length);
    }
    expect(left).toEqual([...new Set(left)].sort((a, b) => b - a));
    const some = titles();
    expect(some).toContain('环境影响评价');
    expect(some.length).toBeLessThan(10);
    expect(document.querySelector('.filters [role=status]')).toHaveTextContent(`显示 ${some.length} 项，共 ${all} 项`);
    await user.click(screen.getByRole('button', { name: '全部显示' }));
    expect(titles()).toHaveLength(all);
  });
});

describe('what the results rest on', () => {
  it.each([
    ['location=500104', /以 2026年11月21日 为准，对照当时已经施行的 2 份文件：渝卫发〔2020〕18号、渡卫〔2020〕283号/],
    ['location=500104&asOf=2020-06-01', /到 2020年6月1日 还没有施行：渡卫〔2020〕283号/],
    ['location=500000', /还没选到区县，这些文件可能也适用：/],
    ['location=510000', /没有本工具收录的文件，所以什么也不能告诉您/],
    ['bedCount=20', /还没有选地点/],
  ])('%s is said at the top', (query, words) => {
    openPage(`#/results?${query}`);
    expect(screen.getByText(words)).toBeVisible();
  });

  it('promises nothing where no document speaks', () => {
    openPage('#/results?location=510000&facilityType=clinic&bedCount=20');
    expect(counts()).toEqual({});
    expect(titles()).toEqual([]);
    expect(heading()).toContain('诊所');
    expect(link('选择地点')).toHaveAttribute('href', expect.stringContaining('#/check/location'));
  });

  it('names no expiry that the documents do not state', () => {
    openPage('#/documents');
    const documents = screen.getAllByRole('article');
    expect(documents).toHaveLength(4);
    for (const it of documents) expect(it).toHaveTextContent(zh('library.noExpiry'));
  });
});
