/** How does a window work on this machine, and with what does a visitor begin there? */
import { type Facility, sameFacility } from '../../facts/index.ts';

/** Large and with today's visitors (`on`) or not, with single keys or not, after how many minutes in which nobody does anything everything is cleared (0 is never), and where the window stands. */
export interface WindowSettings {
  readonly on: boolean;
  readonly keys: boolean;
  readonly idleMinutes: (typeof idleChoices)[number];
  /** The code of the place that visitors mean unless they say otherwise. */
  readonly place?: string | undefined;
}

export const idleChoices = [0, 2, 5, 10] as const;
export const usualSettings: WindowSettings = { on: false, keys: true, idleMinutes: 0 };

/** The answers with which a visitor begins: the place of the window, if it has one. */
export function beginning({ on, place }: WindowSettings): Facility {
  return on && place ? { location: place } : {};
}

/** Whether somebody answered more than what stood there from the beginning. */
export function isBegun(facility: Facility, settings: WindowSettings): boolean {
  return !sameFacility(facility, {}) && !sameFacility(facility, beginning(settings));
}
