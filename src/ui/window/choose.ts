/** What does a digit do on an answer card? It answers the first question that is still open, or leads into its field. */
import { typeIt } from './useSingleKeys.ts';

/** A place, or one of several choices, by its number; a number is typed into its field, a list is opened. */
export function choose(document: Document, digit: number): unknown {
  const open = document.querySelector('.asks .entry.open');
  const choices = open?.querySelectorAll<HTMLElement>('.choice, .options input') ?? [];
  if (choices.length > 0) return choices[digit - 1]?.click();
  const field = open?.querySelector<HTMLElement>('[inputmode="numeric"], select');
  field?.focus();
  return field instanceof HTMLInputElement ? typeIt : undefined;
}

/** The next choice of the list in which one is, after the last the first again. */
export function nextInList(document: Document): void {
  const list = document.activeElement;
  if (!(list instanceof HTMLSelectElement)) return;
  list.selectedIndex = (list.selectedIndex + 1) % list.options.length;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}
