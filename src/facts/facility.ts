/** What has been said of a facility so far? */
export type FactValue = string | number | boolean | readonly string[];

/** The answers so far, a flat map from fact to value. Absent = not said yet; an empty set = none of these. */
export type Facility = Readonly<Record<string, FactValue>>;
