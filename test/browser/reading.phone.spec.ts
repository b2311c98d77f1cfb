/** In every state and every size of text: is all of it large enough to read and to hit, and does it stay within the narrowest screen? */
import type { Page } from '@playwright/test';
import { expect, open, openDetails, test } from './page.ts';
import { states } from './states.ts';

test.describe.configure({ timeout: 120_000 });

/** The least height and width of what is pressed, and the least text, in CSS pixels. */
const least = {
  normal: { target: 44, text: 16, body: 18 },
  large: { target: 60, text: 21, body: 24 },
  largest: { target: 60, text: 26, body: 30 },
} as const;
type Size = keyof typeof least;

/** Goes on to a state without loading the page anew. */
async function goTo(page: Page, fragment: string): Promise<void> {
  await page.evaluate(async to => {
    location.hash = to;
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, fragment);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}

/** What is too small, too tight, cut or wider than the screen, each named. */
function faults({ target, text }: { readonly target: number; readonly text: number }): readonly string[] {
  const found: string[] = [];
  const named = (it: Element) =>
    `${it.parentElement?.className}>${it.tagName.toLowerCase()}.${it.className} ${it.textContent?.trim().slice(0, 16)}`;
  // A link in the middle of a sentence is as high as its line; one that stands by itself is not.
  const isInText = (it: Element) => {
    if (getComputedStyle(it).display !== 'inline') return false;
    const block = it.closest('p, li, dd, td, legend, small, h2, h3');
    const links = [...(block?.querySelectorAll('a, button') ?? [])].reduce(
      (sum, a) => sum + (a.textContent ?? '').length,
      0,
    );
    return (block?.textContent?.trim().length ?? 0) > links + 4;
  };
  for (const it of document.querySelectorAll<HTMLElement>(
    'a, button, summary, select, input, textarea, label:has(input[type])',
  )) {
    const { width, height } = it.getBoundingClientRect();
    if (width <= 1 || !it.checkVisibility() || it.matches('.skip, .term, label input')) continue;
    if (it.matches('label:not(:has([type=radio], [type=checkbox]))') || isInText(it)) continue;
    if (height < target - 0.5 || width < target - 0.5)
      found.push(`${Math.round(width)}×${Math.round(height)} ${named(it)}`);
  }
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const it = words.currentNode.parentElement;
    if (!words.currentNode.textContent?.trim() || !it?.checkVisibility()) continue;
    const { fontSize, lineHeight } = getComputedStyle(it);
    const size = Number.parseFloat(fontSize);
    if (size < text - 0.1) found.push(`${size} px ${named(it)}`);
    if (Number.parseFloat(lineHeight) < size * 1.29) found.push(`line ${lineHeight} of ${fontSize} ${named(it)}`);
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`${scrollWidth} px wide`);
  // What one types scrolls within its field.
  for (const it of document.querySelectorAll<HTMLElement>(
    'main *:not(.hidden, .wide-table, .totals-room, textarea, input)',
  )) {
    const isCut = getComputedStyle(it).overflowX !== 'visible' && it.scrollWidth > it.clientWidth + 1;
    if (isCut && it.clientWidth > 1) found.push(`cut ${named(it)}`);
  }
  const levels = [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5)')]
    .filter(it => it.checkVisibility())
    .map(it => Number(it.getAttribute('aria-level') ?? it.tagName.charAt(1)));
  levels.forEach((level, at) => {
    if (level > (levels[at - 1] ?? 2) + 1) found.push(`h${levels[at - 1]} is followed by h${level}`);
  });
  return [...new Set(found)];
}

for (const [size, width, language] of [
  ['normal', 320, 'zh'],
  ['large', 320, 'zh'],
  ['largest', 320, 'zh'],
  ['largest', 360, 'en'],
] as const)
  test(`every state is read and pressed at ${width} px in ${size} text (${language})`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    const saved = { facility: {}, unsure: [], textSize: size satisfies Size };
    await page.addInitScript(it => localStorage.setItem('private-medical-policy-check', it), JSON.stringify(saved));
    await open(page);
    const body = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
    expect(body).toBe(least[size].body);
    const found: Record<string, readonly string[]> = {};
    for (const [name, fragment] of Object.entries(states)) {
      const spoken = language === 'en' && !fragment.includes('lang=');
      await goTo(page, spoken ? `${fragment}${fragment.includes('?') ? '&' : '?'}lang=en` : fragment);
      await openDetails(page, 'details', 12);
      const here = await page.evaluate(faults, least[size]);
      if (here.length > 0) found[name] = here.slice(0, 5);
    }
    expect(found).toEqual({});
  });

test('the way we are on is in sight in the row of ways, and all others are reached by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '#/documents');
  const row = page.getByRole('banner').getByRole('navigation');
  await expect(row.locator('[aria-current]')).toBeInViewport({ ratio: 1 });
  expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThan(130);
  await page.getByRole('banner').getByRole('link').first().focus();
  for (const way of await row.getByRole('link').all()) {
    await page.keyboard.press('Tab');
    await expect(way).toBeFocused();
    await expect(way).toBeInViewport({ ratio: 0.95 });
  }
});
