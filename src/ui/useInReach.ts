/** Where ways stand in one row that is wider than the screen, is the one we are on in sight? */
import { type RefObject, useEffect } from 'react';

/** Moves the row, never the page, until its `[aria-current]` stands in the middle; `on`: what it depends on. */
export function useInReach(row: RefObject<HTMLElement | null>, on: unknown) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page or size moves the row
  useEffect(() => {
    const { current } = row;
    const here = current?.querySelector<HTMLElement>('[aria-current]');
    if (!current || !here) return;
    current.scrollLeft = here.offsetLeft - current.offsetLeft - (current.clientWidth - here.offsetWidth) / 2;
  }, [row, on]);
}
