/** Can someone at a window open a case that was sent, find a provision, and show its words in the text? */
import { expect, open, test } from './page.ts';

const sent = '#/results?location=500104&facilityType=clinic&bedCount=twenty&profitStatus=nonprofit';

test('an address with a bad parameter opens with the rest and says what could not be read', async ({ page }) => {
  await open(page, sent);
  await expect(page.getByRole('alert')).toContainText('床位数');
  await expect(page.getByRole('alert')).toContainText('twenty');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('大渡口区 · 诊所 · 非营利性');
  await expect(page.getByText(/渝卫发〔2020〕18号、渡卫〔2020〕283号/)).toBeVisible();
  await page.getByRole('button', { name: '知道了' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(page.url()).not.toContain('bedCount');
});

test('the address holds the answers that stand on the page, also after going back and over an address without any', async ({
  page,
}) => {
  await open(page);
  await page.evaluate(() => location.assign('#/?location=500104&bedCount=20'));
  await expect(page.getByRole('complementary', { name: '您的答案' })).toContainText('大渡口区');
  await page.goBack();
  await expect(page).toHaveURL(/location=500104&bedCount=20/);
  await page.evaluate(() => location.assign('#/'));
  await expect(page).toHaveURL(/location=500104&bedCount=20/);
});

test('results are narrowed by kind, document and department, and widened again', async ({ page }) => {
  await open(page, '#/results?location=500104&facilityType=clinic&bedCount=20');
  const cards = page.locator('main details.card');
  const all = await cards.count();
  await page.getByText('筛选').click();
  await page.getByLabel('部门').selectOption('区生态环境局');
  await expect(page.getByText(/^显示 \d+ 项，共 \d+ 项。/)).toBeVisible();
  const some = await cards.count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await page.getByLabel('类别').selectOption('要办的手续');
  await expect(cards.filter({ has: page.getByRole('heading', { name: '环境影响评价' }) })).toHaveCount(1);
  await expect.poll(() => cards.count()).toBeLessThan(some);
  await page.getByRole('button', { name: '全部显示' }).click();
  await expect(cards).toHaveCount(all);
});

test('a provision shows its words, number, clause, department and reason, and the words in the text', async ({
  page,
}) => {
  await open(page, '#/results?location=500104&facilityType=clinic&bedCount=20');
  const card = page.locator('details.card').filter({ has: page.getByRole('heading', { name: '社会稳定风险评估' }) });
  await expect(card.locator('summary').first()).toContainText('适用 · 有不同读法');
  const rule = card.getByRole('region').first();
  await expect(rule).toContainText('床位 20 张，达到 20 张');
  await expect(rule.locator('blockquote').first()).toContainText('20张床位及以上');
  await expect(rule.locator('figcaption').first()).toContainText('渡卫〔2020〕283号 · 二（五）');
  await expect(rule.locator('.tag')).toHaveText(/应当/);
  await expect(rule).toContainText('区卫生健康委');
  await expect(rule).toContainText('有不同读法');
  await rule.getByRole('button', { name: '展开前后文' }).first().click();
  const mark = rule.locator('mark').first();
  await mark.scrollIntoViewIfNeeded();
  await expect(mark).toBeVisible();
  const quote = (await rule.locator('blockquote').first().textContent()) ?? '';
  const marked = (await rule.locator('mark').allTextContents()).join('').replaceAll(/\s/g, '');
  expect(marked).toContain(quote.replaceAll(/\s/g, ''));
  await rule.getByRole('button', { name: '收起前后文' }).first().click();
  await expect(rule.locator('mark')).toHaveCount(0);
});

test('the documents are listed with the day they came into force and that no expiry is stated', async ({ page }) => {
  await open(page, '#/documents');
  const documents = page.locator('main article');
  await expect(documents).toHaveCount(4);
  for (const [number, date] of [
    ['潼南府办发〔2017〕27号', '2017年11月9日'],
    ['舟政办发〔2019〕37号', '2019年4月12日'],
    ['渝卫发〔2020〕18号', '2020年4月30日'],
    ['渡卫〔2020〕283号', '2020年12月15日'],
  ] as const) {
    const document = documents.filter({ hasText: number });
    await expect(document).toContainText(`施行日期${date}`);
    await expect(document).toContainText('没有写有效期');
  }
});

test('elsewhere the page says plainly that it knows nothing', async ({ page }) => {
  await open(page, '#/results?location=510100&facilityType=clinic&bedCount=20');
  await expect(page.getByText(/没有本工具收录的文件，所以什么也不能告诉您/)).toBeVisible();
  await expect(page.locator('details.card')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /适用/ })).toHaveCount(0);
});

test('a city without a district shows what applies in all of it, and which documents may apply too', async ({
  page,
}) => {
  await open(page, '#/results?location=500000&facilityType=clinic&bedCount=20');
  await expect(page.getByText(/还没选到区县，这些文件可能也适用：.*渡卫〔2020〕283号/)).toBeVisible();
  const card = page.locator('details.card').filter({ has: page.getByRole('heading', { name: '社会稳定风险评估' }) });
  await expect(card.locator('summary').first()).toContainText('待确认');
  await page.getByRole('link', { name: '选择地点' }).click();
  await page.getByRole('combobox', { name: /^区县/ }).selectOption('大渡口区');
  await page.getByRole('button', { name: '保存，回到结果' }).click();
  await expect(card.locator('summary').first()).toContainText('适用');
});
