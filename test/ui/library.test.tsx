/** Can a whole text be read, each sentence asked what became of it, and a citation followed to its words and back? */
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { accountTotals, standing } from '../../src/library/index.ts';
import { notesOnClause } from '../../src/rulebook/index.ts';
import { bare } from '../../src/sources/index.ts';
import { rows, rulebook, texts } from '../library/texts.ts';
import { button, card, en, heading, link, openPage, zh } from './page.tsx';

const city = '#/documents/chongqing-2020-18';
const clauseOf = (name: string) => encodeURIComponent(name);
const written = (it: number) => it.toLocaleString('zh-CN');

// The texts are put together at the first request, which takes its time on a busy machine.
beforeAll(async () => {
  await Promise.all([import('virtual:seeds'), import('virtual:ledgers')]);
}, 120_000);

/** The clause on the page, once its text is loaded. */
async function clause(name: string): Promise<HTMLElement> {
  await screen.findByRole('navigation', { name: zh('library.contents') });
  const found = document.getElementById(`clause-${name}`)?.closest<HTMLElement>('section, .row-place');
  if (!found) throw new Error(`${name} is not on the page.`);
  return found;
}

/** The line of a sentence. */
function line(words: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('.sentence')].find(it => it.textContent?.includes(words));
  if (!found) throw new Error(`No line says ${words}.`);
  return found;
}

const marked = (of: Element | Document = document) =>
  [...of.querySelectorAll('mark')].map(it => it.textContent).join('|');

describe('the list of documents', () => {
  it('says in short how each stands on the day of assessment, and leads to its text and its ledger', () => {
    openPage('#/documents?asOf=2026-11-27');
    const articles = screen.getAllByRole('article');
    expect(articles).toHaveLength(rulebook.documents.length);
    const district = screen.getByRole('article', { name: /大渡口区/ });
    expect(district).toHaveTextContent('施行日起已 5 年 11 个月；没有写有效期');
    expect(screen.getByRole('article', { name: /舟山/ })).toHaveTextContent('2 个规划期已过');
    expect(within(district).getByRole('link', { name: /读全文/ })).toHaveAttribute(
      'href',
      '#/documents/dadukou-2020-283?asOf=2026-11-27',
    );
    expect(within(district).getByRole('link', { name: '逐句去向' })).toHaveAttribute(
      'href',
      '#/ledger/dadukou-2020-283?asOf=2026-11-27',
    );
  });

  it('is shown, with a word on it, where a document is not held', () => {
    openPage('#/documents/beijing-2020-1');
    expect(heading()).toBe(zh('documents.heading'));
    expect(screen.getByRole('alert')).toHaveTextContent(zh('unknown.document', { item: 'beijing-2020-1' }));
    expect(screen.getAllByRole('article')).toHaveLength(rulebook.documents.length);
  });
});

describe.each(texts)('the page of $document.number', ({ document: { slug, title }, sentences, annex }) => {
  it('shows every word of the text', async () => {
    openPage(`#/documents/${slug}`);
    expect(heading()).toBe(title.zh);
    await clause('首部');
    const shown = bare(document.querySelector('.law-text')?.textContent ?? '');
    for (const it of sentences) for (const part of it.text.split('\n')) expect(shown).toContain(bare(part));
    expect(document.querySelectorAll('table')).toHaveLength(annex ? 1 : 0);
  });

  it('has its headings in order, none left out, and each clause once', async () => {
    openPage(`#/documents/${slug}`);
    await clause('首部');
    const levels = [...document.querySelectorAll('.law-text :is(h2, h3, h4)')].map(it => Number(it.tagName.charAt(1)));
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? 2)).toBeLessThanOrEqual(1);
    });
    const ids = [...document.querySelectorAll('[id^=clause-]')].map(it => it.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids)).toEqual(new Set(sentences.map(it => `clause-${it.clause}`)));
  });
});

