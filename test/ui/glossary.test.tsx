/** Can a reader who stumbles over a word have it explained where it stands, and look all words up? */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { rulebook } from '../../src/ui/corpus.ts';
import { card, en, link, openPage, zh } from './page.tsx';

const clinic = 'location=500104&facilityType=clinic&bedCount=20';
const entry = (id: string) => document.getElementById(`term-${id}`) as HTMLElement;
const words = () => [...document.querySelectorAll('.entry-term h2 [lang="zh-CN"]')].map(it => it.textContent ?? '');
const explained = () => screen.queryByRole('note');

describe('a word in the law’s own words', () => {
  it('is a button that opens what it means, on whose word and how sure, and the way to all words', async () => {
    const user = openPage(`#/results?${clinic}`);
    const assessment = card('环境影响评价');
    const word = within(assessment).getByRole('button', { name: '社会稳定风险评估' });
    expect(word).toHaveAttribute('aria-expanded', 'false');
    await user.click(word);
    expect(word).toHaveAttribute('aria-expanded', 'true');
    const box = within(assessment).getByRole('note', { name: '社会稳定风险评估' });
    expect(word).toHaveAttribute('aria-controls', box.id);
    expect(box).toHaveTextContent('由谁评估请问窗口');
    expect(box).toHaveTextContent(
      '依据：《重大行政决策程序暂行条例》第22条；渡卫〔2020〕283号 二（五）。 读过原文或政府网页。',
    );
    expect(within(box).getByRole('link')).toHaveAttribute(
      'href',
      expect.stringMatching(/^#\/glossary\/stability-assessment\?location=500104/),
    );
    await user.click(word);
    expect(explained()).toBeNull();
  });

  it('is opened and closed by keyboard, also from inside, and the focus comes back to it', async () => {
    const user = openPage(`#/results?${clinic}`);
    const word = within(card('环境影响评价')).getByRole('button', { name: '社会稳定风险评估' });
    word.focus();
    await user.keyboard('{Enter}');
    expect(explained()).not.toBeNull();
    await user.keyboard('{Escape}');
    expect(explained()).toBeNull();
    expect(word.tagName).toBe('SPAN');
    await user.keyboard(' ');
    within(explained() as HTMLElement)
      .getByRole('link')
      .focus();
    await user.keyboard('{Escape}');
    expect(explained()).toBeNull();
    expect(word).toHaveFocus();
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: zh('glossary.close') }));
    expect(explained()).toBeNull();
    expect(word).toHaveFocus();
  });

  it('leaves the quote its exact words, also while it is explained', async () => {
    const user = openPage(`#/results?${clinic}`);
    const quotes = new Set(rulebook.rules.flatMap(it => it.cite.map(({ quote }) => quote)));
    const shown = () => [...document.querySelectorAll('blockquote')].map(it => it.textContent ?? '');
    for (const it of screen.getAllByRole('button', { name: /^展开这/ })) await user.click(it);
    expect(shown().length).toBeGreaterThan(100);
    expect(document.querySelectorAll('blockquote .term').length).toBeGreaterThan(40);
    expect(shown().filter(it => !quotes.has(it))).toEqual([]);
    const [word] = document.querySelectorAll<HTMLElement>('blockquote .term');
    if (word) await user.click(word);
    expect(explained()).not.toBeNull();
    expect(shown().filter(it => !quotes.has(it))).toEqual([]);
  });

  it('is marked once in a card, however many rules and documents say it', async () => {
    const user = openPage(`#/results?${clinic}`);
    for (const it of screen.getAllByRole('button', { name: /^展开这/ })) await user.click(it);
    for (const it of document.querySelectorAll('details.card')) {
      const marked = [...it.querySelectorAll('.quote .term, .note .term')].map(word => word.textContent ?? '');
      expect(marked, it.querySelector('h4')?.textContent ?? '').toEqual([...new Set(marked)]);
    }
    // 20张床位以下 stands in the quotes of both documents.
    expect(card('环境影响登记表备案').querySelectorAll('blockquote').length).toBeGreaterThan(1);
    expect(within(card('环境影响登记表备案')).getAllByRole('button', { name: '20张床位以下' })).toHaveLength(1);
  });

  it('is explained in English on the English page, by its Chinese name and an English one', async () => {
    const user = openPage(`#/results?${clinic}&lang=en`);
    const [word] = screen.getAllByRole('button', { name: '社会稳定风险评估' });
    expect(word).toHaveAttribute('lang', 'zh-CN');
    if (word) await user.click(word);
    expect(explained()).toHaveTextContent('社会稳定风险评估 · social-stability risk assessment');
    expect(explained()).toHaveTextContent(en('glossary.grade.V1'));
  });
});

