/** Is the page whole in either language, and nothing lost in switching? */
import { cleanup, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readRulebook } from '../rulebook.ts';
import { answers, button, counts, en, heading, openPage } from './page.tsx';

const rulebook = readRulebook();

/** Proper names, and words of the law that an English sentence explains in brackets or quotation marks. */
const names = [
  ...rulebook.documents.flatMap(it => [it.number, ...it.issuers]),
  ...rulebook.rules.flatMap(it => [...it.departments.map(department => department.name), it.cite[0].clause]),
  ...rulebook.vocabulary.facts.flatMap(it => it.why.basis.map(({ clause }) => clause)),
].sort((a, b) => b.length - a.length);
const explained = /“[^”]*”|\([^)]*\)|\p{Script=Han}+〔\d{4}〕\d+号/gu;

/** Chinese text that is neither a name nor explained, outside everything marked as Chinese for a screen reader. */
function unmarked(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    if (parentElement?.closest('[lang^=zh], .key')) continue;
    const rest = names.reduce((text, name) => text.replaceAll(name, ''), (textContent ?? '').replaceAll(explained, ''));
    if (/\p{Script=Han}/u.test(rest)) found.push(textContent ?? '');
  }
  return found;
}

describe('switching the language', () => {
  it('keeps the page, the question and the answers', async () => {
    const user = openPage('#/check/bedCount?location=500104&facilityType=clinic');
    await user.click(button('English'));
    expect(heading()).toBe('How many beds do you plan?');
    expect(answers()).toEqual(
      expect.arrayContaining(['Location: Dadukou District, Chongqing', 'Facility type: Clinic']),
    );
    expect(window.location.hash).toBe('#/check/bedCount?location=500104&facilityType=clinic&lang=en');
    await user.click(button('中文'));
    expect(heading()).toBe('计划设多少张床位？');
    expect(window.location.hash).toBe('#/check/bedCount?location=500104&facilityType=clinic');
  });

  it('keeps what is being typed', async () => {
    const user = openPage('#/check/bedCount?location=500104');
    await user.type(screen.getByRole('textbox'), '25');
    await user.click(button('English'));
    expect(screen.getByRole('textbox')).toHaveValue('25');
  });

  it('changes no result', async () => {
    const user = openPage('#/results?location=500104&facilityType=clinic&bedCount=20');
    const before = counts();
    await user.click(button('English'));
    expect(counts()).toEqual(before);
    expect(before.applies).toBeGreaterThan(10);
  });

  it('sets the language and title of the document, and is remembered', async () => {
    const user = openPage('#/documents');
    expect(document.documentElement.lang).toBe('zh-CN');
    expect(document.title).toBe('政策文件 · 社会办医政策自查');
    await user.click(button('English'));
    expect(document.documentElement.lang).toBe('en-GB');
    expect(document.title).toBe('Documents · Private medical policy check');
    cleanup();
    openPage('#/documents');
    expect(document.documentElement.lang).toBe('en-GB');
  });
});

describe('the English page', () => {
  const plan = 'location=500104&facilityType=clinic&bedCount=20&lang=en';
  it.each([
    '#/?lang=en',
    `#/check/services?${plan}`,
    `#/check/location?${plan}`,
    `#/onepage?${plan}`,
    '#/documents?lang=en',
    '#/conflicts/supervision-linkage?lang=en',
    '#/documents/tongnan-2017-27/三（十四）30?rule=tongnan-2017-27/30.1&lang=en',
    '#/documents/dadukou-2020-283/附件11?rule=dadukou-2020-283/5.4&lang=en',
    '#/ledger?lang=en',
    `#/results?${plan}`,
  ])('has no Chinese but names and the words of the law, which are marked or explained: %s', async fragment => {
    const user = openPage(fragment);
    if (fragment.includes('ledger')) await screen.findAllByRole('table');
    if (fragment.includes('rule=')) await screen.findByRole('button', { name: en('library.back') });
    for (const it of document.querySelectorAll<HTMLElement>(
      '.marked + .sentence .account, .row-place:has(.marked) .account',
    ))
      await user.click(it);
    for (const it of screen.queryAllByRole('button', { name: /^Show the words of/ })) await user.click(it);
    expect(unmarked()).toEqual([]);
  });
});
