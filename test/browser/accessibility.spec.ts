/** Is every state of the page free of the faults that axe knows of, in both languages and in large text? */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, open, openEverything, test } from './page.ts';

const plan = 'location=500104&facilityType=clinic&bedCount=20&profitStatus=nonprofit&investorType=enterprise';

const states: readonly (readonly [name: string, fragment: string])[] = [
  ['the start', '#/'],
  ['the question of the place', '#/check/location?location=330900'],
  ['a question of one choice', `#/check/facilityType?${plan}`],
  ['a question of yes or no', `#/check/underservedArea?${plan}`],
  ['a question of several', `#/check/services?${plan}`],
  ['a question of a number', `#/check/bedCount?${plan}`],
  ['the question of the day', `#/check/asOf?${plan}`],
  ['the end of the questions', '#/check?location=510000'],
  ['one page', `#/onepage?${plan}`],
  ['the results', `#/results?${plan}`],
  ['the results without a place', '#/results?bedCount=20'],
  ['the results without a district', '#/results?location=500000&facilityType=clinic'],
  ['the results elsewhere', '#/results?location=510100&facilityType=clinic'],
  ['the documents', '#/documents'],
  ['an address that is wrong in every way', '#/prices?bedCount=x&floor=3&lang=fr'],
];

async function expectSound(page: Page): Promise<void> {
  await openEverything(page);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

for (const [name, fragment] of states)
  test(`${name}, with everything opened`, async ({ page }) => {
    await open(page, fragment);
    await expectSound(page);
  });

for (const [name, fragment] of states.filter(([it]) => /start|several|one page|^the results$|documents/.test(it)))
  test(`${name} in English`, async ({ page }) => {
    await open(page, `${fragment}${fragment.includes('?') ? '&' : '?'}lang=en`);
    await expectSound(page);
    const { untagged } = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const untagged: string[] = [];
      while (walker.nextNode()) {
        const { textContent, parentElement } = walker.currentNode;
        if (/\p{Script=Han}/u.test(textContent ?? '') && !parentElement?.closest('[lang^=zh],script,noscript'))
          untagged.push(textContent ?? '');
      }
      return { untagged };
    });
    test.info().annotations.push({ type: 'Chinese without a tag', description: untagged.join(' | ') });
  });

for (const [name, fragment] of states.filter(([it]) => /start|number|one page|^the results$|documents/.test(it)))
  test(`${name} in large text`, async ({ page }) => {
    await open(page, fragment);
    await page.getByRole('button', { name: '大字' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
    await expectSound(page);
  });

test('a question with a faulty answer', async ({ page }) => {
  await open(page, `#/check/bedCount?${plan}`);
  await page.getByRole('textbox').fill('many');
  await page
    .getByRole('button', { name: '保存，回到结果' })
    .or(page.getByRole('button', { name: '继续' }))
    .click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expectSound(page);
});

test('a question while a place is searched for', async ({ page }) => {
  await open(page, '#/check/location');
  await page.getByRole('searchbox').fill('州');
  await expect(page.getByRole('group', { name: '找到的地方' }).getByRole('button')).not.toHaveCount(0);
  await expectSound(page);
});

test('results with the words shown in the text', async ({ page }) => {
  await open(page, `#/results?${plan}`);
  const buttons = page.getByRole('button', { name: '看原文' });
  await buttons.first().click();
  await expect(page.locator('mark').first()).toBeVisible();
  await expectAccessible(page);
});
