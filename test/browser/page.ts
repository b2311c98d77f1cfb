/** How do the browser tests use the page? Every test also fails when the page complains, breaks its own policy or calls elsewhere. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test as plain } from '@playwright/test';

/** What Playwright itself writes where a test does without the worker, as most do. */
const noWorkers = 'Service Worker registration blocked by Playwright';

export const test = plain.extend({
  page: async ({ page, baseURL }, use) => {
    const complaints: string[] = [];
    page.on('console', it => {
      if (['error', 'warning'].includes(it.type()) && it.text() !== noWorkers) complaints.push(it.text());
    });
    page.on('pageerror', it => complaints.push(String(it)));
    page.on('request', it => {
      if (!it.url().startsWith(String(baseURL)) && !it.url().startsWith('data:'))
        complaints.push(`asked for ${it.url()}`);
    });
    await use(page);
    expect(complaints).toEqual([]);
  },
});
export { expect };

/** What the page says once the engine of record has agreed. */
export const confirmed = /json-rules-engine.*(一致|agree)/;

/** Opens the built page at an address such as `#/results?location=500104`, as a new visitor of this tab. */
export async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(`./${fragment}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Nothing is wider than the screen. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(wide, 'width of the content').toBeLessThanOrEqual(room);
}

/** No fault that axe knows of WCAG 2.1 A and AA, and no need to scroll sideways; the contrasts, which take longest, unless they were looked at in the same colours elsewhere. */
export async function expectSound(page: Page, { contrasts = true } = {}): Promise<void> {
  await expectNoSidewaysScroll(page);
  // The page has no frames: what axe does to put frames together would only write down all that is well.
  await expect(page.locator('iframe, frame')).toHaveCount(0);
  const axe = new AxeBuilder({ page }).options({ preload: false, resultTypes: ['violations'] }).setLegacyMode();
  axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']);
  if (!contrasts) axe.disableRules('color-contrast');
  const { violations } = await axe.analyze();
  expect(violations.map(it => `${it.id}: ${it.nodes.map(node => node.html).join(' | ')}`)).toEqual([]);
}

/** So many of a long list are opened: the hundreds that follow are made of the same parts. */
const enough = 30;

/** Opens what is folded, also what lies folded inside; of very many the first. */
export async function openDetails(page: Page, selector: string, atMost = enough): Promise<void> {
  for (let depth = 0; depth < 3; depth += 1)
    await page.locator(selector).evaluateAll((all, most) => {
      for (const it of all.slice(0, most)) (it as HTMLDetailsElement).open = true;
    }, atMost);
}

/** The titles under one heading of the living result. */
export function live(page: Page, group: string) {
  return page
    .getByRole('complementary', { name: /现在的结果|The result now/ })
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: new RegExp(`${group} \\d+$`) }) })
    .getByRole('listitem');
}
