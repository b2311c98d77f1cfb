/** Where ways stand in one row that is wider than the screen, is the one we are on, or have come to by keyboard, in sight? */
import { type RefObject, useEffect } from 'react';

/** Moves the row, never the page, until the way stands in its middle. */
function toMiddle(row: HTMLElement, way: HTMLElement) {
  row.scrollLeft = way.offsetLeft - (row.clientWidth - way.offsetWidth) / 2;
}

/** `on`: what the place of `[aria-current]` in the row depends on. Gives what the row does when a key is let go. */
export function useInReach(row: RefObject<HTMLElement | null>, on: unknown) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page or size moves the row
  useEffect(() => {
    const here = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (row.current && here) toMiddle(row.current, here);
  }, [row, on]);
  return ({ key, target }: { readonly key: string; readonly target: EventTarget }) => {
    if (key === 'Tab' && row.current && target instanceof HTMLElement) toMiddle(row.current, target);
  };
}
