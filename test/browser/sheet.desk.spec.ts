/** Is the self-check list printed as it should be, and does its Word file say the same as the page? */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, open, test } from './page.ts';

const nursing = '#/sheet?location=500104&facilityType=nursingCentre&bedCount=20&profitStatus=nonprofit';
const head = '依据原文';

/** The text of each page of a PDF, without white space, and the size of its paper in millimetres. */
async function pagesOf(pdf: Buffer) {
  const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages = Array.from({ length: file.numPages }, async (_, at) => {
    const page = await file.getPage(at + 1);
    const { items } = await page.getTextContent();
    const text = items.map(it => ('str' in it ? it.str : '')).join('');
    const [, , width = 0, height = 0] = page.view;
    return { text: text.replace(/\s+/gu, ''), size: [width, height].map(it => Math.round((it / 72) * 25.4)) };
  });
  return Promise.all(pages);
}

test('is printed on A4 with page numbers and heads that repeat, and nothing of the page around it', async ({
  page,
}) => {
  await open(page, nursing);
  await page.getByRole('radio', { name: '不列', exact: true }).check();
  await page.getByRole('checkbox', { name: '后来或上级的规定' }).uncheck();
  const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.length).toBeLessThan(25);
  const all = pages.map(it => it.text).join('');
  pages.forEach(({ text, size }, at) => {
    expect(size).toEqual([210, 297]);
    expect(text).toContain(`第${at + 1}页，共${pages.length}页`);
    expect(text.replace(/第\d+页.*$/u, '')).not.toMatch(/部门、时限和还要看的$/u);
  });
  const rows = await page.locator('.sheet tbody tr').count();
  expect(all.split(head).length - 1).toBeGreaterThan(pages.length / 2);
  expect(all.split('部门：').length - 1).toBeGreaterThan(rows / 3);
  for (const words of ['自查清单（非官方告知书）', '社会稳定风险评估', '请向窗口要完整清单', '不是行政决定'])
    expect(all).toContain(words);
  for (const words of ['下载Word', '窗口速查', '签收', '公章']) expect(all).not.toContain(words);
});

test('gives a Word file that says what the page says', async ({ page }) => {
  await open(page, '#/results?location=500152&facilityType=clinic');
  await page.getByRole('link', { name: '自查清单：打印，或存为 Word' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '自查清单' })).toBeVisible();
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 Word' }).click();
  const file = await started;
  expect(file.suggestedFilename()).toMatch(/^自查清单-潼南区-诊所-\d{4}-\d\d-\d\d\.docx$/u);
  await expect(page.getByRole('status').filter({ hasText: '已生成' })).toBeVisible();
  const document = strFromU8(unzipSync(readFileSync(await file.path()))['word/document.xml'] ?? new Uint8Array());
  const bare = (text: string) => text.replace(/\s+/gu, '');
  const written = [...document.matchAll(/<w:t(?: [^>]*)?>([^<]*)</gu)]
    .map(it => it[1] ?? '')
    .filter(it => it !== '□ ' && !it.startsWith('：＿'));
  const shown = await page.locator('.sheet').evaluate(sheet => {
    for (const it of sheet.querySelectorAll('caption')) it.remove();
    return sheet.textContent;
  });
  expect(bare(written.join('')).replaceAll('&amp;', '&').replaceAll('&quot;', '"')).toBe(bare(shown));
});
