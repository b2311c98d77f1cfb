/** Are notes on later law seen where they bear, with their source and never as a result, and can each be found by its number? */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readRulebook } from '../rulebook.ts';
import { card, counts, en, openPage, zh } from './page.tsx';

const { notes } = readRulebook();
const clinic = 'location=500104&facilityType=clinic&plansInsuranceDesignation=true';

function entry(id: string): HTMLElement {
  const found = document.getElementById(`note-${id}`)?.closest('article');
  if (!found) throw new Error(`${id} is not on the page.`);
  return found;
}
const ids = () => [...document.querySelectorAll('article h3')].map(it => it.id.replace('note-', ''));
const summary = (of: HTMLElement) => of.querySelector('summary') ?? of;

describe('the card of a matter', () => {
  it('that later law narrows says so before it is opened', () => {
    openPage(`#/results?${clinic}`);
    expect(summary(card('申请医保定点'))).toHaveTextContent('▽ 被后来规定限制');
    expect(summary(card('参与医联体'))).not.toHaveTextContent(/▽|◇|？/);
  });

  it('tells after its rules what later law wants, with source, day, grade and number, and keeps its status', async () => {
    const user = openPage(`#/results?${clinic}`);
    const before = counts();
    const matter = card('定点评估的时限');
    if (!matter.hasAttribute('open')) await user.click(summary(matter));
    const list = within(matter).getByRole('region', { name: zh('later.onMatter') });
    expect(list.previousElementSibling).toHaveClass('rule');
    expect(list).toHaveTextContent('渝医保发〔2021〕34号');
    expect(list).toHaveTextContent('文本日期：2021年7月1日');
    expect(list).toHaveTextContent(zh('later.grade.V1'));
    expect(within(list).getByRole('link', { name: '看这条提示 定点：重庆2021年另有办法' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^#\/later\/B3\?/),
    );
    expect(counts()).toEqual(before);
  });

  it('folds away what only has to be asked where something was read, and shows pages as text, not as links', async () => {
    const user = openPage(`#/results?${clinic}`);
    const matter = card('定点评估的时限');
    if (!matter.hasAttribute('open')) await user.click(summary(matter));
    const here = notes.filter(it =>
      it.bears.some(
        ({ document, matters }) =>
          /chongqing|dadukou/.test(document) && matters?.includes('insurance-evaluation-deadline'),
      ),
    );
    const asked = here.filter(it => it.form === 'caution');
    expect([asked.length > 1, here.length > asked.length]).toEqual([true, true]);
    for (const it of asked) expect(matter).not.toHaveTextContent(it.zh);
    await user.click(within(matter).getByText(zh('later.toAsk', { count: asked.length })));
    for (const it of asked) expect(matter).toHaveTextContent(it.zh);
    const [evidence] = within(matter).getAllByText(zh('later.evidence', { count: 1 }));
    if (evidence) await user.click(evidence);
    expect(matter).toHaveTextContent(/ylbzj\.cq\.gov\.cn|chinese-days/);
    expect([...matter.querySelectorAll('a')].filter(it => !it.getAttribute('href')?.startsWith('#'))).toEqual([]);
  });

  it('says for whom a note is while that is not answered, and leaves out notes for others', async () => {
    const user = openPage('#/results?location=500104&plansInsuranceDesignation=true');
    const matter = card('申请医保定点');
    if (!matter.hasAttribute('open')) await user.click(summary(matter));
    expect(matter).toHaveTextContent('只有“机构类别是互联网医院”才与您有关，这一点您还没有回答。');
  });
});

describe('the results', () => {
  it('tell of the documents themselves what is not known', async () => {
    const user = openPage('#/results?location=330903&facilityType=clinic');
    await user.click(screen.getByText(/^关于这些文件本身/));
    expect(document.querySelector('main')).toHaveTextContent('舟山市2023年清理了');
    expect(document.querySelector('main')).not.toHaveTextContent('潼南文件写的是2017年的部门名称');
  });
});

describe('the page of notes', () => {
  it('has every note once, by theme, with where it bears, and says that none changes a result', () => {
    openPage('#/later');
    expect(ids()).toEqual(notes.map(it => it.id));
    for (const it of notes) expect(entry(it.id)).toHaveTextContent(it.zh);
    expect(document.querySelector('main')).toHaveTextContent(zh('later.neverChanges'));
    const [link] = within(entry('B3')).getAllByRole('link', { name: '渝卫发〔2020〕18号 · 五（十五）' });
    expect(decodeURIComponent(link?.getAttribute('href') ?? '')).toBe('#/documents/chongqing-2020-18/五（十五）');
  });

  it('without answers tells for whom a note is', () => {
    openPage('#/later?facilityType=clinic');
    expect(entry('B4a')).toHaveTextContent('只关系到：机构类别是互联网医院。');
  });

  it('goes to the note that its address names, and marks it', async () => {
    openPage('#/later/B1');
    await waitFor(() => expect(document.activeElement?.id).toBe('note-B1'));
    expect(entry('B1')).toHaveAttribute('aria-current', 'true');
    expect(document.querySelectorAll('[aria-current=true]')).toHaveLength(1);
  });

  it('says so where there is no such note', () => {
    openPage('#/later/Z9');
    expect(screen.getByText(zh('unknown.note', { item: 'Z9' }), { exact: false })).toBe(
      document.querySelector('h1')?.nextElementSibling,
    );
    expect(ids()).toHaveLength(notes.length);
  });

  it('shows the notes on one document with one badge, and all again', async () => {
    const user = openPage('#/later');
    await user.selectOptions(screen.getByLabelText('文件'), '舟政办发〔2019〕37号');
    await user.selectOptions(screen.getByLabelText('标记'), '▽ 被后来规定限制');
    const expected = notes
      .filter(it => it.badge === 'narrowed' && it.bears.some(place => place.document === 'zhoushan-2019-37'))
      .map(it => it.id);
    expect(ids()).toEqual(expected);
    expect(screen.getByText(`显示 ${expected.length} 条，共 ${notes.length} 条`, { exact: false })).toBeVisible();
    await user.click(screen.getByRole('button', { name: zh('later.clear') }));
    expect(ids()).toHaveLength(notes.length);
    await user.type(screen.getByLabelText(zh('later.words')), '契税');
    expect(ids()).toEqual(['D9']);
  });

  it('has each note folded to its subject and badge, but for the one that the address names', () => {
    openPage('#/later/B1');
    const open = notes.filter(it => entry(it.id).querySelector('details')?.hasAttribute('open')).map(it => it.id);
    expect(open).toEqual(['B1']);
    const line = summary(entry('B1'));
    expect(line).toHaveTextContent('定点：正式运营满3个月才可申请▽ 被后来规定限制B1');
    expect(within(entry('B1')).getByText(zh('later.bears')).closest('details')).not.toBeNull();
  });

  it('says of what we worked out ourselves only that, and of a copy in a collection that it is one', () => {
    openPage('#/later');
    expect(summary(entry('B6'))).toHaveTextContent(zh('later.grade.C'));
    expect(summary(entry('B6'))).not.toHaveTextContent(zh('later.badge.unverified'));
    expect(entry('A3')).toHaveTextContent('法律原文（公开法规库副本）');
    expect(entry('B3')).toHaveTextContent(zh('later.grade.V1'));
    expect(entry('A2')).toHaveTextContent(zh('later.ownText'));
  });

  it('speaks English, the numbers of the documents stay Chinese', () => {
    openPage('#/later?lang=en');
    expect(entry('B1')).toHaveTextContent(en('later.badge.narrowed'));
    for (const it of notes) expect(entry(it.id)).toHaveTextContent(it.en);
    for (const it of entry('B3').querySelectorAll('.bears a')) expect(it).toHaveAttribute('lang', 'zh-CN');
  });
});
