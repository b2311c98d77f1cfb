/** Is every state of the page free of the faults that axe knows of, and as wide as the screen? */
import { expect, expectNoSidewaysScroll, expectSound, open, openDetails, test } from './page.ts';
import { main, states } from './states.ts';

// The proofs with every fold open are long to look through.
test.describe.configure({ timeout: 180_000 });

for (const [name, fragment] of Object.entries(states))
  test(name, async ({ page, isMobile }) => {
    await open(page, fragment);
    await openDetails(page, 'details:not(.card)');
    // What axe knows hardly turns on the width; what is wider than a phone does.
    const isMain = (main as readonly string[]).includes(name);
    await (isMobile && !isMain ? expectNoSidewaysScroll(page) : expectSound(page, { contrasts: !isMobile }));
  });

test('results with every card opened', async ({ page }) => {
  await open(page, '#/results?location=330903&facilityType=clinic&bedCount=20');
  await openDetails(page, 'details', Number.POSITIVE_INFINITY);
  await expect(page.locator('details.card:not([open])')).toHaveCount(0);
  await expectSound(page);
});

test('results with the words shown in the text', async ({ page }) => {
  await open(page, states['the results']);
  await page.getByRole('button', { name: '展开前后文' }).first().click();
  await expect(page.locator('mark').first()).toBeVisible();
  await expectSound(page);
});

test('results with a word explained', async ({ page }) => {
  await open(page, states['the results']);
  await page.locator('blockquote .term').first().click();
  await expect(page.getByRole('note').first()).toBeInViewport({ ratio: 1 });
  await expectSound(page);
});

test('a question with a word explained', async ({ page }) => {
  await open(page, '#/check/onAllocationCatalogue');
  await page.locator('.help .term').first().click();
  await expect(page.getByRole('note').first()).toBeVisible();
  await expectSound(page);
});

test('results that show a plan on trial, with the way back to one’s own answers', async ({ page }) => {
  await open(page, '#/results?location=500104&profitStatus=nonprofit&plansInsuranceDesignation=true');
  await openDetails(page, 'section[aria-labelledby=part-reachable] details');
  await page.getByRole('button', { name: '看看改后的结果' }).first().click();
  await expect(page.getByRole('button', { name: '换回原来的' })).toBeVisible();
  await expectSound(page);
});

test('a question with a faulty answer', async ({ page }) => {
  await open(page, states['a question of a number']);
  await page.getByRole('textbox').fill('many');
  await page.getByRole('button', { name: /^继续$|^保存/ }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expectSound(page);
});

test('a question while a place is searched for', async ({ page }) => {
  await open(page, '#/check/location');
  await page.getByRole('searchbox').fill('州');
  await expect(page.getByRole('group', { name: '找到的地方' }).getByRole('button')).not.toHaveCount(0);
  await expectSound(page);
});

test('one page with a faulty answer', async ({ page }) => {
  await open(page, states['one page']);
  await page.locator('#field-bedCount').fill('many');
  await expect(page.locator('#fault-bedCount')).toBeVisible();
  await expectSound(page);
});

test('a whole text with what became of its sentences opened', async ({ page }) => {
  await open(page, '#/documents/chongqing-2020-18/二（五）');
  const marks = page.locator('section[aria-labelledby="clause-二（五）"] button.account');
  await expect(marks).toHaveCount(3);
  for (const mark of await marks.all()) await mark.click();
  await page.locator('#clause-附件1 button.account').click();
  await expect(page.locator('.accounted')).toHaveCount(4);
  await expectSound(page);
});
