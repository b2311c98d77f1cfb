/** What may other folders know of how two states of the rulebook differ? */
export { bothOf, type ChangedFacilities, type Difference, difference, type NamedFacility } from './difference.ts';
export type { ChangedDecision } from './effect.ts';
export type { ChangedEntry, Part } from './ruleDifference.ts';
