/** What may other folders know of exploring a plan? */
export { type Boundaries, boundaries, boundariesOf, type DecidedStretch } from './boundaries.ts';
export type { ChangedRule, Effect } from './effect.ts';
export { coveredPlaces } from './places.ts';
export { type Aim, type SmallestChange, smallestChanges, type WaysThere } from './smallest.ts';
export { type Alternative, choosable, whatIf } from './whatIf.ts';
