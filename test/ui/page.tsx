/** How do the component tests open the page? On a day of their own, with jsdom for a browser. */
import { render, screen, within } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { translator } from '../../src/i18n/index.ts';
import { App } from '../../src/ui/App.tsx';
import type { World } from '../../src/ui/plan/world.ts';

/** The page's own words, for controls whose wording is not what a test is about. */
export const zh = translator('zh');
export const en = translator('en');

/** Opens the page at an address such as `#/results?location=500104`. */
export function openPage(fragment = '', world: Partial<World> = {}): UserEvent {
  window.history.replaceState(null, '', `/${fragment}`);
  const usual: World = {
    now: () => new Date(2026, 10, 21, 9, 30),
    newToken: () => window.crypto.randomUUID(),
    storage: window.localStorage,
    window,
  };
  render(<App world={{ ...usual, ...world }} />);
  return userEvent.setup();
}

export function heading(): string {
  return screen.getByRole('heading', { level: 1 }).textContent ?? '';
}

export function button(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}

export function link(name: string | RegExp): HTMLElement {
  return screen.getByRole('link', { name });
}

/** Where 您的答案 stands, and whether a question is answered there or still to be. */
export function answers(): readonly string[] {
  const list = screen.getByRole('complementary', { name: /您的答案|Your answers/ });
  return within(list)
    .queryAllByRole('definition')
    .filter(it => !it.classList.contains('change'))
    .map(it => `${it.parentElement?.querySelector('dt')?.textContent}: ${it.textContent}`);
}

/** The card of a matter on the results page. */
export function card(title: string): HTMLElement {
  const found = screen.getByText(title, { selector: 'h4' }).closest('details');
  if (!found) throw new Error(`${title} stands in no card.`);
  return found;
}

/** How many matters the page counts in each group. */
export function counts(): Readonly<Record<string, number>> {
  const of = (it: Element) =>
    [it.className.replace('is-', ''), Number(it.querySelector('strong')?.textContent)] as const;
  return Object.fromEntries([...document.querySelectorAll('.counts li')].map(of));
}