describe('a sentence', () => {
  it('tells on a key press which rules quote it, how strongly, and where one finds their matter', async () => {
    const user = openPage(`${city}?location=500104`);
    await clause('二（五）');
    const own = line('设置20张床位以下或环境影响很小');
    const mark = within(own).getByRole('button', { name: '1 条规则' });
    expect(mark).toHaveAttribute('aria-expanded', 'false');
    mark.focus();
    await user.keyboard('{Enter}');
    expect(mark).toHaveAttribute('aria-expanded', 'true');
    const rule = rulebook.rules.find(it => it.id === 'chongqing-2020-18/5.3');
    expect(own).toHaveTextContent(`可 ${rule?.title.zh}`);
    expect(within(own).getByRole('link', { name: /按您的情况看/ })).toHaveAttribute(
      'href',
      `#/desk/${rule?.matter}?location=500104`,
    );
    await user.keyboard(' ');
    expect(own).not.toHaveTextContent(String(rule?.title.zh));
  });

  it('tells why words of it are quoted by none', async () => {
    const user = openPage(city);
    await clause('二（五）');
    const own = line('减轻行政管理相对人负担');
    await user.click(within(own).getByRole('button', { name: '2 条规则' }));
    expect(own).toHaveTextContent(/减轻行政管理相对人负担 没有规则引用。句中的目的或效果/);
  });

  it('that no rule quotes says so by word and gives the reason', async () => {
    const user = openPage(city);
    await clause('尾部');
    const own = line('市级相关部门和各区县要高度重视');
    await user.click(within(own).getByRole('button', { name: zh('library.account.governmentDuty') }));
    expect(own).toHaveTextContent('对市级部门和区县的组织领导要求');
  });

  it('can be looked for among those that no rule quotes', async () => {
    const user = openPage(city);
    await clause('首部');
    const silent = rows.filter(
      it => it.document === '渝卫发〔2020〕18号' && it.account !== 'rules' && it.account !== 'heading',
    );
    await user.click(screen.getByRole('checkbox', { name: zh('library.onlyUnquoted', { count: silent.length }) }));
    expect(document.querySelectorAll('button.account')).toHaveLength(silent.length);
    expect(document.querySelectorAll('button.account.is-rules')).toHaveLength(0);
    await user.click(screen.getByRole('checkbox'));
    expect(document.querySelectorAll('button.account.is-rules').length).toBeGreaterThan(50);
  });
});

/** The words of the fold with the documents that one names. */
function namesOf(slug: string): string {
  const document = rulebook.documents.find(it => it.slug === slug);
  const { names } = document ? standing(document, rulebook.documents, '2026-11-27') : { names: [] };
  expect(names.length).toBeGreaterThan(5);
  return zh('library.namesSummary', { all: names.length, missing: names.filter(it => !it.held).length });
}

describe('a clause on which later law bears', () => {
  it('says so beneath its sentences, folded, and names the law when opened', async () => {
    const user = openPage('#/documents/dadukou-2020-283');
    const own = within(await clause('五（十五）'));
    const fold = own.getByText(/^后来的规定 \d+ 条$/);
    expect(own.queryByText(/正式运营至少/)).toBeNull();
    await user.click(fold);
    expect(own.getAllByText(/正式运营/).length).toBeGreaterThan(1);
  });

  it('is each that a note names', () => {
    for (const note of rulebook.notes)
      for (const { document, clauses = [] } of note.bears) {
        const found = rulebook.documents.find(it => it.slug === document);
        for (const clause of clauses) expect(found && notesOnClause(rulebook, found, clause)).toContain(note);
      }
  });
});

