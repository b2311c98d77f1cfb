/** Does a window serve one visitor after another, and a public machine forget them? */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { button, heading, openPage, zh } from './page.tsx';

const matter = '#/desk/environmental-assessment';
const short = () => document.querySelector('.short')?.textContent ?? '';

afterEach(() => {
  vi.useRealTimers();
});

/** Opens the desk and switches the window mode on. */
async function atWindow(fragment = '#/desk') {
  const user = openPage('#/desk');
  await user.click(button(zh('window.enter')));
  act(() => {
    window.location.hash = fragment.slice(1);
  });
  return user;
}

describe('the next visitor', () => {
  it('finds an empty desk after one press; the one before can be brought back', async () => {
    const user = await atWindow(`${matter}?location=500104&bedCount=21`);
    await waitFor(() => expect(short()).toContain('要做'));
    await user.type(screen.getByLabelText(zh('window.label')), 'A12');
    await user.click(button(zh('window.next')));
    expect(heading()).toBe(zh('desk.heading'));
    expect(window.location.hash).not.toContain('bedCount');
    expect(screen.getByText(zh('window.today', { count: 1 }))).toBeInTheDocument();
    await user.click(button(zh('notice.takeBack')));
    expect(window.location.hash).toContain('bedCount=21');
  });

  it('may be the one before, who is opened again from today’s list', async () => {
    const user = await atWindow(`${matter}?location=500104&bedCount=21`);
    await waitFor(() => expect(short()).toContain('要做'));
    await user.click(button(zh('window.next')));
    await user.click(screen.getByText(zh('window.today', { count: 1 })));
    await user.click(button(/大渡口区 · 21 张床/));
    expect(heading()).toContain('大渡口区 · 21 张床');
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
    await waitFor(() => expect(screen.getByLabelText(zh('desk.search'))).toHaveFocus());
    await user.tab();
    await user.keyboard('*');
    expect(window.location.hash).not.toContain('bedCount');
  });

  it('is heard neither in a field nor once single keys are switched off', async () => {
    const user = await atWindow(`${matter}?location=500104&bedCount=21`);
    await user.type(screen.getByLabelText(zh('window.label')), '*-/');
    expect(screen.getByLabelText(zh('window.label'))).toHaveValue('*-/');
    await user.click(screen.getByText(zh('window.settings')));
    await user.click(screen.getByLabelText(zh('window.keys')));
    await user.keyboard('*');
    expect(window.location.hash).toContain('bedCount=21');
  });
});

describe('a machine that nobody uses any more', () => {
  it('warns, stays at a sign of life, and else forgets the visitor and the list for good', async () => {
    vi.useFakeTimers();
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
    expect(window.localStorage.getItem('private-medical-policy-check')).not.toContain('bedCount');
  });
});
