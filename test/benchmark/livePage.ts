/** How long does the page take to show another result while somebody types? */
import { type Browser, type CDPSession, type Page, chromium as playwright } from '@playwright/test';
import { preview } from 'vite';
import { chromium } from '../../src/cli/chromium.ts';
import { writeAddress } from '../../src/ui/plan/address.ts';
import { readRulebook } from '../rulebook.ts';
import { fullPlan } from './corpora.ts';
import type { Figure } from './figure.ts';

/** Each makes environmental filing or assessment apply or cease to. */
const beds = ['19', '20', '21', '60', '18', '20', '35', '19', '21', '20'];

/** The number of beds, on one page and where it is explored. */
const fields = '#field-bedCount, .mover input[type="text"]';

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(it => it.name === name)?.value ?? 0) * 1000;
}

/** Types one number after the other and waits until each result is shown. */
async function type(page: Page): Promise<void> {
  const field = page.locator(fields).first();
  for (const it of beds) {
    await field.fill(it);
    await page.waitForTimeout(400);
  }
}

async function opened(browser: Browser, address: string, slower: number) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(address);
  await page.locator(fields).first().waitFor();
  await type(page); // warms up
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver(list => {
      for (const it of list.getEntries()) tasks.push(it.duration);
    }).observe({ type: 'longtask' });
  });
  return { page, session };
}

/** The scripting of one update, and the longest task at a sixth of the speed; tasks under 50 ms are not told apart from none. */
async function measured(browser: Browser, address: string) {
  const quick = await opened(browser, address, 1);
  const before = await metric(quick.session, 'ScriptDuration');
  await type(quick.page);
  const scripting = ((await metric(quick.session, 'ScriptDuration')) - before) / beds.length;
  await quick.page.close();
  const slow = await opened(browser, address, 6);
  await type(slow.page);
  await slow.page.waitForTimeout(500);
  const tasks = await slow.page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  await slow.page.close();
  return { scripting, tasks };
}

/** As people type them at a window. */
const asked = ['我有20张床要做环评吗', '定点多久能批', '诊所要不要划拨土地', '床位补贴', 'huanping'];

/** The scripting of one keystroke while somebody searches, everything that is drawn included. */
async function searching(browser: Browser, address: string): Promise<Figure> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(address);
  const field = page.locator('#desk-search');
  const typed = async () => {
    for (const it of asked) {
      await field.fill('');
      await field.pressSequentially(it, { delay: 200 });
      await page.locator('.hits li').first().waitFor();
    }
  };
  await typed(); // warms up, and lets the index be made
  const before = await metric(session, 'ScriptDuration');
  await typed();
  const scripting = (await metric(session, 'ScriptDuration')) - before;
  await page.close();
  const keys = asked.join('').length + asked.length;
  return { name: 'scripting of a keystroke at the desk', count: keys, value: scripting / keys, unit: 'ms', goal: 16 };
}

export async function livePage(): Promise<readonly Figure[]> {
  const server = await preview({ preview: { port: 4178 } });
  const browser = await playwright.launch({
    executablePath: chromium() ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const plan = fullPlan(readRulebook(), '500104');
    const figures: Figure[] = [];
    for (const page of ['onepage', 'explore'] as const) {
      const { scripting, tasks } = await measured(
        browser,
        `http://localhost:4178/${writeAddress({ page }, plan, 'zh')}`,
      );
      const longest = Math.max(0, ...tasks);
      figures.push(
        { name: `scripting on ${page}`, count: beds.length, value: scripting, unit: 'ms', goal: 16 },
        { name: `longest task on ${page}`, count: tasks.length, value: longest, unit: 'ms', goal: 50 },
      );
    }
    figures.push(await searching(browser, 'http://localhost:4178/#/desk'));
    return figures;
  } finally {
    await browser.close();
    await server.close();
  }
}
