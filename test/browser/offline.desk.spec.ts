/** Does everything work with the network cut, is nothing asked for after the first visit, and does a newer version wait until it is wanted? */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { confirmed, expect, open, test as plain } from './page.ts';
import { built, type Served, serve } from './served.ts';
import { states } from './states.ts';

const test = plain.extend<{ served: Served }>({
  served: async ({ locale: _ }, use) => {
    const served = await serve();
    await use(served);
    await served.stop();
  },
  baseURL: ({ served }, use) => use(served.url),
});
test.use({ serviceWorkers: 'allow' });

const plan = 'location=500104&facilityType=nursingCentre&bedCount=20&profitStatus=nonprofit';

async function openReady(page: Page, fragment = ''): Promise<void> {
  await open(page, fragment);
  await expect(page.getByText('可离线使用')).toBeVisible();
}

async function goTo(page: Page, fragment: string): Promise<void> {
  await page.goto(`./${fragment}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** What only one who has everything can show: each kind of page, and each part that is loaded late. */
async function expectWhole(page: Page): Promise<void> {
  await goTo(page, `#/results?${plan}&lang=zh`);
  await expect(page.getByText(confirmed)).toBeVisible();
  await page.getByRole('button', { name: '展开前后文' }).first().click();
  await expect(page.locator('mark').first()).toBeVisible();
  await goTo(page, '#/desk');
  await page.getByRole('searchbox').fill('huanping');
  await expect(page.getByRole('link', { name: /环评|环境影响/ }).first()).toBeVisible();
  await goTo(page, '#/documents/dadukou-2020-283/附件11?rule=dadukou-2020-283/5.4');
  await expect(page.locator('mark').first()).toBeVisible();
  await goTo(page, '#/ledger/zhoushan-2019-37');
  await expect(page.locator('#main table').first()).toBeVisible();
  await goTo(page, '#/assurance');
  await expect(page.locator('#main section').nth(3)).toBeVisible();
  await goTo(page, '#/glossary/grant-by-agreement');
  await expect(page.locator('article, section, li').filter({ hasText: '协议出让' }).first()).toBeVisible();
}

test('after the first visit nothing is asked for on any page, and with the server gone everything opens anew', async ({
  page,
  served,
  context,
}) => {
  await openReady(page);
  served.asked.length = 0;
  for (const fragment of Object.values(states)) await goTo(page, fragment);
  await expectWhole(page);
  expect(served.asked).toEqual([]);
  await served.stop();
  await context.setOffline(true);
  await goTo(page, `#/check/bedCount?${plan}`);
  await page.reload();
  await page.getByRole('textbox').fill('45');
  await page.getByRole('button', { name: /^继续$|^保存/ }).click();
  await expect(page).toHaveURL(/bedCount=45/);
  await expectWhole(page);
});

test('the worker keeps every file of the build, each by its hash', () => {
  const worker = built('offline.js');
  const files = readdirSync('dist', { recursive: true, withFileTypes: true }).filter(it => it.isFile());
  const names = files.map(it => `${it.parentPath}/${it.name}`.replaceAll('\\', '/').replace(/^dist\//, ''));
  for (const name of names.filter(it => it !== 'offline.js')) {
    const hash = createHash('sha256').update(built(name, 'bytes')).digest('base64');
    expect(worker).toContain(`"${name === 'index.html' ? './' : name}":\`sha256-${hash}\``);
  }
});

/** Serves a newer build: another page, and one part of the older build gone. */
function renew(served: Served, { isWhole = true } = {}): void {
  const html = built('index.html').replace('<title>', '<meta name="edition" content="newer" /><title>');
  const hash = createHash('sha256').update(html).digest('base64');
  const part = /"assets\/_virtual_ledgers[^"]+":`[^`]+`,/;
  expect(built('offline.js')).toMatch(part);
  served.instead.set('index.html', html);
  served.instead.set(part.exec(built('offline.js'))?.[0].split('"')[1] ?? '', undefined);
  served.instead.set(
    'offline.js',
    built('offline.js')
      .replace(/version:`\w+`/, `version:\`${isWhole ? 'newer' : 'half'}\``)
      .replace(/"\.\/":`[^`]+`/, `"./":\`sha256-${isWhole ? hash : 'wrong'}\``)
      .replace(part, ''),
  );
}

const newer = 'meta[name=edition]';

test('a newer version waits until the reader wants it, in one tab; nothing entered is lost, and the other tab stays whole', async ({
  page,
  served,
  context,
}) => {
  await openReady(page);
  const other = await context.newPage();
  await other.goto(`${served.url}#/check/bedCount?location=500104`);
  served.asked.length = 0;
  renew(served, { isWhole: false });
  await page.goto(`./#/results?${plan}`);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const installing = () => page.evaluate(async () => (await navigator.serviceWorker.ready).installing?.state ?? 'none');
  await expect.poll(installing).toBe('none');
  expect(served.asked).toContain('offline.js');
  await expect(page.getByText('有新版本')).toHaveCount(0);
  renew(served);
  await page.reload();
  await expect(page.getByText('有新版本')).toBeVisible();
  await expect(page.locator(newer)).toHaveCount(0);
  await page.getByRole('button', { name: '以后再说' }).click();
  await expect(page.getByText('有新版本')).toHaveCount(0);
  await goTo(page, '#/check/bedCount');
  await page.getByRole('textbox').fill('45');
  await page.getByRole('button', { name: /^继续$|^保存/ }).click();
  await page.reload();
  await expect(page.locator(newer)).toHaveCount(0);
  await page.getByRole('button', { name: '现在更新' }).click();
  await expect(page.locator(newer)).toHaveCount(1);
  await expect(page).toHaveURL(/bedCount=45/);
  await expect(page.getByText('有新版本')).toHaveCount(0);
  await expect(other.getByText('有新版本')).toBeVisible();
  await other.getByRole('textbox').fill('7');
  await other.goto(`${served.url}#/ledger/zhoushan-2019-37`);
  await expect(other.locator('#main table').first()).toBeVisible();
});

test('clearing leaves nothing on the device, in the worker’s store or in another tab', async ({
  page,
  served,
  context,
}) => {
  await openReady(page, `#/results?${plan}`);
  const other = await context.newPage();
  await other.goto(`${served.url}#/results?${plan}`);
  await expect(other.getByRole('heading', { level: 1 })).toContainText('大渡口');
  await page.evaluate(() => localStorage.setItem('of another page', 'stays'));
  await page.getByRole('button', { name: '清除这台设备上的全部数据' }).click();
  await page.getByRole('button', { name: '全部清除' }).click();
  await expect(page.getByText('复查：还剩 0 项')).toBeFocused();
  const left = await page.evaluate(async () => ({
    stores: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    lasting: Object.keys(localStorage),
    forTab: Object.keys(sessionStorage),
  }));
  expect(left).toEqual({ stores: [], workers: 0, lasting: ['of another page'], forTab: [] });
  expect(page.url()).toBe(`${served.url}#/results`);
  await expect(other.getByText('已在另一个页面里清除')).toBeVisible();
  expect(other.url()).toBe(`${served.url}#/results`);
  await goTo(page, '#/assurance');
  await expect(page.locator('#main section').nth(3)).toBeVisible();
});
