/** Does a window serve one visitor after another, and a public machine forget them? */
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { World } from '../../src/ui/plan/world.ts';
import { button, heading, openPage, zh } from './page.tsx';

const matter = '#/desk/environmental-assessment';
const short = () => document.querySelector('.short')?.textContent ?? '';

const label = () => screen.getByLabelText(zh('window.label'));
const search = () => screen.getByLabelText(zh('desk.search'));
const kept = () => window.localStorage.getItem('private-medical-policy-check') ?? '';

afterEach(() => {
  vi.useRealTimers();
});

/** Opens the desk and switches the window mode on. */
async function atWindow(fragment = '#/desk', world: Partial<World> = {}) {
  const user = openPage('#/desk', world);
  await user.click(button(zh('window.enter')));
  act(() => {
    window.location.hash = fragment.slice(1);
  });
  return user;
}

/** The browser goes back some time after it is told to, and then says so. */
const goneBack = () =>
  act(
    () =>
      new Promise(done => {
        window.addEventListener('popstate', done, { once: true });
        window.history.back();
      }),
  );

describe('the next visitor', () => {
  it('finds an empty desk after one press; the one before can be brought back', async () => {
    const user = await atWindow(`${matter}?location=500104&bedCount=21`);
    await waitFor(() => expect(short()).toContain('要做'));
    await user.type(label(), 'A12');
    await user.click(button(zh('window.next')));
    expect(heading()).toBe(zh('desk.heading'));
    expect(window.location.hash).not.toContain('bedCount');
    expect(screen.getByText(zh('window.today', { count: 1 }))).toBeInTheDocument();
    await user.click(button(zh('notice.takeBack')));
    expect(window.location.hash).toContain('bedCount=21');
    expect(label()).toHaveValue('A12');
  });

  it('cannot lose what they said to the one before, who stands in the list', async () => {
    const user = await atWindow(`${matter}?location=500104&bedCount=21`);
    await user.type(label(), 'A1');
    await user.click(button(zh('window.next')));
    expect(button(zh('notice.takeBack'))).toBeVisible();
    await user.type(label(), 'A2');
    expect(screen.queryByRole('button', { name: zh('notice.takeBack') })).toBeNull();
    expect(screen.getByText(zh('window.today', { count: 1 }))).toBeInTheDocument();
  });

  it('does not come back to what the one before looked for', async () => {
    const user = await atWindow();
    await user.type(search(), '艾滋');
    act(() => {
      window.location.hash = '/conflicts';
    });
    await user.click(button(zh('window.next')));
    for (let step = 0; step < 2; step += 1) {
      await goneBack();
      expect(search()).toHaveValue('');
      expect(window.location.hash).toBe('#/desk');
    }
  });

  it('begins where the window is', async () => {
    const user = await atWindow();
    await user.click(screen.getByText(zh('window.settings')));
    const place = screen.getByLabelText(zh('window.place'));
    expect(within(place).getAllByRole('option').length).toBeGreaterThan(40);
    await user.selectOptions(place, '500104');
    expect(window.location.hash).toContain('location=500104');
    await user.click(button(zh('window.next')));
    expect(window.location.hash).toContain('location=500104');
    expect(screen.getByText(zh('window.today', { count: 0 }))).toBeInTheDocument();
  });

  it('may be the one before, who is opened again from today’s list', async () => {
    const user = await atWindow(`${matter}?location=500104&bedCount=21`);
    await waitFor(() => expect(short()).toContain('要做'));
    await user.click(button(zh('window.next')));
    await user.click(screen.getByText(zh('window.today', { count: 1 })));
    await user.click(button(/09:30 环境影响评价 · 大渡口区 · 21 张床/));
    expect(heading()).toBe('环境影响评价');
    expect(window.location.hash).toContain('bedCount=21');
  });
});

