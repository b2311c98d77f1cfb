/** Is what people ask at a window answered from a cold start, by keyboard alone, in at most three steps? */
import type { Page } from '@playwright/test';
import { expect, expectSound, open, test } from './page.ts';

const short = (page: Page) => page.locator('.short');
const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** The first step: `/`, the words as people say them, Enter. */
async function ask(page: Page, words: string): Promise<void> {
  await open(page, '#/desk');
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

/** Switches to the window mode, where single keys answer. */
async function atWindow(page: Page): Promise<void> {
  await open(page, '#/desk');
  await page.getByRole('button', { name: '打开窗口模式' }).press('Enter');
  await expect(page.getByRole('button', { name: '新的来访者' })).toBeVisible();
}

test('“我有 20 张床，要做环评吗？”: the words on the screen, then what was said adopted, then the place', async ({
  page,
}) => {
  await ask(page, '我有 20 张床，要做环评吗？');
  await expect(title(page)).toHaveText(/^环境影响/);
  await expect(page.locator('blockquote').first()).toContainText('20张床位');
  await expect(page.locator('figcaption').first()).toContainText('二（五）');
  await page.getByRole('button', { name: '当作回答用上' }).press('Enter');
  await expect(page.locator('.asks :focus')).toHaveCount(1);
  const dadukou = page.getByRole('button', { name: /^大渡口区/ });
  await expect(dadukou).toContainText('适用 · 有不同读法');
  await dadukou.press('Enter');
  await expect(short(page)).toContainText('有不同读法');
  await expect(page.locator('.spoken')).toContainText('大渡口区，20 张床');
  await expect(page.getByRole('region', { name: '一起看' })).toContainText('适用');
});

test('“定点多久能批”: both limits at once, each with its text', async ({ page }) => {
  await ask(page, '定点多久能批');
  await expect(title(page)).toHaveText('定点评估的时限');
  await expect(short(page)).toContainText('60 个工作日');
  await expect(short(page)).toContainText('3 个月');
  await expect(page.getByRole('button', { name: /^舟山市/ })).toContainText('文件没有写到');
});

test('“诊所要不要划拨土地”: the words on clinics and land', async ({ page }) => {
  await ask(page, '诊所要不要划拨土地');
  await expect(page.getByText(/划拨/).first()).toBeVisible();
  await expect(page.locator('main')).toContainText('诊所');
});

test('“合资医院行不行”: where it is written, and where the texts are silent', async ({ page }) => {
  await ask(page, '合资医院行不行');
  await expect(page.locator('main')).toContainText('合资');
  await expect(page.getByRole('button', { name: /^大渡口区/ })).toContainText('文件没有写到');
  await page.getByRole('button', { name: /^舟山市/ }).press('Enter');
  await expect(short(page)).not.toContainText('没有写到');
});

test('“床位补贴”: not in the texts, which is said, with the nearest and no answer', async ({ page }) => {
  await ask(page, '床位补贴');
  await expect(page.getByText('四份文件没有一处同时说到“床位”和“补贴”')).toBeVisible();
  await expect(page.locator('.hits')).toContainText('场地或租金补贴');
  await expect(title(page)).toHaveText('问一句，看原文怎么说');
  await expect(page.locator('.hits .hit').first()).toBeFocused();
});

test('pinyin initials find what they spell', async ({ page }) => {
  await open(page, '#/desk');
  await page.keyboard.press('/');
  await page.keyboard.type('hp');
  await expect(page.locator('.hits li').first()).toContainText('环境影响');
});

test('a window serves two visitors with the number pad alone', async ({ page }) => {
  await atWindow(page);
  await page.keyboard.press('/');
  await page.keyboard.type('环评');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText(/^环境影响/);
  const places = page.locator('.places .choice');
  await expect(places.filter({ hasText: '大渡口区' })).toBeVisible();
  const names = await places.allTextContents();
  await page.keyboard.press(String(names.findIndex(it => it.includes('大渡口区')) + 1));
  await expect(places.filter({ hasText: '大渡口区' })).toHaveAttribute('aria-pressed', 'true');
  const beds = page.locator('.asks .entry.open').first().locator('[inputmode="numeric"]');
  await expect(beds).toBeVisible();
  await page.keyboard.type('21');
  await expect(page.locator('.asks [inputmode="numeric"]').first()).toHaveValue('21');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/bedCount=21/);
  await expect(title(page)).toBeFocused();
  await page.keyboard.press('-');
  await expect(page.locator('#desk-search')).toBeFocused();
  await expect(page.locator('#desk-search')).toHaveValue('环评');
  await page.keyboard.press('*');
  await expect(page.getByText('今日来访 1')).toBeVisible();
  await expect(page.locator('#desk-search')).toBeFocused();
  await expect(page.locator('#desk-search')).toHaveValue('');
  expect(page.url()).not.toContain('500104');
  await page.getByRole('button', { name: '换回原来的' }).press('Enter');
  await expect(page).toHaveURL(/location=500104/);
});

test('the bar of a window is sound, and one line on a narrow screen until more is asked for', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await atWindow(page);
  const bar = page.getByRole('region', { name: '窗口模式' });
  expect((await bar.boundingBox())?.height).toBeLessThan(130);
  await page.getByRole('button', { name: /^更多/ }).press('Enter');
  await page.getByText('窗口设置').click();
  await expect(page.getByLabel('本窗口的地方')).toBeVisible();
  await expectSound(page);
});

test('the next visitor cannot go back to what the one before looked for, nor lose an answer to them', async ({
  page,
}) => {
  await atWindow(page);
  await expect(page.locator('#desk-search')).toBeFocused();
  await page.keyboard.type('艾滋');
  await expect(page).toHaveURL(/q=/);
  await page.goto('/#/desk/environmental-assessment?location=500104');
  await expect(title(page)).toHaveText(/^环境影响/);
  await page.getByRole('button', { name: '新的来访者' }).press('Enter');
  await expect(page.getByRole('button', { name: '换回原来的' })).toBeVisible();
  for (let step = 0; step < 2; step += 1) {
    await page.goBack();
    await expect(page.locator('#desk-search')).toHaveValue('');
    await expect(page).toHaveURL(/#\/desk$/);
  }
  await page.getByLabel('这位来访').fill('A2');
  await expect(page.getByRole('button', { name: '换回原来的' })).toHaveCount(0);
});

test('typing goes on while the answer card gives way to the results', async ({ page }) => {
  await open(page, '#/desk/environmental-assessment');
  await page.locator('#desk-search').focus();
  await page.keyboard.type('消防');
  await expect(page.locator('.hits li').first()).toContainText('消防');
  await expect(page.locator('#desk-search')).toBeFocused();
  await expect(page.locator('#desk-search')).toHaveValue('消防');
  await page.goBack();
  await expect(title(page)).toHaveText('环境影响评价');
});

test('in English the answer is English and the words Chinese', async ({ page }) => {
  await open(page, '#/desk?lang=en');
  await page.keyboard.press('/');
  await page.keyboard.type('rent subsidy');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('Site or rent subsidy');
  await expect(short(page)).toContainText('It depends on the place');
  await expect(page.locator('blockquote').first()).toHaveAttribute('lang', 'zh-CN');
});
