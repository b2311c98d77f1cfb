/** Do the law's words stay words that can be selected, copied and printed where some of them are explained? */
import { expect, open, test } from './page.ts';
import { states } from './states.ts';

const copied = (selector: string) => {
  const quote = document.querySelector(selector);
  if (quote) window.getSelection()?.selectAllChildren(quote);
  return [String(window.getSelection()), quote?.textContent];
};

test('a quote with explained words is selected word for word', async ({ page }) => {
  await open(page, states['the results']);
  const [selected, words] = await page.evaluate(copied, 'blockquote:has(.term)');
  expect(words?.length).toBeGreaterThan(10);
  expect(selected).toBe(words);
});

test('explained words break with the line they stand in, as the law’s other words do', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, states['the results']);
  const lines = await page.evaluate(() =>
    [...document.querySelectorAll('.term')].map(it => it.getClientRects().length),
  );
  expect(Math.max(...lines)).toBeGreaterThan(1);
});

test('a word is explained and put away by keyboard, in large text within the screen', async ({ page }) => {
  await open(page, states['the results']);
  await page.getByRole('banner').getByRole('button', { name: '大字' }).click();
  const word = page.locator('blockquote .term').first();
  await word.focus();
  await page.keyboard.press('Enter');
  const note = page.locator('.explained');
  await expect(note).toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(word).toBeFocused();
});

test('on paper the words have no dots and nothing is explained', async ({ page }) => {
  await open(page, states['the results']);
  const word = page.locator('blockquote .term').first();
  await word.click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.explained')).toBeHidden();
  await expect(word).toHaveCSS('text-decoration-line', 'none');
});

test('an address of a word brings the reader to it', async ({ page }) => {
  await open(page, '#/glossary/alliance');
  await expect(page.locator('#name-alliance')).toBeFocused();
  await expect(page.locator('#name-alliance')).toBeInViewport();
});