describe('a word in our own words', () => {
  it('is explained in the help of a question, which still describes the field', async () => {
    const user = openPage('#/check/onAllocationCatalogue');
    const help = document.getElementById('help-onAllocationCatalogue');
    expect(help?.textContent).toBe(rulebook.vocabulary.byName.get('onAllocationCatalogue')?.help?.zh);
    await user.click(within(help as HTMLElement).getByRole('button', { name: '划拨' }));
    expect(explained()).toHaveTextContent('无偿取得土地使用权');
    expect(window.location.hash).toContain('#/check/onAllocationCatalogue');
  });

  it('is explained in the reason for asking', async () => {
    const user = openPage('#/check/facilityType');
    await user.click(screen.getByText(zh('question.why'), { selector: 'summary' }));
    await user.click(screen.getByRole('button', { name: '个体诊所' }));
    expect(explained()).toHaveTextContent('个人开的诊所');
  });

  it('is explained in the note beside a rule', async () => {
    const user = openPage('#/results?location=500104&facilityType=eyeHospital&plansInsuranceDesignation=true');
    for (const it of screen.getAllByRole('button', { name: /^展开这/ })) await user.click(it);
    expect(document.querySelectorAll('p.note .term').length).toBeGreaterThan(3);
  });
});

describe('the page of all words', () => {
  it('has them by pinyin, each with its meaning, basis and how sure that is; what has no source is labelled', () => {
    openPage('#/glossary');
    expect(words()).toHaveLength(rulebook.terms.length);
    const letters = words().filter(it => /^\p{Script=Han}/u.test(it));
    expect(letters.indexOf('诊所')).toBeGreaterThan(letters.indexOf('医联体'));
    expect(letters.indexOf('出让')).toBeLessThan(letters.indexOf('划拨'));
    for (const it of rulebook.terms) {
      expect(entry(it.id)).toHaveTextContent(it.means.zh);
      expect(entry(it.id)).toHaveTextContent(it.basis.zh);
      expect(entry(it.id)).toHaveTextContent(zh(`glossary.grade.${it.grade}`));
      if (it.label) expect(entry(it.id)).toHaveTextContent(it.label.zh);
    }
    expect(entry('lease-first')).toHaveTextContent('简释，以合同为准');
  });

  it('in English is in the order of the English words', () => {
    openPage('#/glossary?lang=en');
    const english = [...document.querySelectorAll('.entry-term h2 small')].map(it => it.textContent ?? '');
    expect(english).toEqual([...english].sort(new Intl.Collator('en-GB').compare));
    expect(entry('nonprofit')).toHaveTextContent('no surplus may be shared out');
  });

  it('finds a word by its name, another wording, its English or what it means', async () => {
    const user = openPage('#/glossary');
    const find = screen.getByRole('searchbox', { name: zh('glossary.find') });
    for (const [typed, found] of [
      ['多点执业', '多机构执业'],
      ['Standalone', '独立设置'],
      ['病理', '独立设置'],
    ] as const) {
      await user.clear(find);
      await user.type(find, typed);
      expect(words()).toContain(found);
      expect(words().length).toBeLessThan(5);
      expect(screen.getByText(zh('glossary.found', { count: words().length }))).toBeInTheDocument();
    }
    await user.clear(find);
    await user.type(find, '没有这个词');
    expect(words()).toEqual([]);
  });

  it('tells in which clauses a word stands, and leads there', async () => {
    const user = openPage('#/glossary/two-in-one');
    const folded = await within(entry('two-in-one')).findByText(zh('glossary.uses', { count: 2, documents: 1 }));
    await user.click(folded);
    const places = within(entry('two-in-one')).getAllByRole('link');
    expect(places.map(it => it.textContent)).toEqual(['二（五）', '附件10']);
    expect(decodeURIComponent(places[0]?.getAttribute('href') ?? '')).toBe('#/documents/dadukou-2020-283/二（五）');
  });

  it('opened at a word marks it and brings the reader there', async () => {
    openPage('#/glossary/alliance');
    expect(entry('alliance')).toHaveClass('is-marked');
    expect(document.querySelectorAll('.is-marked')).toHaveLength(1);
    await waitFor(() => expect(entry('alliance').querySelector('h2')).toHaveFocus());
  });

  it('reached from a quote brings the reader to the word', async () => {
    const user = openPage(`#/results?${clinic}`);
    await user.click(within(card('环境影响评价')).getByRole('button', { name: '社会稳定风险评估' }));
    await user.click(within(explained() as HTMLElement).getByRole('link'));
    await waitFor(() => expect(entry('stability-assessment')?.querySelector('h2')).toHaveFocus());
  });

  it('says so where there is no such word', () => {
    openPage('#/glossary/nothing');
    expect(screen.getByRole('alert')).toHaveTextContent(zh('unknown.term', { item: 'nothing' }));
    expect(words()).toHaveLength(rulebook.terms.length);
  });

  it('is reached from every page', () => {
    openPage('#/documents');
    expect(link(zh('nav.glossary'))).toHaveAttribute('href', '#/glossary');
  });
});
