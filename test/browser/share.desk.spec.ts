/** Does a result leave the page whole, as files and as an address, and cost nobody their own plan? */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect, expectSound, open, test } from './page.ts';

const plan = 'location=500104&facilityType=nursingCentre&bedCount=20&profitStatus=nonprofit';

async function saved(page: Page, name: RegExp): Promise<Download> {
  const asked = page.waitForEvent('download');
  await page.getByRole('region', { name: '带走这份结果' }).getByRole('button', { name }).click();
  return asked;
}

test('a consultant takes a result along and sends it; who opens it keeps their own plan', async ({ page, browser }) => {
  await open(page, `#/results?${plan}`);
  const read = async (name: RegExp, ending: string) => {
    const file = await saved(page, name);
    expect(file.suggestedFilename()).toMatch(
      new RegExp(`^自查结果-大渡口区-护理中心-20 张床-非营利性-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`),
    );
    return readFile(await file.path(), 'utf8');
  };
  const csv = await read(/^表格/, 'csv');
  expect(csv.startsWith('\uFEFF类别,')).toBe(true);
  const { data, errors } = Papa.parse<string[]>(csv.slice(1).trimEnd(), { newline: '\r\n' });
  expect(errors).toEqual([]);
  expect(
    data.some(it => it[1] === '环境影响评价' && it[7] === '渡卫〔2020〕283号' && it[8]?.startsWith('二（五）')),
  ).toBe(true);
  expect(await read(/^文本/, 'md')).toContain('### 环境影响评价（● 适用 · 有不同读法）');
  expect(JSON.parse(await read(/^数据/, 'json'))).toMatchObject({ facility: { location: '500104', bedCount: 20 } });

  await page.getByRole('button', { name: '二维码' }).click();
  const code = page.getByRole('img', { name: '这份结果的网址，二维码' });
  await expect(code).toBeInViewport({ ratio: 0.5 });
  expect((await code.boundingBox())?.width).toBeGreaterThan(300);
  await expectSound(page);
  const address = (await page.locator('.qr figcaption').textContent()) ?? '';

  const other = await browser.newContext({ locale: 'zh-CN' });
  const theirs = await other.newPage();
  await theirs.goto('/#/check/bedCount');
  await theirs.getByRole('textbox').fill('7');
  await theirs.getByRole('textbox').press('Enter');
  await expect(theirs).toHaveURL(/bedCount=7/);
  const sent = await other.newPage();
  await sent.goto(address);
  await expect(sent.getByRole('region', { name: '他人分享的方案' })).toContainText('您原来的方案（7 张床）还在');
  await expect(sent.getByRole('heading', { level: 1 })).toHaveText('大渡口区 · 护理中心 · 20 张床 · 非营利性');
  await sent.reload();
  await sent.getByRole('button', { name: '换回原来的' }).click();
  await expect(sent.getByRole('heading', { level: 1 })).toHaveText('7 张床');
  await other.close();
});
