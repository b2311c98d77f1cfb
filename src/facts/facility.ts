/** What has been said of a facility so far? */
export type FactValue = string | number | boolean | readonly string[];

/** The answers so far, a flat map from fact to value. Absent = not said yet; an empty set = none of these. */
export type Facility = Readonly<Record<string, FactValue>>;

/** Members in no order; anything else as it is. */
function plain(value: FactValue | undefined): unknown {
  return Array.isArray(value) ? [...value].sort() : value;
}

/** Whether two answers say the same: the members of a set count in any order, and not answered is no answer. */
export function sameAnswer(one: FactValue | undefined, other: FactValue | undefined): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

/** Whether the same has been said of two facilities. */
export function sameFacility(one: Facility, other: Facility): boolean {
  return [...Object.keys(one), ...Object.keys(other)].every(it => sameAnswer(one[it], other[it]));
}
