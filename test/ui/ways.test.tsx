/** Does a card say what would make its matter apply, and the page what a change did? */
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { card, counts, openPage, zh } from './page.tsx';

const eye = 'location=500104&facilityType=eyeHospital&bedCount=60&profitStatus=forProfit';

async function ways(user: ReturnType<typeof openPage>, title: string, ask: string): Promise<HTMLElement> {
  const [summary] = card(title).querySelectorAll('summary');
  if (summary && !card(title).hasAttribute('open')) await user.click(summary);
  const asked = within(card(title)).getByText(ask);
  await user.click(asked);
  return asked.closest('details') as HTMLElement;
}

describe('the ways to a matter', () => {
  it('within reach are all the smallest ones, what else they do, and what stands in the way', async () => {
    const user = openPage(`#/results?${eye}`);
    const found = await ways(user, '场地或租金补贴', zh('explore.whatWould'));
    expect(found).toHaveTextContent('经营性质：非营利性（原来：营利性）；主要专科：');
    for (const it of ['康复', '护理', '精神卫生', '其他短缺专科'])
      expect(within(found).getByRole('button', { name: new RegExp(`^${it}`) })).toBeVisible();
    expect(found).toHaveTextContent(zh('explore.ways.provided'));
    expect(found).toHaveTextContent('换成别的机构类别也可能行');
    await user.click(within(found).getAllByRole('button')[0] as HTMLElement);
    expect(card('场地或租金补贴').querySelector('summary')).toHaveTextContent('适用');
    expect(screen.getByRole('button', { name: zh('notice.takeBack') })).toBeVisible();
  });

  it('to settle an open matter lead both ways', async () => {
    const user = openPage(`#/results?${eye}`);
    const found = await ways(user, '环境影响登记表备案', zh('explore.whichDecide'));
    expect(found).toHaveTextContent(`${zh('explore.ways.changing')}床位数：例如 19 张（原来：60 张）`);
    expect(found).toHaveTextContent(zh('explore.ways.contested'));
    expect(found).toHaveTextContent(zh('explore.ways.doesNotApply'));
  });
});

describe('what the last change moved', () => {
  it('is said on the results, with the matters by their group, and only after a change', async () => {
    const user = openPage(`#/results?${eye}`);
    expect(document.querySelector('.changed')).toBeEmptyDOMElement();
    const before = counts();
    const found = await ways(user, '场地或租金补贴', zh('explore.whatWould'));
    await user.click(within(found).getAllByRole('button')[0] as HTMLElement);
    const changed = document.querySelector('.changed') as HTMLElement;
    const moved = Number(/牵动 (\d+) 项/.exec(changed.textContent ?? '')?.[1]);
    expect(moved).toBeGreaterThan(0);
    const applies = within(changed)
      .getByText(/变为适用/)
      .closest('li');
    expect(applies).toHaveTextContent('场地或租金补贴');
    expect(counts().applies).toBeGreaterThan(before.applies ?? 0);
  });

  it('is said beside the questions, and is nothing where nothing moved', async () => {
    const user = openPage('#/check/hasRndSpending?location=330902&facilityType=clinic');
    const [option] = screen.getAllByRole('radio');
    await user.click(option as HTMLElement);
    await user.click(screen.getByRole('button', { name: zh('question.continue') }));
    expect(document.querySelector('.changed')).toHaveTextContent(/刚才的改动/);
  });
});

describe('the edge of a line', () => {
  it('is told on the results, with what lies across it', () => {
    openPage(`#/results?${eye.replace('60', '19')}`);
    expect(screen.getByText(/多 1 张（20 张）/).closest('.notice')).toHaveTextContent(
      '环境影响评价（有不同读法，先问）；社会稳定风险评估（有不同读法，先问）',
    );
    expect(screen.queryByText(/少 1 张/)).toBeNull();
  });

  it('is not told in the middle of a stretch', () => {
    openPage(`#/results?${eye}`);
    expect(screen.queryByText(/正在界线边上/)).toBeNull();
  });
});
