/** Does a consultant come from a result to where the texts differ, into the text, and back, without a mouse? */
import type { Locator, Page } from '@playwright/test';
import { expect, open, test } from './page.ts';

const plan = 'location=500104&facilityType=clinic&bedCount=20&constructionOrRefit=true';

/** Opens what is folded, as one does with Enter on its line. */
async function unfold(page: Page, line: Locator): Promise<void> {
  await line.focus();
  if (!(await line.evaluate(it => (it.parentElement as HTMLDetailsElement).open))) await page.keyboard.press('Enter');
}

for (const [language, fire, differs] of [
  ['zh', '消防设计审查和验收', '文件之间的出入'],
  ['en', 'Fire design review', 'differ'],
] as const)
  test(`from a result to both sentences on fire and into the whole text (${language})`, async ({ page }) => {
    await open(page, `#/results?${plan}${language === 'en' ? '&lang=en' : ''}`);
    const card = page.locator('details.card').filter({ has: page.getByRole('heading', { name: fire }) });
    await unfold(page, card.locator('summary').first());
    const lens = card.locator('.lens');
    await expect(lens).toContainText(differs);
    await unfold(page, lens.locator('summary').first());
    await expect(lens).toContainText(/优先\]?办理/);
    await expect(lens).toContainText(/应当严格\]?办理/);
    await expect(lens.locator('mark').first()).toBeVisible();
    const way = card.locator('a[href*="#/documents/dadukou-2020-283"]').first();
    await way.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('大渡口区促进社会办医');
    await expect(page.locator('mark').first()).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/#\/results/);
  });

test('the list of what differs is read for one place, and one matter from its address', async ({ page }) => {
  await open(page, '#/conflicts/fire-review');
  await expect(page.locator('main')).toContainText(/优先\]?办理/);
  await expect(page.locator('main')).toContainText(/应当严格\]?办理/);
});
