/** Is the page as sound in large text, on a phone? */
import { expect, expectSound, open, openDetails, test } from './page.ts';
import { main, states } from './states.ts';

// The proofs with every fold open are long to look through.
test.describe.configure({ timeout: 180_000 });

for (const name of main)
  test(`${name} in large text`, async ({ page }) => {
    await open(page, states[name]);
    const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
    const before = await size();
    await page.getByRole('button', { name: '大字' }).click();
    await expect(page.getByRole('button', { name: '大字' })).toHaveAttribute('aria-pressed', 'true');
    expect(await size()).toBeGreaterThan(before);
    await openDetails(page, 'details:not(.card)');
    await expectSound(page);
  });
