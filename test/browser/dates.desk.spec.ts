/** Can one tell a day by keyboard alone, see in both languages when the time limits end, and take them along? */
import { readFileSync } from 'node:fs';
import { expect, expectNoSidewaysScroll, expectSound, open, test } from './page.ts';

const plan = 'location=500104&facilityType=clinic&bedCount=20&plansInsuranceDesignation=true';

test('a day typed in gives both last days of Dadukou, survives a reload and goes into a calendar file', async ({
  page,
}) => {
  await open(page, `#/dates/insurance-acceptance?${plan}`);
  const field = page.getByLabel('医保定点申请的受理日');
  await expect(field).toBeFocused();
  await field.fill('2026-10-30');
  const limits = page.locator('.limits > li');
  await expect(limits.nth(0)).toContainText('2027年1月22日星期五');
  await expect(limits.nth(0)).toContainText('60 个工作日');
  await expect(limits.nth(0)).toContainText('估计');
  await field.fill('2026-07-01');
  await expect(limits.nth(0)).toContainText('2026年9月22日星期二');
  await expect(limits.nth(1)).toContainText('2026年10月8日星期四');
  await expect(limits.nth(1)).not.toContainText('估计');
  await expectSound(page);
  expect(page.url()).not.toContain('2026-07-01');

  const button = page.getByRole('button', { name: '下载日历文件（.ics）' });
  await button.focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^时间表-大渡口区.*\.ics$/);
  expect(readFileSync(await download.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20260922');

  await page.reload();
  await expect(field).toHaveValue('2026-07-01');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(limits.nth(0)).toContainText('22 September 2026');
  await expect(limits.nth(0)).toContainText('Ends first');

  await page.getByRole('button', { name: 'Largest text' }).click();
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
});

test('a day that no calendar has is refused by name once the field is left', async ({ page }) => {
  await open(page, `#/dates/insurance-acceptance?${plan}`);
  const field = page.getByLabel('医保定点申请的受理日');
  await expect(field).toBeFocused();
  // Month and day in the order of the browser that runs the tests.
  await field.pressSequentially('02302026');
  await field.blur();
  await expect(field).toHaveAccessibleDescription(/日历上没有这一天/);
  await expect(page.locator('.limits > li').nth(0)).toContainText('还缺');
});
