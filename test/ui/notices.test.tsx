/** Does the page say what went wrong outside, and open all the same? */
import { cleanup, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answers, button, heading, openPage, zh } from './page.tsx';

const refusing = {
  getItem: () => {
    throw new DOMException('denied', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('denied', 'SecurityError');
  },
} as unknown as Storage;

describe('an address with mistakes', () => {
  it('opens with what can be read, names what cannot, and drops it from the address', async () => {
    const user = openPage('#/check/profitStatus?location=500104&bedCount=-3&floor=2&facilityType=hospital');
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('有 3 处没有采用');
    for (const words of [/床位数.*“-3”/, /“floor”/, /机构类别.*“hospital”/]) expect(alert).toHaveTextContent(words);
    expect(answers()).toContain('所在地: 重庆市大渡口区');
    expect(window.location.hash).toBe('#/check/profitStatus?location=500104');
    await user.click(button(zh('notice.dismiss')));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('to a page that there is not opens the start', () => {
    openPage('#/prices?location=500104');
    expect(screen.getByRole('alert')).toHaveTextContent('没有名为“prices”的页面');
    expect(heading()).toMatch(/^拟办医疗机构/);
  });
});

describe('saved answers that are damaged', () => {
  it('are said to be, shown as they stood, and kept beside the new ones', async () => {
    const damaged = '{"facility":{"bedCount":2';
    window.localStorage.setItem('private-medical-policy-check', damaged);
    const user = openPage('#/check/bedCount?location=500104');
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent(zh('notice.unreadable'));
    expect(alert.querySelector('details code')).toHaveTextContent(damaged);
    expect(window.localStorage.getItem('private-medical-policy-check-unreadable')).toBe(damaged);
    await user.click(button(zh('notice.dismiss')));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a device that allows no saving', () => {
  it.each([
    ['forbids it', refusing],
    ['has nothing to save in', undefined],
  ])('and %s is told of, and the page works', async (_, storage) => {
    const user = openPage('#/check/bedCount?location=500104', { storage });
    expect(screen.getByText(zh('notice.notSaved'))).toBeVisible();
    await user.type(screen.getByRole('textbox'), '20{Enter}');
    expect(answers()).toContain('床位数: 20 张');
  });

  it('is not told of where saving works', () => {
    openPage('#/check/bedCount?location=500104');
    expect(screen.queryByText(zh('notice.notSaved'))).toBeNull();
  });
});

describe('answers given here', () => {
  it('are still there after a reload, without any in the address', async () => {
    await openPage('#/check/bedCount').type(screen.getByRole('textbox'), '20{Enter}');
    cleanup();
    openPage('#/results');
    expect(answers()).toContain('床位数: 20 张');
  });

  it('are not lost to a link that is opened: it shows its own, and one press brings them back', async () => {
    await openPage('#/check/bedCount').type(screen.getByRole('textbox'), '20{Enter}');
    cleanup();
    const user = openPage('#/results?location=500104&bedCount=300');
    expect(answers()).toContain('床位数: 300 张');
    expect(screen.getByText(zh('take.shared'))).toBeVisible();
    await user.click(button(zh('notice.takeBack')));
    expect(answers()).toContain('床位数: 20 张');
  });

  it('that the questions no longer know are named, the others kept', () => {
    const saved = { facility: { bedCount: 20, floors: 3 }, unsure: ['services'] };
    window.localStorage.setItem('private-medical-policy-check', JSON.stringify(saved));
    openPage('#/results');
    expect(screen.getByRole('alert')).toHaveTextContent('“floors”');
    expect(answers()).toContain('床位数: 20 张');
  });
});
