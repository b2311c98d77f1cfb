/** What may other folders know of exploring a plan? */
export { mattersAlong, type Standing } from './along.ts';
export { type Boundaries, boundaries, type DecidedStretch } from './boundaries.ts';
export { type Effect, effectsAround, weight } from './effect.ts';
export { type MergedWay, mergedWays } from './mergedWays.ts';
export { coveredPlaces, placesLike } from './places.ts';
export { type Aim, type SmallestChange, smallestChanges, type WaysThere } from './smallest.ts';
export type { Stretch } from './stretches.ts';
export { type Alternative, whatIf } from './whatIf.ts';
