/** Who came to this window today? Cases under a short label, nothing about persons, gone with the day. */
import { type Facility, sameFacility } from '../../facts/index.ts';

/** A case as it was left. `at` is the time of day, HH:MM. */
export interface Visit {
  readonly label: string;
  readonly at: string;
  readonly facility: Facility;
}

export interface Visits {
  /** The day on which they came, YYYY-MM-DD. */
  readonly day: string;
  readonly cases: readonly Visit[];
}

/** Longer labels are cut. */
export const longestLabel = 24;

/** So many cases are kept; the oldest go first. */
export const mostCases = 200;

/** How a window works: large and with today's visitors (`on`) or not, with single keys or not, and after how many minutes in which nobody does anything everything is cleared; 0 is never. */
export interface Desk {
  readonly on: boolean;
  readonly keys: boolean;
  readonly idleMinutes: (typeof idleChoices)[number];
}

export const idleChoices = [0, 2, 5, 10] as const;
export const usualDesk: Desk = { on: false, keys: true, idleMinutes: 0 };

/** The cases of a day; those of another are not told any more. */
export function casesOf(visits: Visits | undefined, day: string): readonly Visit[] {
  return visits?.day === day ? visits.cases : [];
}

/** The visits after one more leaves. The same answers are the same case, which keeps its label if it gets no new one. */
export function afterVisit(visits: Visits | undefined, day: string, visit: Visit, unnamed: string): Visits {
  const cases = casesOf(visits, day);
  const before = cases.find(it => sameFacility(it.facility, visit.facility));
  const label = visit.label.trim().slice(0, longestLabel) || before?.label || unnamed;
  return { day, cases: [...cases.filter(it => it !== before), { ...visit, label }].slice(-mostCases) };
}
