/** Does the page always stand where a fresh decision would, whatever order somebody does things in? */
import fc from 'fast-check';
import { pages, writeAddress } from '../../../src/ui/plan/address.ts';
import { countFrom } from '../../environment.ts';
import { facilityOf } from '../../facility.ts';
import { readRulebook } from '../../rulebook.ts';
import { confirmed, expect, open, test } from '../page.ts';
import { after, beginning, differences, type Model, told } from './model.ts';
import { type Seen, takeSteps } from './takeSteps.ts';

/** How many walks; `npm run endure` takes 10,000. */
const WALKS = countFrom('WALKS', 120);
const SEED = countFrom('SEED', 20_261_125);
const CHUNK = 20;
const TODAY = '2026-06-01';

// What is painted is not looked at here: a low window spares the time.
test.use({ viewport: { width: 1280, height: 240 } });

const rulebook = readRulebook();
const bare = ['#/', '#', '#/results', '#/check', '#/onepage?lang=en', '#/documents?lang=zh'];
const linked = fc
  .sample(fc.tuple(facilityOf(rulebook), fc.constantFrom(...pages)), {
    seed: SEED,
    numRuns: 60,
  })
  .map(([facility, page], at) => writeAddress({ page }, facility, at % 3 === 0 ? 'en' : 'zh'));
const addresses = [...linked, ...bare];

for (let from = 0; from < WALKS; from += CHUNK)
  test(`walks ${from + 1} to ${Math.min(from + CHUNK, WALKS)}`, async ({ page }) => {
    test.setTimeout(600_000);
    const counted: Record<string, number> = { walks: 0, steps: 0, compared: 0, confirmed: 0 };
    await page.clock.setFixedTime(new Date(`${TODAY}T10:00:00+08:00`));
    for (let walk = from; walk < Math.min(from + CHUNK, WALKS); walk += 1) {
      await open(page, `?walk=${walk}`);
      let model: Model = beginning;
      const way: string[] = [];
      // Every other walk reloads on its way, which takes longer than all its other steps.
      const beginnings = walk % 2 === 0 ? (['open', 'reload'] as const) : (['open'] as const);
      for (const [part, first] of beginnings.entries()) {
        if (first === 'reload') await page.reload();
        const seed = SEED + walk * 2 + part;
        const seen: readonly Seen[] = await page.evaluate(takeSteps, {
          seed,
          steps: (2 / beginnings.length) * (1 + ((walk + part) % 4)),
          addresses,
          first,
          last: part === beginnings.length - 1,
        });
        for (const step of seen) {
          way.push(told(step.did));
          model = after(model, step);
          expect(differences(model, step, TODAY), `walk ${walk}: ${way.join(' → ')}`).toEqual([]);
          counted.steps = (counted.steps ?? 0) + 1;
          if (step.parts || step.progress) counted.compared = (counted.compared ?? 0) + 1;
          counted[step.did.what] = (counted[step.did.what] ?? 0) + 1;
        }
      }
      counted.walks = (counted.walks ?? 0) + 1;
      if ((await page.locator('.counts').count()) > 0) {
        await expect(page.getByText(confirmed)).toBeVisible();
        counted.confirmed = (counted.confirmed ?? 0) + 1;
      }
      await page.evaluate(() => localStorage.clear());
    }
    test.info().annotations.push({ type: 'counted', description: JSON.stringify(counted) });
  });
