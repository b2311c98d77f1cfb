/** Does the built page forbid itself everything but its own files, and does that hold? */
import { confirmed, expect, open, test } from './page.ts';

test('the page allows scripts of its own files only, and no other source of anything', async ({ page }) => {
  await open(page);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const directives = Object.fromEntries(
    (policy ?? '').split('; ').map(it => [it.split(' ')[0], it.split(' ').slice(1)]),
  );
  expect(directives).toMatchObject({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'object-src': ["'none'"],
  });
});

test('a script that someone else puts into the page does not run', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ ...(baseURL && { baseURL }) });
  await page.goto('/');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    // Text set as such is refused outright; text that grows inside is refused when it would run.
    script.append('window.broken = true');
    document.body.append(script);
    return 'broken' in window;
  });
  expect(ran).toBe(false);
  await page.close();
});

test('every page, question and provision works under it, and nothing is asked of any other place', async ({ page }) => {
  const violations: string[] = [];
  await page.exposeFunction('violated', (it: string) => violations.push(it));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', it => {
      (window as unknown as { violated: (it: string) => void }).violated(`${it.violatedDirective} ${it.blockedURI}`);
    });
  });
  await open(page, '#/results?location=500104&facilityType=clinic&bedCount=20');
  await page.getByRole('button', { name: '展开前后文' }).first().click();
  await expect(page.locator('mark').first()).toBeVisible();
  await expect(page.getByText(confirmed)).toBeVisible();
  for (const name of ['逐题回答', '一页填写', '政策文件']) {
    await page.getByRole('navigation').getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(violations).toEqual([]);
});

test('answers stay on the device: no cookie, and one entry in its storage', async ({ page }) => {
  await open(page, '#/results?location=500104&bedCount=20');
  await expect(page.getByText(confirmed)).toBeVisible();
  expect(await page.context().cookies()).toEqual([]);
  const stored = await page.evaluate(() => Object.keys(localStorage));
  expect(stored).toEqual(['private-medical-policy-check']);
});
