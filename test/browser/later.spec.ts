/** Does one come from a provision to the later law that bears on it, and on into the text? */
import { expect, open, test } from './page.ts';

test('a note is reached from the card it stands on, seen at once, and leads to the clause it bears on', async ({
  page,
}) => {
  await open(page, '#/results?location=500104&facilityType=clinic&bedCount=20&plansInsuranceDesignation=true');
  const card = page
    .locator('details.card')
    .filter({ has: page.getByRole('heading', { name: '申请医保定点', exact: true }) });
  await expect(card.locator('summary').first()).toContainText('被后来规定限制');
  await card.getByRole('link', { name: '看这条提示 定点：正式运营满3个月才可申请' }).click();
  const note = page.getByRole('heading', { name: '定点：正式运营满3个月才可申请' });
  await expect(note).toBeFocused();
  await expect(note).toBeInViewport();
  const clause = page.locator('article[aria-current=true]').getByRole('link', { name: /渝卫发.*五（十五）/ });
  await clause.click();
  await expect(page).toHaveURL(/#\/documents\/chongqing-2020-18\//);
  await page.goBack();
  await expect(note).toBeInViewport();
});
