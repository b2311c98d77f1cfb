/** Does a citation lead to the highlighted words, on a desk and on a phone, and does that outlast a reload and going back? */
import { expect, expectNoSidewaysScroll, open, test } from './page.ts';

type Opened = Parameters<typeof open>[0];

const results = '#/results?location=500104&facilityType=clinic&bedCount=20';

async function expectWordsInSight(page: Opened): Promise<void> {
  await expect(page.locator('mark').first()).toBeInViewport();
  await expect(page.locator('.marked')).toBeInViewport();
  await expect(page.locator('mark').first()).toContainText('设置20张床位及以上的医疗机构');
}

async function follow(page: Opened): Promise<void> {
  await open(page, results);
  const card = page.locator('details.card', { has: page.getByRole('heading', { name: '环境影响评价', exact: true }) });
  await card
    .getByRole('link', { name: /到全文里看\s*渡卫〔2020〕283号/ })
    .first()
    .click();
  await expectWordsInSight(page);
}

test('a citation jumps to the highlighted words, stays there on a reload, and the way back leads to the results', async ({
  page,
}) => {
  await follow(page);
  await expect(page.getByRole('heading', { level: 3, name: /提高准入审批效率/ })).toBeFocused();
  const address = page.url();
  await page.reload();
  await expectWordsInSight(page);
  expect(page.url()).toBe(address);
  await page.getByRole('button', { name: '返回' }).click();
  await expect(page).toHaveURL(/#\/results/);
});

test('going back and forward comes to the same words again', async ({ page }) => {
  await follow(page);
  await page.goBack();
  await expect(page).toHaveURL(/#\/results/);
  await page.goForward();
  await expectWordsInSight(page);
});

test('the contents lead to a clause, and its own link is its address', async ({ page }) => {
  await open(page, '#/documents/tongnan-2017-27');
  const contents = page.getByRole('navigation', { name: '目录' });
  const summary = contents.locator('summary');
  await expect(summary).toBeVisible();
  if (!(await contents.locator('ol').first().isVisible())) await summary.click();
  await contents.getByRole('link', { name: /放宽市场准入/ }).click();
  const heading = page.getByRole('heading', { name: /放宽市场准入/ });
  await expect(heading).toBeInViewport();
  await expect(heading).toBeFocused();
  expect(decodeURIComponent(page.url())).toContain('#/documents/tongnan-2017-27/二（八）');
  await expectNoSidewaysScroll(page);
});

test('on a phone the figures in English stand within the screen, no word of them broken', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '#/ledger/dadukou-2020-283?lang=en');
  await expect(page.locator('#ledger-dadukou-2020-283')).toBeFocused();
  await expectNoSidewaysScroll(page);
});

test('a sentence opens and closes by keyboard and tells its rules below it', async ({ page }) => {
  await open(page, '#/documents/chongqing-2020-18/二（七）');
  const mark = page.locator('.sentence', { hasText: '政府对社会办医区域总量' }).getByRole('button', { name: /条规则/ });
  await mark.focus();
  await page.keyboard.press('Enter');
  const told = page.locator('.accounted');
  await expect(told.getByRole('link', { name: /按您的情况看/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(told).toHaveCount(0);
});
