/** Does everything fit on the narrowest of screens, and can it be hit with a finger? */
import { expect, expectNoSidewaysScroll, open, openDetails, test } from './page.ts';

const plan = 'location=500104&facilityType=clinic&bedCount=20&profitStatus=nonprofit';
const fragments = [
  '#/',
  '#/check/location?location=330903',
  `#/check/services?${plan}`,
  `#/check/bedCount?${plan}`,
  `#/onepage?${plan}`,
  `#/results?${plan}`,
  `#/results?${plan}&lang=en`,
  '#/documents?lang=en',
  '#/documents/dadukou-2020-283/附件11?rule=dadukou-2020-283/5.4',
  '#/ledger?lang=en',
];

for (const width of [320, 360])
  for (const size of ['normal', 'large'])
    test(`nothing scrolls sideways at ${width} px in ${size} text`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 });
      for (const fragment of fragments) {
        await open(page, fragment);
        const large = page.getByRole('button', { name: /^(大字|Large text)$/ });
        if ((await large.getAttribute('aria-pressed')) !== String(size === 'large')) await large.click();
        await openDetails(page, 'details');
        await test.step(fragment, () => expectNoSidewaysScroll(page));
      }
    });

test('everything that is pressed on the way to a result is at least 44 px high', async ({ page }) => {
  for (const fragment of fragments) {
    await open(page, fragment);
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'main .button, main .option, main select, main input[type=text], main summary',
        ),
      ]
        .filter(it => it.offsetParent !== null && it.getBoundingClientRect().height < 44)
        .map(
          it => `${it.tagName} ${it.className} ${it.getBoundingClientRect().height} ${it.textContent?.slice(0, 20)}`,
        ),
    );
    expect(small, fragment).toEqual([]);
  }
});

test('the result is one press away while the questions of one page are scrolled', async ({ page }) => {
  await open(page, `#/onepage?${plan}`);
  await page.locator('#field-bedCount').scrollIntoViewIfNeeded();
  const bar = page.getByRole('link', { name: /^适用 \d+ · 待确认 \d+ · 可争取 \d+$/ });
  await expect(bar).toBeInViewport();
  const before = await bar.textContent();
  await page.locator('#field-bedCount').fill('19');
  await expect(bar).not.toHaveText(before ?? '');
});
