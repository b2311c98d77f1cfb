/** Is the English page as sound as the Chinese one? */
import { expect, expectSound, open, openDetails, test } from './page.ts';
import { main, states } from './states.ts';

for (const name of main)
  test(`${name} in English`, async ({ page }) => {
    const fragment = states[name];
    await open(page, `${fragment}${fragment.includes('?') ? '&' : '?'}lang=en`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
    await openDetails(page, 'details:not(.card)');
    await expectSound(page);
  });
