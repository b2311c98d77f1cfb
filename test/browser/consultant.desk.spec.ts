/** Can a consultant do everything on one page without a mouse, with the result following every key? */
import type { Page } from '@playwright/test';
import { expect, live, open, test } from './page.ts';

/** Presses Tab until the wanted control has the focus, as one does without a mouse. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 150; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await page.locator(`${selector}:focus`).count()) return;
  }
  throw new Error(`${selector} is not reached by Tab.`);
}

test('a consultant fills in one page by keyboard and sees filing turn into assessment at the twentieth bed', async ({
  page,
}) => {
  await open(page);
  await tabTo(page, 'a[href="#/onepage"]');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '一页填写' })).toBeVisible();

  await tabTo(page, '#field-location');
  await page.keyboard.type('大渡口');
  await page.keyboard.press('Enter');
  await expect(page.getByText('已选：重庆市大渡口区')).toBeVisible();

  await tabTo(page, '#field-facilityType');
  const type = page.locator('#field-facilityType');
  for (let moved = 0; moved < 20 && (await type.inputValue()) !== 'clinic'; moved += 1)
    await page.keyboard.press('ArrowDown');
  await expect(type).toHaveValue('clinic');

  await tabTo(page, '#field-bedCount');
  const applies = live(page, '适用');
  const filing = applies.filter({ hasText: /^环境影响登记表备案/ });
  const assessment = applies.filter({ hasText: /^环境影响评价/ });
  const stability = applies.filter({ hasText: /^社会稳定风险评估/ });
  for (const [beds, filed, assessed] of [
    ['19', 1, 0],
    ['20', 1, 1],
    ['21', 0, 1],
  ] as const) {
    await page.keyboard.press('Control+a');
    await page.keyboard.type(beds);
    await expect(filing, `filing at ${beds} beds`).toHaveCount(filed);
    await expect(assessment, `assessment at ${beds} beds`).toHaveCount(assessed);
    await expect(stability, `stability assessment at ${beds} beds`).toHaveCount(assessed);
  }

  await page.keyboard.press('Control+a');
  await page.keyboard.type('2x');
  await expect(page.locator('#field-bedCount')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('#fault-bedCount')).toContainText('2x');
  await page.keyboard.press('Backspace');
  await expect(page.locator('#fault-bedCount')).toHaveCount(0);

  await tabTo(page, '.live a.button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('大渡口区 · 诊所 · 2 张床');
});

test('the living result stays in sight beside the questions', async ({ page }) => {
  await open(page, '#/onepage?location=500104');
  await page.locator('#field-bedCount').scrollIntoViewIfNeeded();
  await page.locator('#field-bedCount').fill('20');
  await expect(page.getByRole('heading', { name: '现在的结果' })).toBeInViewport();
});

test('the skip button leads a keyboard past the header to the content', async ({ page }) => {
  await open(page, '#/documents');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
