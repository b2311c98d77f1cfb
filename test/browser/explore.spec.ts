/** Can a founder try another plan, and a consultant put plans and places side by side, on any screen and in both languages? */
import { readFile } from 'node:fs/promises';
import { expect, expectSound, open, test } from './page.ts';

const eye = 'location=500104&facilityType=eyeHospital&bedCount=60&profitStatus=forProfit';

test('a founder sees what nineteen beds would change, tries it and takes it back', async ({ page }) => {
  await open(page, `#/results?${eye}`);
  await page.getByRole('link', { name: '换个答案会怎样' }).click();
  const line = page.locator('.line').filter({ hasText: '床位数' });
  await line.getByRole('button', { name: /^0–19 张/ }).click();
  await expect(line.getByRole('button', { name: /正在试：19 张/ })).toBeFocused();
  await expect(page.locator('.trial')).toContainText('不再要办、要守的 2 项：环境影响评价；社会稳定风险评估');
  await expect(line.locator('.notice')).toContainText('多 1 张（20 张）');
  await page.reload();
  await expect(line.getByRole('textbox')).toHaveValue('19');
  await expectSound(page);
  await page.getByRole('button', { name: '换回原来的' }).click();
  await expect(line.getByRole('textbox')).toHaveValue('60');
  await expect(page.locator('.trial')).toHaveCount(0);
});

test('a founder moves along the beds by keyboard, one by one, past the line', async ({ page }) => {
  await open(page, `#/explore?${eye.replace('60', '21')}`);
  const slider = page.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', '20 张');
  await expect(page.locator('.line .note')).toContainText('文件的说法对不上');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.strip [aria-current]')).toContainText('19 张');
  await expect(slider).toBeFocused();
});

test('a founder finds the smallest changes that bring the rent subsidy, in English', async ({ page }) => {
  await open(page, `#/results?${eye}&lang=en`);
  const card = page.locator('details.card').filter({ hasText: 'Site or rent subsidy' });
  await card.locator('summary').first().click();
  await card.getByText('What would make it apply?').click();
  await expect(card.locator('.ways')).toContainText('Profit status: Non-profit');
  await expect(card.locator('.ways')).toContainText('Another “Facility type” might do as well');
  await card.locator('.ways').getByRole('button').first().click();
  await expect(page.locator('.changed')).toContainText(/The last change moved \d+ matters/);
});

test('a consultant keeps two plans, compares them, and hands the comparison on', async ({ page }) => {
  await open(page, `#/compare?${eye}`);
  const name = page.getByRole('textbox', { name: '现在的答案，存为' });
  await name.fill('六十张');
  await page.getByRole('button', { name: '存下' }).click();
  await page.goto(`/#/compare?${eye.replace('60', '19')}`);
  await expect(page.getByRole('checkbox', { name: /^六十张/ })).toBeVisible();
  await name.fill('十九张');
  await page.getByRole('button', { name: '存下' }).click();
  await page.getByRole('checkbox', { name: /^六十张/ }).check();
  await page.getByRole('checkbox', { name: /^十九张/ }).check();
  await expect(page.getByRole('heading', { name: '不同的事项 3 项' })).toBeVisible();
  await page.reload();
  await expect(page.locator('.heads li')).toHaveCount(2);
  await expectSound(page);

  const asked = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载表格（CSV）' }).click();
  const file = await asked;
  expect(file.suggestedFilename()).toMatch(/^方案对比-六十张-十九张-\d{4}-\d{2}-\d{2}\.csv$/);
  expect(await readFile(await file.path(), 'utf8')).toMatch(/^\uFEFF.*六十张 · 结论/);

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.grid').first()).toBeVisible();
  await expect(page.getByRole('button', { name: '存下' })).toBeHidden();
});

test('a window puts the same plan in four places, and says where a text is silent', async ({ page }) => {
  await open(page, `#/places?${eye}`);
  await expect(page.locator('.heads li')).toHaveCount(4);
  await expect(page.getByText(/^只有部分文件写到的事项 \d+ 项/)).toBeVisible();
  const row = page.locator('tr').filter({ has: page.getByRole('rowheader', { name: /环境影响评价/ }) });
  await expect(row.locator('.verdict.silent')).toHaveCount(3);
  await page.getByRole('checkbox', { name: /万州/ }).uncheck();
  await expect(page.locator('.heads li')).toHaveCount(3);
  await page.reload();
  await expect(page.locator('.heads li')).toHaveCount(3);
  await expectSound(page);
});

test('a consultant who reads English tries answers, compares plans and places', async ({ page }) => {
  await open(page, `#/explore?${eye}&lang=en`);
  const line = page.locator('.line').filter({ hasText: 'Beds' });
  await line.getByRole('button', { name: /^0–19 beds/ }).click();
  await expect(page.locator('.trial')).toContainText('2 fewer to do or to observe');
  await expect(page.locator('.notice.own')).toContainText('On trial – Beds: 19 beds (was: 60 beds)');
  await page.getByRole('button', { name: 'Restore my answers' }).click();
  await page.getByText('Profit status', { exact: true }).first().click();
  await expect(page.locator('.alternatives')).toContainText('1 becomes possible, depending on other answers');

  await open(page, '#/compare?lang=en');
  await page.getByRole('link', { name: /^See an example/ }).click();
  await expect(page.getByRole('heading', { name: '3 matters with different results' })).toBeVisible();
  await expect(page.locator('.heads li').first()).toContainText('Eye hospital');
  await expectSound(page);

  await open(page, `#/places?${eye}&lang=en`);
  await expect(page.getByRole('heading', { name: /matters that only some of the documents mention/ })).toBeVisible();
  await expect(page.locator('.heads')).toContainText('35 other districts have the same documents');
  await expectSound(page);
});
