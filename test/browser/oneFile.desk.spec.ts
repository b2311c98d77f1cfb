/** Does the one file do everything from a disk, with no network, whether or not it may save? */
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { confirmed, expect, expectSound, test } from './page.ts';

const name = '社会办医政策自查.html';
const path = `dist-single/${name}`;
const url = pathToFileURL(path).href;
test.use({ baseURL: url, offline: true });

async function open(page: Page, fragment: string): Promise<void> {
  await page.goto(`${url}${fragment}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

test('is one file, speaks Chinese by its name, and names nothing outside itself', () => {
  expect(readdirSync('dist-single')).toEqual([name]);
  const head = readFileSync(path, 'utf8').split('<script')[0] ?? '';
  expect(head).toContain("default-src 'none'; script-src 'sha256-");
  expect(head).not.toMatch(/unsafe|(href|src)="(?!data:)/);
});

test('is filled in, decides, searches, shows whole texts and terms, prints and makes a Word file', async ({ page }) => {
  await open(page, '#/check/bedCount?location=500104&facilityType=nursingCentre');
  await page.getByRole('textbox').fill('20');
  await page.getByRole('button', { name: /^继续$|^保存/ }).click();
  await expect(page).toHaveURL(/bedCount=20/);
  await page.getByRole('link', { name: '看现在的结果' }).click();
  await expect(page.getByText(confirmed)).toBeVisible();
  await page.getByRole('button', { name: '展开前后文' }).first().click();
  await expect(page.locator('mark').first()).toBeVisible();
  expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-');
  await page.reload();
  await expect(page).toHaveURL(/bedCount=20/);
  await open(page, '#/sheet?location=500152&facilityType=clinic');
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 Word' }).click();
  expect((await started).suggestedFilename()).toMatch(/^自查清单-潼南区-诊所-.*\.docx$/u);
  await open(page, '#/desk');
  await page.getByRole('searchbox').fill('huanping');
  await expect(page.getByRole('link', { name: /环评|环境影响/ }).first()).toBeVisible();
  await open(page, '#/documents/tongnan-2017-27');
  await expect(page.getByText('潼南').first()).toBeVisible();
  await open(page, '#/glossary/grant-by-agreement');
  await expect(page.getByText('协议出让').first()).toBeVisible();
  await open(page, '#/assurance');
  await expect(page.locator('#main section').nth(3)).toBeVisible();
  await expect(page.getByText('单文件版：')).toBeVisible();
  await expectSound(page);
});

test('works where the browser lets it save nothing, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
    Object.defineProperty(window, 'sessionStorage', { get: refuse });
  });
  await open(page, '#/results?location=500152&facilityType=clinic');
  await expect(page.getByText(confirmed)).toBeVisible();
  await expect(page.getByText('这台设备不允许保存')).toBeVisible();
  await page.getByRole('button', { name: '清除这台设备上的全部数据' }).click();
  await page.getByRole('button', { name: '全部清除' }).click();
  await expect(page.getByText('无法确认').first()).toBeVisible();
  await expectSound(page);
});
