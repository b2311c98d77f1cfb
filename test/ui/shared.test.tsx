/** Does an address that somebody sent ever cost one's own plan, and is it said whose plan is seen? */
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answers, button, openPage, zh } from './page.tsx';

const key = 'private-medical-policy-check';
const stored = () => JSON.parse(window.localStorage.getItem(key) ?? '{}');
const sent = '#/results?bedCount=300&facilityType=hospital'.replace('hospital', 'clinic');
const banner = () => screen.queryByRole('region', { name: zh('take.shared') });

/** One's own plan, as this device keeps it. */
const keepOwn = (more: object = {}) =>
  window.localStorage.setItem(key, JSON.stringify({ facility: { bedCount: 20 }, day: '2026-11-21', ...more }));

/** The page loaded again, at the address where it stands. */
function reload(): ReturnType<typeof openPage> {
  const { hash } = window.location;
  const mark = window.history.state;
  cleanup();
  const user = openPage(hash, { window: markedWindow(mark) });
  return user;
}

/** openPage begins with an entry of nobody; a reload begins with our own. */
function markedWindow(mark: unknown): Window {
  return new Proxy(window, {
    get: (target, name) => {
      if (name === 'history')
        return new Proxy(target.history, {
          get: (history, of) => {
            if (of === 'state') return history.state ?? mark;
            const found: unknown = Reflect.get(history, of, history);
            return typeof found === 'function' ? found.bind(history) : found;
          },
        });
      const found: unknown = Reflect.get(target, name, target);
      return typeof found === 'function' && name !== 'Element' ? found.bind(target) : found;
    },
  });
}

describe('an address that was sent, opened beside one’s own plan', () => {
  it('is said to be somebody else’s, names one’s own, and keeps it through a reload until it is taken back', async () => {
    keepOwn();
    openPage(sent);
    expect(banner()).toHaveTextContent('您原来的方案（20 张床）还在，没有改动');
    expect(answers()).toContain('床位数: 300 张');
    await waitFor(() => expect(stored().own.facility).toEqual({ bedCount: 20 }));
    const user = reload();
    expect(banner()).toHaveTextContent('20 张床');
    await user.click(button(zh('notice.takeBack')));
    expect(banner()).toBeNull();
    expect(answers()).toContain('床位数: 20 张');
    await waitFor(() => expect(stored()).toMatchObject({ facility: { bedCount: 20 } }));
    expect(stored().isShared).toBeUndefined();
  });

  it('is changed without changing one’s own', async () => {
    keepOwn();
    const user = openPage('#/check/bedCount?facilityType=clinic');
    await user.type(screen.getByRole('textbox'), '7{Enter}');
    expect(banner()).not.toBeNull();
    await waitFor(() =>
      expect(stored()).toMatchObject({ facility: { bedCount: 7 }, own: { facility: { bedCount: 20 } } }),
    );
  });

  it('can be used from now on: then one’s own is filed as a plan, under a name that is free', async () => {
    keepOwn({ plans: [{ name: '20 张床', facility: { bedCount: 99 } }] });
    const user = openPage(sent);
    await user.click(button(zh('take.sharedKeep')));
    expect(banner()).toBeNull();
    await waitFor(() =>
      expect(stored()).toMatchObject({
        facility: { bedCount: 300, facilityType: 'clinic' },
        plans: [
          { name: '20 张床', facility: { bedCount: 99 } },
          { name: '20 张床 2', facility: { bedCount: 20 } },
        ],
      }),
    );
  });

  it('leaves a way back to one’s own also where that is kept by name, and does not keep it twice', async () => {
    const plans = [{ name: '我的', facility: { bedCount: 20 } }];
    keepOwn({ plans });
    let user = openPage(sent);
    window.location.hash = '#/results?bedCount=60';
    await waitFor(() => expect(answers()).toContain('床位数: 60 张'));
    expect(banner()).toHaveTextContent('20 张床');
    await user.click(button(zh('notice.takeBack')));
    expect(answers()).toContain('床位数: 20 张');
    cleanup();
    user = openPage(sent);
    await user.click(within(banner() as HTMLElement).getByRole('button', { name: zh('notice.keep') }));
    await waitFor(() => expect(stored()).toMatchObject({ facility: { bedCount: 300 }, plans }));
    expect(stored().plans).toHaveLength(1);
  });

  it('is not one’s own address opened again', () => {
    keepOwn();
    openPage('#/results?bedCount=20');
    expect(banner()).toBeNull();
  });
});

describe('an address that was sent, opened where nothing was answered', () => {
  it('is said to be somebody else’s, also after a reload, until it is used', async () => {
    openPage(sent);
    expect(banner()).toHaveTextContent('可能是别人发来的，也可能是您以前收藏的');
    await waitFor(() => expect(stored().isShared).toBe(true));
    const user = reload();
    expect(banner()).toHaveTextContent('可能是别人发来的，也可能是您以前收藏的');
    await user.click(within(banner() as HTMLElement).getByRole('button', { name: zh('notice.keep') }));
    expect(banner()).toBeNull();
    expect(answers()).toContain('床位数: 300 张');
  });

  it('can be left for a fresh start, and that be taken back', async () => {
    const user = openPage(sent);
    await user.click(button(zh('take.sharedDrop')));
    expect(banner()).toBeNull();
    expect(screen.getByText(zh('notice.own.nothing'))).toBeVisible();
    await user.click(button(zh('notice.takeBack')));
    await waitFor(() => expect(window.location.hash).toContain('bedCount=300'));
  });

  it('costs no plan that is kept by name, and says so', async () => {
    window.localStorage.setItem(key, JSON.stringify({ plans: [{ name: '甲', facility: { bedCount: 5 } }] }));
    openPage(sent);
    expect(banner()).toHaveTextContent(zh('take.sharedPlans'));
    await waitFor(() =>
      expect(stored()).toMatchObject({ plans: [{ name: '甲', facility: { bedCount: 5 } }], isShared: true }),
    );
  });
});

describe('an address pasted into a page that is open', () => {
  it('is somebody else’s; a link of the page itself is not', async () => {
    keepOwn();
    const user = openPage('#/');
    await user.click(screen.getAllByRole('link', { name: zh('start.example.nursing') })[0] as HTMLElement);
    await waitFor(() => expect(screen.getByText(zh('notice.own.link', { plan: '20 张床' }))).toBeVisible());
    expect(banner()).toBeNull();
    window.location.hash = sent;
    await waitFor(() => expect(banner()).toHaveTextContent('20 张床'));
  });
});

describe('an address that was sent, opened at a window', () => {
  const desk = { on: true, keys: true, idleMinutes: 0, place: '500104' };

  it('leaves the visitor’s answers aside, and the next visitor begins without it', async () => {
    keepOwn({ facility: { location: '500104', bedCount: 20 }, desk });
    const user = openPage(sent);
    expect(banner()).toHaveTextContent('大渡口区 · 20 张床');
    await waitFor(() => expect(stored().own.facility).toEqual({ location: '500104', bedCount: 20 }));
    await user.click(button(zh('window.next')));
    expect(banner()).toBeNull();
    await waitFor(() => expect(stored()).toMatchObject({ facility: { location: '500104' } }));
    expect(stored().isShared).toBeUndefined();
  });

  it('where nobody has begun is nobody’s but the sender’s', () => {
    keepOwn({ facility: { location: '500104' }, desk });
    openPage(sent);
    expect(banner()).toHaveTextContent('可能是别人发来的，也可能是您以前收藏的');
  });
});
