/** Does what matters stay within reach on a narrow screen? */
import { expect, open, test } from './page.ts';

const plan = 'location=500104&facilityType=clinic&bedCount=20&profitStatus=nonprofit';
test('the result is one press away while the questions of one page are scrolled', async ({ page }) => {
  await open(page, `#/onepage?${plan}`);
  await page.locator('#field-bedCount').scrollIntoViewIfNeeded();
  const bar = page.getByRole('link', { name: /^适用 \d+ · 待确认 \d+ · 可争取 \d+$/ });
  await expect(bar).toBeInViewport();
  const before = await bar.textContent();
  await page.locator('#field-bedCount').fill('19');
  await expect(bar).not.toHaveText(before ?? '');
});