describe('the title block', () => {
  it('names the first of many issuers and how many they are, the others when asked', async () => {
    const user = openPage('#/documents');
    const first = screen.getByText('重庆市大渡口区卫生健康委员会', { selector: 'summary span' });
    const fold = first.closest('details');
    expect(fold?.querySelector('summary')).toHaveTextContent('重庆市大渡口区卫生健康委员会 等 10 个部门');
    expect(fold).not.toHaveAttribute('open');
    await user.click(first);
    expect(fold).toHaveAttribute('open');
    const titles = screen.getAllByRole('heading', { level: 2 });
    for (const it of titles) expect(within(it).getByRole('link').getAttribute('href')).toMatch(/^#\/documents\/./);
    expect(screen.getByText('本意见自印发之日起正式施行。').tagName).toBe('Q');
  });

  it('tells of issuers that the print has side by side that their words are as received', async () => {
    for (const slug of ['dadukou-2020-283', 'chongqing-2020-18']) {
      openPage(`#/documents/${slug}`);
      const own = await clause('首部');
      expect(within(own).getAllByText(zh('library.twoColumns'))).toHaveLength(1);
      cleanup();
    }
  });

  it('names the other documents, those not held or only announced as such, and the periods that have passed', async () => {
    const user = openPage(`${city}?asOf=2026-11-27`);
    const block = document.querySelector<HTMLElement>('.document');
    expect(block).toHaveTextContent('已过 5 年 10 个月');
    await user.click(screen.getByText(namesOf('chongqing-2020-18')));
    const item = (words: string) =>
      within(block ?? document.body)
        .getAllByRole('listitem')
        .find(it => it.textContent?.includes(words));
    expect(item('渝发改社〔2019〕798号')).toHaveTextContent(zh('library.notHeld'));
    expect(item('重庆市政府购买医疗卫生服务实施办法')).toHaveTextContent(zh('library.announced'));
  });

  it('leads to the named document that is held', async () => {
    const user = openPage('#/documents/dadukou-2020-283');
    await user.click(screen.getByText(namesOf('dadukou-2020-283')));
    expect(link(zh('library.held'))).toHaveAttribute('href', '#/documents/chongqing-2020-18');
  });

  it('gives today’s names of departments as our own note, also beneath those of a clause', async () => {
    openPage('#/documents/tongnan-2017-27');
    expect(document.body).toHaveTextContent(zh('library.renamedHow'));
    expect(document.body).toHaveTextContent('潼南工商分局 → 区市场监管局');
    const own = await clause('一（二）4');
    expect(own.querySelector('.today-name')).toHaveTextContent(
      zh('department.today', { name: '潼南工商分局', today: '区市场监管局' }),
    );
  });

  it('says of a day before it was in force that it was not', () => {
    openPage(`${city}?asOf=2020-04-01`);
    expect(document.querySelector('.document')).toHaveTextContent(zh('library.notInForce'));
    expect(document.querySelector('.document')).not.toHaveTextContent('已过');
  });
});

describe('a citation', () => {
  it('leads from the results to its words, marked, with the rule named and a way back', async () => {
    const user = openPage('#/results?location=500104&facilityType=clinic&bedCount=20');
    const found = card('环境影响评价');
    const [way] = within(found).getAllByRole('link', { name: /到全文里看\s*渡卫〔2020〕283号 二（五）/ });
    const target = decodeURIComponent(way?.getAttribute('href') ?? '');
    expect(target).toMatch(/^#\/documents\/dadukou-2020-283\/二（五）\?.*rule=dadukou-2020-283\/5\.\d$/);
    if (way) await user.click(way);
    const own = await clause('二（五）');
    const rule = rulebook.rules.find(it => target.endsWith(it.id));
    await waitFor(() => expect(own.querySelector('.marked')).toHaveTextContent(String(rule?.title.zh)));
    const quotes = rule?.cite.filter(it => it.clause === '二（五）').map(it => bare(it.quote));
    for (const quote of quotes ?? []) expect(bare(marked(own)).replaceAll('|', '')).toContain(quote);
    await waitFor(() => expect(document.getElementById('clause-二（五）')).toHaveFocus());
    await user.click(button(zh('library.back')));
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/results/));
  });

  it('marks nothing else, in whatever way its clause is written', async () => {
    openPage(`${city}/${clauseOf('二(五)')}?rule=chongqing-2020-18/5.3`);
    const own = await clause('二（五）');
    await waitFor(() => expect(own.querySelector('.marked')).toBeVisible());
    expect(marked(own)).toBe(
      '设置20张床位以下或环境影响很小、不需要进行环境影响评价的医疗机构，可实行环境影响登记表备案管理',
    );
    const cited = rulebook.rules.find(it => it.id === 'chongqing-2020-18/5.3')?.cite ?? [];
    expect(document.querySelectorAll('mark')).toHaveLength(cited.length);
  });

  it('can be read on without its marks', async () => {
    const user = openPage(`${city}/${clauseOf('二（五）')}?rule=chongqing-2020-18/5.3`);
    await clause('二（五）');
    await user.click(await screen.findByRole('link', { name: zh('library.unmark') }));
    await waitFor(() => expect(document.querySelectorAll('mark')).toHaveLength(0));
    await waitFor(() => expect(document.getElementById('clause-二（五）')).toHaveFocus());
  });

  it('of the table leads to its row', async () => {
    openPage(`#/documents/dadukou-2020-283/${clauseOf('附件11')}?rule=dadukou-2020-283/5.4`);
    const own = await clause('附件11');
    await waitFor(() => expect(own.querySelector('.marked')).toBeVisible());
    expect(marked(own)).toContain('应当严格实施社会稳定风险评估');
    await waitFor(() => expect(own).toHaveFocus());
  });

  it('of a clause or rule that is not there says so and shows the text from its beginning', async () => {
    openPage(`${city}/${clauseOf('九（九）')}?rule=chongqing-2020-18/99.1`);
    await clause('首部');
    const alerts = screen.getAllByRole('alert').map(it => it.textContent);
    expect(alerts).toEqual([
      `${zh('unknown.clause', { item: '九（九）' })} ${zh('unknown.search', { item: '九（九）' })}`,
      `${zh('unknown.rule', { item: 'chongqing-2020-18/99.1' })} ${zh('unknown.search', { item: 'chongqing-2020-18/99.1' })}`,
    ]);
    expect(document.querySelectorAll('mark, .marked')).toHaveLength(0);
  });
});

