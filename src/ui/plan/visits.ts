/** Who came to this window today? Cases under a short label, nothing about persons, gone with the day. */
import { type Facility, sameFacility } from '../../facts/index.ts';

/** Who is here now: the short label, the case in today's list if there is one, and the matter whose card was opened last. */
export interface Visitor {
  readonly label: string;
  readonly id?: number | undefined;
  readonly card?: string | undefined;
}

export const nobody: Visitor = { label: '' };

/** A case as it was left. `at` is the time of day, HH:MM. */
export interface Visit extends Visitor {
  readonly id: number;
  readonly at: string;
  readonly facility: Facility;
}

export interface Visits {
  /** The day on which they came, YYYY-MM-DD. */
  readonly day: string;
  readonly cases: readonly Visit[];
}

/** When a visitor leaves; `unnamed` is the label of a case that was given none. */
export interface Moment {
  readonly day: string;
  readonly at: string;
  readonly unnamed: string;
}

/** Longer labels are cut. */
export const longestLabel = 24;

/** So many cases are kept; the oldest go first. */
export const mostCases = 200;

/** The cases of a day; those of another are not told any more. */
export function casesOf(visits: Visits | undefined, day: string): readonly Visit[] {
  return visits?.day === day ? visits.cases : [];
}

/** The visits after one more leaves, and the number of its case. Who was in the list already stays one case, and keeps its label if it gets no new one. */
export function afterVisit(
  visits: Visits | undefined,
  { label, id, card }: Visitor,
  facility: Facility,
  { day, at, unnamed }: Moment,
): { readonly visits: Visits; readonly id: number } {
  const cases = casesOf(visits, day);
  const before = cases.find(it => it.id === id);
  const visit: Visit = {
    id: before?.id ?? Math.max(0, ...cases.map(it => it.id)) + 1,
    label: label.trim().slice(0, longestLabel) || before?.label || unnamed,
    at,
    facility,
    ...(card && { card }),
  };
  const isSame =
    before && before.label === visit.label && before.card === card && sameFacility(before.facility, facility);
  const others = cases.filter(it => it !== before);
  return { visits: { day, cases: isSame ? cases : [...others, visit].slice(-mostCases) }, id: visit.id };
}
