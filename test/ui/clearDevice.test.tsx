/** Does clearing leave nothing of ours, say what it found, and name what could not be cleared? */
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { answers, button, link, openPage, zh } from './page.tsx';

const key = 'private-medical-policy-check';
const ours = (storage: Storage) => Object.keys(storage).filter(it => it.startsWith(key));
const box = () => screen.getByRole('region', { name: zh('offline.clear.all') });
const ask = () => button(zh('offline.clear.all'));
const yes = () => button(zh('offline.clear.yes'));

afterEach(() => window.sessionStorage.clear());

describe('a device with answers on it', () => {
  it('is cleared only after a question that says there is no way back', async () => {
    const user = openPage('#/check/facilityType?location=500104&bedCount=20');
    await user.click(ask());
    expect(within(box()).getByRole('heading')).toHaveFocus();
    expect(box()).toHaveTextContent('不能恢复');
    await user.click(button(zh('offline.clear.no')));
    expect(ask()).toHaveFocus();
    expect(ours(window.localStorage)).toEqual([key]);
    expect(window.location.hash).toContain('bedCount=20');
  });

  it.each([
    ['ready', true],
    ['oneFile', false],
  ] as const)('is told of an offline copy only where there is one (%s)', async (way, isTold) => {
    const standing = { way, isNewer: false };
    const offline = { standing: () => standing, subscribe: () => () => {}, update: () => {}, remove: async () => {} };
    const user = openPage('#/check/facilityType?location=500104', { offline });
    await user.click(ask());
    expect(box().textContent?.includes(zh('offline.clear.offline'))).toBe(isTold);
    expect(box()).toHaveTextContent('填的日期');
  });

  it('holds nothing of ours afterwards, which is counted before it is said; what others keep there stays', async () => {
    window.localStorage.setItem(`${key}-unreadable`, '{');
    window.localStorage.setItem('of another page', 'stays');
    window.sessionStorage.setItem(`${key}-draft`, '1');
    const user = openPage('#/check/facilityType?location=500104&bedCount=20');
    await user.click(ask());
    await user.click(yes());
    await waitFor(() => expect(screen.getByText(zh('offline.clear.done'))).toHaveFocus());
    expect(within(box()).getAllByRole('listitem')).toHaveLength(4);
    expect(box()).toHaveTextContent(zh('offline.clear.history'));
    expect([...ours(window.localStorage), ...ours(window.sessionStorage)]).toEqual([]);
    expect(window.localStorage.getItem('of another page')).toBe('stays');
    expect(window.location.hash).toBe('#/check/facilityType');
    expect(answers().filter(it => !it.endsWith('没填'))).toEqual([]);
  });

  it('holds something again only once something is entered', async () => {
    let date = 21;
    const user = openPage('#/check/facilityType?location=500104', { now: () => new Date(2026, 10, date, 9, 30) });
    await user.click(ask());
    await user.click(yes());
    await screen.findByText(zh('offline.clear.done'));
    await user.click(link(zh('nav.documents')));
    expect(ours(window.localStorage)).toEqual([]);
    date = 22;
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(ours(window.localStorage)).toEqual([]);
    await user.click(button(zh('reading.theme.dark')));
    expect(ours(window.localStorage)).toEqual([key]);
  });
});

describe('a device that does not give up what it holds', () => {
  it('is told so, with how many and what to do', async () => {
    const storage = new Proxy(window.localStorage, {
      get: (it, name) =>
        name === 'removeItem' ? () => {} : (Reflect.get(it, name, it).bind?.(it) ?? Reflect.get(it, name, it)),
    });
    const user = openPage('#/check/facilityType?location=500104', { storage });
    await user.click(ask());
    await user.click(yes());
    await waitFor(() => expect(screen.getByText(zh('offline.clear.left', { number: 1 }))).toHaveFocus());
    expect(box()).toHaveTextContent(zh('offline.clear.leftHow'));
    expect(screen.queryByText(zh('offline.clear.done'))).toBeNull();
  });

  it('and allows no look is not called clear', async () => {
    const user = openPage('#/check/facilityType?location=500104', { storage: undefined });
    await user.click(ask());
    await user.click(yes());
    expect(await screen.findByText(zh('offline.clear.unseen'))).toBeVisible();
    expect(screen.queryByText(zh('offline.clear.done'))).toBeNull();
  });
});
