/** How do the component tests open the page? On a day of their own, with jsdom for a browser. */
import { render, screen, within } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { App } from '../../src/ui/App.tsx';
import type { World } from '../../src/ui/plan/world.ts';

/** Opens the page at an address such as `#/results?location=500104`. */
export function openPage(fragment = '', world: Partial<World> = {}): UserEvent {
  window.history.replaceState(null, '', `/${fragment}`);
  render(<App world={{ today: '2026-11-21', storage: window.localStorage, window, ...world }} />);
  return userEvent.setup();
}

export function heading(): string {
  return screen.getByRole('heading', { level: 1 }).textContent ?? '';
}

export function button(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}

/** The list 您的答案 as pairs of question and answer. */
export function answers(): readonly string[] {
  const list = screen.getByRole('complementary', { name: /您的答案|Your answers/ });
  return within(list)
    .queryAllByRole('definition')
    .filter(it => !it.classList.contains('change'))
    .map(it => `${it.parentElement?.querySelector('dt')?.textContent}: ${it.textContent}`);
}
