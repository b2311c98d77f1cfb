/** How do the browser tests use the page? Every test also fails when the page complains, breaks its own policy or calls elsewhere. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test as plain } from '@playwright/test';

export const test = plain.extend({
  page: async ({ page, baseURL }, use) => {
    const complaints: string[] = [];
    page.on('console', it => {
      if (['error', 'warning'].includes(it.type())) complaints.push(it.text());
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
  await page.goto(`/${fragment}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** No fault that axe knows of WCAG 2.1 A and AA. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  expect(violations.map(it => `${it.id}: ${it.nodes.map(node => node.html).join(' | ')}`)).toEqual([]);
}

/** Nothing is wider than the screen. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(wide, 'width of the content').toBeLessThanOrEqual(room);
}

/** Opens every card, note and list of the page. */
export async function openEverything(page: Page): Promise<void> {
  for (let round = 0; round < 3; round += 1)
    await page.evaluate(() => {
      for (const it of document.querySelectorAll('details')) it.open = true;
    });
}

/** The titles under one heading of the living result. */
export function live(page: Page, group: string) {
  return page
    .getByRole('complementary', { name: /现在的结果|The result now/ })
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: new RegExp(`${group} \\d+$`) }) })
    .getByRole('listitem');
}
