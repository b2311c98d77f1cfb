/** Is the English page as sound as the Chinese one? */
import { expect, expectSound, live, open, openDetails, test } from './page.ts';
import { main, states } from './states.ts';

for (const name of main)
  test(`${name} in English`, async ({ page }) => {
    const fragment = states[name];
    await open(page, `${fragment}${fragment.includes('?') ? '&' : '?'}lang=en`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
    await openDetails(page, 'details:not(.card)');
    await expectSound(page, { contrasts: false });
  });

test('a consultant who reads English sees filing turn into assessment at the twentieth bed', async ({ page }) => {
  await open(page, '#/onepage?location=500104&facilityType=clinic&lang=en');
  const applies = live(page, 'Applies');
  const filing = applies.filter({ hasText: /^Environmental impact registration form/ });
  const assessment = applies.filter({ hasText: /^Environmental impact assessment/ });
  for (const [beds, filed, assessed] of [
    ['19', 1, 0],
    ['21', 0, 1],
  ] as const) {
    await page.locator('#field-bedCount').fill(beds);
    await expect(filing, `filing at ${beds} beds`).toHaveCount(filed);
    await expect(assessment, `assessment at ${beds} beds`).toHaveCount(assessed);
  }
});

test('a window that answers in English reads the reason in English and the words in Chinese', async ({ page }) => {
  await open(page, '#/results?location=500104&facilityType=clinic&bedCount=20&floor=3&lang=en');
  await expect(page.getByRole('alert')).toContainText('“floor”');
  const title = page.getByRole('heading', { name: 'Social stability risk assessment', exact: true });
  const card = page.locator('details.card').filter({ has: title });
  await expect(card).toContainText('20 beds');
  await expect(card.locator('blockquote').first()).toHaveAttribute('lang', 'zh-CN');
  await expect(card.locator('blockquote').first()).toContainText('社会稳定风险评估');
  await card.getByRole('button', { name: 'Show around it' }).first().click();
  await expect(card.locator('mark').first()).toContainText('20张床位及以上');
});
