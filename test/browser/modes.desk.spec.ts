/** Is the page sound dark, in the colours of the device, and magnified four times? Those states that differ, with those rules that can. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, open, openDetails, test } from './page.ts';
import { states } from './states.ts';

test.describe.configure({ timeout: 120_000 });

const shown = [
  'the results',
  'a question of a number',
  'one page',
  'the plan explored',
  'where the texts differ',
  'an answer',
  'a whole text with its table, at the words of a rule',
] as const;

/** Each state with something opened in it, one after the other without loading the page anew. */
async function walkThrough(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await open(page);
  for (const name of shown) {
    await page.evaluate(to => {
      location.hash = to;
    }, states[name]);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    await openDetails(page, 'details', 8);
    if (name === 'a question of a number') {
      await page.getByRole('textbox').fill('many');
      await page.getByRole('button', { name: /^继续$|^保存/ }).click();
      await expect(page.getByRole('alert')).toBeFocused();
    }
    await test.step(name, () => look(name));
  }
}

test('dark, everything can be told from what it stands on', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await walkThrough(page, async () => {
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
    const axe = new AxeBuilder({ page }).options({ preload: false, resultTypes: ['violations'] }).setLegacyMode();
    // Of many alike the first few.
    axe
      .exclude('details.card:nth-of-type(n + 3), .foldeds > :nth-child(n + 3)')
      .exclude('.law-text > :nth-child(n + 3)');
    const { violations } = await axe.withRules(['color-contrast', 'link-in-text-block']).analyze();
    expect(violations.flatMap(it => it.nodes.map(node => node.html))).toEqual([]);
  });
});

test('paper is light also where the screen is dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await open(page, states['the results']);
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(251, 250, 247)');
});

test('in the device’s own colours what is pressed, chosen, here or marked is still told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, states['the plan explored']);
  const framed = { 'outline-style': 'solid', 'outline-width': '3px' } as const;
  for (const [name, value] of Object.entries(framed))
    await expect(page.locator('.strip [aria-current]')).toHaveCSS(name, value);
  await expect(page.locator('.reading-ways [aria-pressed=true]').first()).toHaveCSS('outline-style', 'solid');
  const border = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate(it => getComputedStyle(it).borderBottomColor);
  expect(await border('header nav [aria-current]')).not.toBe(await border('header nav a:not([aria-current])'));
  await open(page, states['a question of several']);
  await page.locator('.option input').first().check();
  await expect(page.locator('.option').first()).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Tab');
  await expect(page.locator('.option:has(:focus)')).toHaveCSS('outline-style', 'solid');
});

test('magnified four times nothing is read by scrolling sideways, and nothing that stays covers it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await walkThrough(page, async () => {
    await expectNoSidewaysScroll(page);
    const staying = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter(it => it.checkVisibility() && ['sticky', 'fixed'].includes(getComputedStyle(it).position))
        .map(it => `${it.tagName} ${it.className} ${it.offsetHeight}`),
    );
    expect(staying).toEqual([]);
    const axe = new AxeBuilder({ page }).options({ preload: false, resultTypes: ['violations'] }).setLegacyMode();
    const { violations } = await axe.withRules(['scrollable-region-focusable']).analyze();
    expect(violations.flatMap(it => it.nodes.map(node => node.html))).toEqual([]);
  });
});

test('whoever goes by keyboard sees where they are, on light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await open(page, states['the plan explored']);
    for (let pressed = 0; pressed < 25; pressed += 1) {
      await page.keyboard.press('Tab');
      const ring = await page.evaluate(() => {
        const it = document.activeElement;
        const bearer = it?.matches('.option input') ? it.closest('.option') : it;
        const { outlineStyle, outlineWidth } = getComputedStyle(bearer ?? document.body);
        return `${outlineStyle} ${outlineWidth} ${it?.tagName} ${it?.className}`;
      });
      expect(ring).toMatch(/^solid 3px/);
    }
  }
});
