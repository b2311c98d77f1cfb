/** Does the living result follow every key on the page of all questions? */
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { counts, openPage, zh } from './page.tsx';

const beds = () => screen.getByRole('textbox', { name: '计划设多少张床位？' });
const live = () => screen.getByRole('complementary', { name: zh('live.heading') });
function listed(part: string): readonly (string | null)[] {
  const lines = live().querySelector<HTMLElement>(`#live-${part}`);
  return lines
    ? within(lines)
        .queryAllByRole('listitem', { hidden: true })
        .map(it => it.firstChild?.textContent ?? null)
    : [];
}

describe('typing the number of beds of a clinic in Dadukou', () => {
  it('turns filing into assessment at the twentieth bed, at once', async () => {
    const user = openPage('#/onepage?location=500104&facilityType=clinic');
    expect(listed('open')).toEqual(expect.arrayContaining(['环境影响登记表备案', '环境影响评价', '社会稳定风险评估']));
    await user.type(beds(), '19');
    expect(listed('applies')).toContain('环境影响登记表备案');
    expect(listed('doesNotApply')).toEqual(expect.arrayContaining(['环境影响评价', '社会稳定风险评估']));
    await user.clear(beds());
    await user.type(beds(), '20');
    expect(listed('applies')).toEqual(
      expect.arrayContaining(['环境影响登记表备案', '环境影响评价', '社会稳定风险评估']),
    );
    await user.clear(beds());
    await user.type(beds(), '21');
    expect(listed('applies')).toEqual(expect.arrayContaining(['环境影响评价', '社会稳定风险评估']));
    expect(listed('applies')).not.toContain('环境影响登记表备案');
  });

  it('puts each answer into the address, and takes out what is deleted', async () => {
    const user = openPage('#/onepage?location=500104');
    await user.type(beds(), '21');
    expect(window.location.hash).toBe('#/onepage?location=500104&bedCount=21');
    await user.clear(beds());
    expect(window.location.hash).toBe('#/onepage?location=500104');
  });

  it('goes on with the last number while a mistake is being typed, says so, and names the mistake beside the field', async () => {
    const user = openPage('#/onepage?location=500104&bedCount=3');
    await user.type(beds(), 'x');
    expect(beds()).toBeInvalid();
    expect(beds()).toHaveAccessibleDescription(expect.stringContaining('“3x”'));
    expect(screen.getByText(zh('onepage.stillUsing', { value: '3 张' }))).toBeVisible();
    expect(listed('applies')).toContain('环境影响登记表备案');
    expect(window.location.hash).toContain('bedCount=3');
    await user.type(beds(), '{Backspace}0');
    expect(beds()).toBeValid();
    expect(listed('applies')).toContain('环境影响评价');
  });
});

describe('the page of all questions', () => {
  it('folds a question that changes nothing here, opens it on demand, and keeps the focus in it', async () => {
    const user = openPage('#/onepage?location=330903');
    expect(screen.queryByRole('textbox', { name: '计划设多少张床位？' })).toBeNull();
    await user.click(screen.getByRole('button', { name: `${zh('onepage.showIdle')}：床位数` }));
    await user.type(beds(), '120');
    expect(beds()).toHaveFocus();
    expect(window.location.hash).toContain('bedCount=120');
  });

  it('leaves a question open while the answer that opened it is being changed', async () => {
    const user = openPage('#/onepage?location=330903&bedCount=12');
    await user.clear(beds());
    await user.type(beds(), '5');
    expect(beds()).toHaveFocus();
    expect(window.location.hash).toContain('bedCount=5');
  });

  it('asks at once what an answer makes sensible to ask, and no longer when that is changed', async () => {
    const user = openPage('#/onepage?location=500104');
    const consent = () => screen.queryByRole('radiogroup', { name: /权利人/ });
    expect(consent()).toBeNull();
    await user.click(screen.getByRole('radio', { name: /^改造闲置/ }));
    expect(consent()).toBeVisible();
    await user.click(screen.getByRole('radio', { name: /^租用一般房屋/ }));
    expect(consent()).toBeNull();
  });

  it('shows the same counts as the results', async () => {
    const user = openPage('#/onepage?location=500104&facilityType=clinic&bedCount=20');
    const here = counts();
    await user.click(screen.getByRole('link', { name: zh('live.full') }));
    expect(await screen.findByText(/json-rules-engine/)).toBeVisible();
    expect(counts()).toEqual(here);
  });

  it('says of everything but the place nothing, as long as there is no place', () => {
    openPage('#/onepage');
    expect(within(live()).getByText(/还没有选地点/)).toBeVisible();
    expect(counts().applies).toBe(0);
  });
});
