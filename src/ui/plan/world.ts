/** What does the page need of the world outside? The clock, chance, a place to remember, and the window. */
import type { Offline } from '../offline/offline.ts';

export interface World {
  readonly now: () => Date;
  /** A text that nobody had before. */
  readonly newToken: () => string;
  readonly storage: Storage | undefined;
  readonly window: Window;
  /** How it is opened without a network; absent where the page is only being worked on. */
  readonly offline?: Offline | undefined;
}

const two = (it: number) => String(it).padStart(2, '0');

/** The time of day by the reader's own clock, as HH:MM. */
export function timeOfDay({ now }: World): string {
  const date = now();
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Today by the reader's own calendar, as YYYY-MM-DD. */
export function today({ now }: World): string {
  const date = now();
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
