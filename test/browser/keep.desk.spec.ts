/** Do two tabs of one device respect one another, does a full device lose nothing, and does an old address open? */
import { readFile } from 'node:fs/promises';
import { confirmed, expect, expectSound, open, test } from './page.ts';

const plan = '?location=500104&facilityType=nursingCentre&bedCount=20&profitStatus=nonprofit';
const clinic = '?location=500152&facilityType=clinic&bedCount=0';

test('two tabs tell one another what they save, and nothing is lost either way', async ({ page, context }) => {
  await open(page, `#/plans${plan}`);
  const other = await context.newPage();
  await open(other, `#/plans${clinic}`);
  const told = page.getByRole('region', { name: /另一个标签页存了别的答案：潼南区 · 诊所/ });
  await expect(told).toBeVisible();
  await expectSound(page);
  // No answer of the one is written over by the other before somebody has chosen.
  await page.getByRole('button', { name: '存下' }).click();
  await expect(other.getByRole('heading', { level: 3, name: /^大渡口区 · 护理中心/ })).toBeVisible();
  await expect(other.getByRole('region', { name: /另一个标签页/ })).toHaveCount(0);
  await page.getByRole('button', { name: '留着这里的答案' }).click();
  await expect(told).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 3, name: /^另一个标签页的答案/ })).toContainText('潼南区 · 诊所');
  // Now it is the other that is asked; and once it has chosen, neither asks any more.
  const back = other.getByRole('region', { name: /另一个标签页存了别的答案：大渡口区 · 护理中心/ });
  await expect(back).toBeVisible();
  await other.getByRole('button', { name: '换成那边的答案' }).click();
  await expect(back).toHaveCount(0);
  await expect(other).toHaveURL(/location=500104/);
  await other.reload();
  await page.reload();
  await expect(page.getByRole('heading', { level: 3, name: /^大渡口区 · 护理中心/ })).toBeVisible();
  for (const it of [page, other]) await expect(it.getByRole('region', { name: /另一个标签页/ })).toHaveCount(0);
});

test('a device without room says so and loses nothing; the plan goes along as a file and comes back', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const write = Storage.prototype.setItem;
    Storage.prototype.setItem = function (this: Storage, key: string, value: string) {
      if (sessionStorage.getItem('full') && this === localStorage) throw new DOMException('full', 'QuotaExceededError');
      write.call(this, key, value);
    };
  });
  await open(page, `#/plans${plan}`);
  await page.evaluate(() => sessionStorage.setItem('full', 'yes'));
  await page.getByLabel('现在的答案，存为').fill('护理中心');
  await page.getByRole('button', { name: '存下' }).click();
  await expect(page.getByText('这台设备的存储满了')).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: /^护理中心/ })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '全部导出为文件' }).click();
  const file = await (await download).path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ plans: [{ name: '护理中心' }] });
  await page.evaluate(() => {
    sessionStorage.removeItem('full');
    localStorage.clear();
  });
  await page.goto('about:blank');
  await open(page, '#/plans');
  await page.getByLabel('选择文件…').setInputFiles(file);
  await expect(page.getByText('已存下：护理中心')).toBeVisible();
  await expectSound(page);
});

test('an address from an older rulebook opens with its reconciliation', async ({ page }) => {
  await open(page, `#/results${plan}&floors=3&investorType=foreign&v=0.1.0`);
  await expect(page.getByText(confirmed)).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('有 2 处没有采用');
  await page.getByRole('link', { name: '可能来自旧版规则库：看核对' }).click();
  await expect(page.getByText('链接写明是规则库 0.1.0 的')).toBeVisible();
  await expect(page.getByText('没有“floors”这道题，“3”已略过。')).toBeVisible();
  await expect(page.getByText('出资人没有“foreign”这个答案')).toBeVisible();
  await expectSound(page);
  await page.getByRole('button', { name: '知道了，以现在的为准' }).click();
  await expect(page.getByText('没有要核对的')).toBeVisible();
});