describe('the table at the end', () => {
  it('has a caption, and heads for its columns, chapters and sections', async () => {
    openPage(city);
    await clause('附件');
    const table = screen.getByRole('table', { name: '附件 市级部门任务分解表' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .slice(0, 3)
        .map(it => it.textContent),
    ).toEqual(['目标任务', '工作措施', '责任部门']);
    const heads = [...table.querySelectorAll('th')];
    expect(heads.every(it => it.hasAttribute('scope'))).toBe(true);
    const row = document.getElementById('clause-附件11')?.closest('tr');
    expect(row?.lastElementChild).toHaveTextContent('市生态环境局');
  });
});

describe('the ledger', () => {
  it('gives the totals of all documents and of each, and opens at the one asked for', async () => {
    openPage('#/ledger/zhoushan-2019-37');
    const all = await screen.findByRole('table', { name: zh('library.totalsOfAll', { count: texts.length }) });
    const figures = (table: HTMLElement) =>
      [...table.querySelectorAll('tbody tr')].map(it => [...it.querySelectorAll('td')].map(cell => cell.textContent));
    const expected = (of: typeof texts) => accountTotals(of).map(it => [written(it.sentences), written(it.characters)]);
    expect(figures(all)).toEqual(expected(texts));
    for (const text of texts) {
      const name = zh('library.totalsOf', { document: text.document.number });
      expect(figures(screen.getByRole('table', { name }))).toEqual(expected([text]));
    }
    await waitFor(() => expect(document.getElementById('ledger-zhoushan-2019-37')).toHaveFocus());
    expect(document.body).toHaveTextContent(zh('library.ledgerLede'));
  });

  it('is led to from the list, and again when the link is pressed once more', async () => {
    openPage('#/ledger');
    await screen.findByRole('table', { name: zh('library.totalsOfAll', { count: texts.length }) });
    const place = document.getElementById('ledger-dadukou-2020-283');
    const go = document.createElement('a');
    go.href = '#/ledger/dadukou-2020-283';
    document.querySelector('main')?.append(go);
    go.click();
    await waitFor(() => expect(place).toHaveFocus());
    place?.blur();
    go.click();
    await waitFor(() => expect(place).toHaveFocus());
    expect(document.querySelector('h1')).not.toHaveFocus();
  });

  it('opens to the sentences under a reason, which lead to their clauses', async () => {
    const user = openPage('#/ledger');
    await screen.findByRole('table', { name: zh('library.totalsOfAll', { count: texts.length }) });
    const own = document.getElementById('ledger-zhoushan-2019-37')?.closest('section');
    const inside = within(own ?? document.body);
    await user.click(inside.getByText(zh('library.account.background'), { selector: 'summary span' }));
    await user.click(inside.getByText(/到2020年的目标/));
    const sentence = inside.getByText(/社会办医疗机构床位数占比达到 28%以上/).closest('li');
    expect(within(sentence ?? document.body).getByRole('link', { name: '一' })).toHaveAttribute(
      'href',
      '#/documents/zhoushan-2019-37/一',
    );
  });

  it('speaks English around the words of the law', async () => {
    openPage('#/ledger?lang=en');
    expect(await screen.findByText(en('library.ledgerLede'))).toBeVisible();
    await screen.findByRole('table', { name: en('library.totalsOfAll', { count: texts.length }) });
    for (const it of document.querySelectorAll('.ledger :is(th, .lede, summary)'))
      expect(it.textContent).not.toMatch(/\p{Script=Han}/u);
  });

  it('says so where no such document is held', async () => {
    openPage('#/ledger/beijing-2020-1');
    expect(await screen.findByRole('alert')).toHaveTextContent('beijing-2020-1');
  });
});
