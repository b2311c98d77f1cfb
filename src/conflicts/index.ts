/** What may other folders know of the differences between texts, and within one? */
export { beyondRules } from './beyondRules.ts';
export { checkReadings } from './checkReadings.ts';
export { type Aspect, aspects, type Conflict, type Difference, type Side, type Stretch } from './conflict.ts';
export { conflicts, conflictsOn } from './conflicts.ts';
export { type Speaking, speaking } from './speaking.ts';
export { byWeight, isOnlyWording, sharpest } from './weight.ts';
