/** Can a founder go from the start through the questions to the results, back and forth, and come back tomorrow? */
import type { Page } from '@playwright/test';
import { confirmed, expect, open, test } from './page.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const goOn = (page: Page) => page.getByRole('button', { name: '继续' }).click();

/** Answers whatever is asked until nothing is left: the first of the options, ten of everything counted. */
async function answerAll(page: Page): Promise<readonly string[]> {
  const asked: string[] = [];
  for (;;) {
    const title = (await heading(page).textContent()) ?? '';
    // Asked of the page itself: news of its address reach this process later than what it shows.
    if (!/#\/check/.test(await page.evaluate(() => location.hash))) return asked;
    asked.push(title);
    const radio = page.getByRole('radio').first();
    const box = page.getByRole('checkbox').first();
    const number = page.locator('main form input[inputmode=numeric]');
    if (await radio.isVisible()) await radio.check();
    else if (await box.isVisible()) await box.check();
    else if (await number.isVisible()) await number.fill('10');
    await goOn(page);
    await expect(heading(page)).not.toHaveText(title);
    expect(asked.length).toBeLessThan(45);
  }
}

test('a founder answers one question a page, until nothing is open', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: '开始自查' }).click();
  await expect(heading(page)).toHaveText('机构打算开在哪里？');
  await page.getByRole('searchbox').fill('dadukou');
  await page.getByRole('button', { name: '重庆市大渡口区' }).click();
  await goOn(page);
  const asked = await answerAll(page);
  expect(asked[0]).toBe('打算办哪一类机构？');
  expect(asked.length).toBeGreaterThan(15);
  expect(new Set(asked).size).toBe(asked.length);
  await expect(heading(page)).toHaveText(/^大渡口区 · 综合医院/);
  await expect(page.locator('.counts .is-open strong')).toHaveText('0');
  await expect(page.getByText(confirmed)).toBeVisible();
});

test('a founder goes back, changes an answer from the results, and finds everything again after a reload', async ({
  page,
}) => {
  await open(page, '#/check/facilityType?location=500104');
  await page.getByRole('radio', { name: '护理中心' }).check();
  await goOn(page);
  const second = (await heading(page).textContent()) ?? '';
  await page.getByRole('radio').first().check();
  await goOn(page);
  await expect(heading(page)).not.toHaveText(second);

  await page.getByRole('button', { name: '上一题' }).click();
  await expect(heading(page)).toHaveText(second);
  await expect(page.getByRole('radio').first()).toBeChecked();
  await page.goBack();
  await expect(page.getByRole('radio', { name: '护理中心' })).toBeChecked();
  await page.goForward();
  await expect(heading(page)).toHaveText(second);

  await page.getByRole('link', { name: '看现在的结果' }).click();
  await expect(heading(page)).toHaveText(/^大渡口区 · 护理中心/);
  await page.getByRole('link', { name: /^修改\s*：机构类别$/ }).click();
  await page.getByRole('radio', { name: /^诊所/ }).check();
  await page.getByRole('button', { name: '保存，回到结果' }).click();
  await expect(heading(page)).toHaveText(/^大渡口区 · 诊所/);

  const address = page.url();
  await page.reload();
  await expect(heading(page)).toHaveText(/^大渡口区 · 诊所/);
  await open(page);
  await expect(page.getByRole('link', { name: '接着现有答案继续' })).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: '结果' }).click();
  await expect(heading(page)).toHaveText(/^大渡口区 · 诊所/);
  expect(page.url()).toBe(address);
});

test('a founder who reads English gets there too', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  await page.getByRole('link', { name: 'Begin' }).click();
  await page.getByRole('combobox', { name: /^Province/ }).selectOption('Zhejiang');
  await page.getByRole('combobox', { name: /^City/ }).selectOption('Zhoushan');
  await page.getByRole('combobox', { name: /^District or county/ }).selectOption('Putuo District');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('radio', { name: /^Specialist hospital/ }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('link', { name: 'See the results so far' }).click();
  await expect(heading(page)).toHaveText(/^Putuo District · Specialist hospital/);
  await expect(page.getByText(confirmed)).toBeVisible();
  await page.getByRole('button', { name: '中文' }).click();
  await expect(heading(page)).toHaveText(/^普陀区 · 专科医院/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});