describe('one hand on the number pad', () => {
  it('answers the first open question, goes back to the search and on to the next visitor', async () => {
    const user = await atWindow(`${matter}?bedCount=21`);
    await waitFor(() => expect(short()).toContain('先选在哪里办'));
    const choices = screen.getAllByRole('button', { pressed: false }).filter(it => it.classList.contains('choice'));
    const at = choices.findIndex(it => it.textContent?.includes('大渡口区')) + 1;
    await user.keyboard(String(at));
    await waitFor(() => expect(short()).toContain('要做'));
    await user.keyboard('-');
    expect(heading()).toBe(zh('desk.heading'));
    await waitFor(() => expect(search()).toHaveFocus());
    await user.keyboard('*');
    expect(window.location.hash).not.toContain('bedCount');
    await waitFor(() => expect(search()).toHaveFocus());
  });

  it('leaves the search with Escape, and types into it once it has begun', async () => {
    const user = await atWindow();
    await waitFor(() => expect(search()).toHaveFocus());
    await user.keyboard('20*');
    expect(search()).toHaveValue('20*');
    await user.keyboard('{Escape}');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await user.keyboard('*');
    expect(search()).toHaveValue('');
  });

  it('types a number into the first open question, ends it with Enter and is free again', async () => {
    const user = await atWindow(`${matter}?location=500104`);
    await waitFor(() => expect(document.querySelector('.asks .entry.open [inputmode="numeric"]')).not.toBeNull());
    act(() => screen.getByRole('heading', { level: 1 }).focus());
    await user.keyboard('21');
    await waitFor(() => expect(window.location.hash).toContain('bedCount=21'));
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await user.keyboard('-');
    await waitFor(() => expect(search()).toHaveFocus());
  });

  it('is heard neither in a field nor once single keys are switched off', async () => {
    const user = await atWindow(`${matter}?location=500104&bedCount=21`);
    await user.type(label(), '*-/');
    expect(label()).toHaveValue('*-/');
    await user.click(screen.getByText(zh('window.settings')));
    await user.click(screen.getByLabelText(zh('window.keys')));
    await user.keyboard('*');
    expect(window.location.hash).toContain('bedCount=21');
  });
});

describe('the window mode', () => {
  it('leads to the search when it is opened and left, and raises the page without touching the reader’s own setting', async () => {
    const user = await atWindow();
    await waitFor(() => expect(search()).toHaveFocus());
    expect(document.documentElement.dataset.text).toBe('large');
    expect(kept()).toContain('"textSize":"normal"');
    await user.click(button(zh('window.leave')));
    expect(search()).toHaveFocus();
    expect(document.documentElement.dataset.text).toBe('normal');
  });
});

describe('the next day', () => {
  it('begins with nobody in the list and nothing answered, on a page left open as on one opened anew', async () => {
    let day = 21;
    const world = { now: () => new Date(2026, 10, day, 9, 30) };
    const user = await atWindow(`${matter}?location=500104&bedCount=21`, world);
    await user.type(label(), 'A1');
    await user.click(button(zh('window.next')));
    await user.click(button(zh('notice.takeBack')));
    day = 22;
    act(() => {
      window.dispatchEvent(new Event('focus'));
    });
    expect(screen.getByText(zh('window.today', { count: 0 }))).toBeInTheDocument();
    expect(label()).toHaveValue('');
    expect(kept()).not.toMatch(/bedCount|A1/);
    cleanup();
    await openPage('#/desk?bedCount=33', world).click(button(zh('window.next')));
    day = 23;
    cleanup();
    openPage('#/desk', world);
    expect(screen.getByText(zh('window.today', { count: 0 }))).toBeInTheDocument();
    expect(kept()).not.toContain('bedCount');
  });
});

describe('a machine that nobody uses any more', () => {
  it('warns, stays at a sign of life, and else forgets the visitor and the list for good', async () => {
    vi.useFakeTimers();
    const plans = [{ name: '甲', facility: { bedCount: 9 } }];
    window.localStorage.setItem('private-medical-policy-check', JSON.stringify({ plans }));
    window.localStorage.setItem('private-medical-policy-check-unreadable', 'bedCount');
    openPage('#/desk/environmental-assessment?location=500104&bedCount=21');
    act(() => {
      window.location.hash = '/desk';
    });
    await act(() => vi.advanceTimersByTimeAsync(100));
    fireEvent.click(button(zh('window.enter')));
    fireEvent.click(screen.getByText(zh('window.settings')));
    fireEvent.change(screen.getByLabelText(zh('window.idle')), { target: { value: '2' } });
    await act(() => vi.advanceTimersByTimeAsync(91_000));
    expect(screen.getByRole('alertdialog')).toHaveTextContent(zh('window.idleWarning'));
    expect(button(zh('window.stillHere'))).toHaveFocus();
    fireEvent.click(button(zh('window.stillHere')));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(window.location.hash).toContain('bedCount=21');
    for (let second = 0; second < 121; second += 1) await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(window.location.hash).not.toContain('bedCount');
    expect(screen.queryByRole('button', { name: zh('notice.takeBack') })).toBeNull();
    expect(kept()).not.toContain('bedCount');
    expect(window.localStorage).toHaveLength(1);
  });
});
