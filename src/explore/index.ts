/** What may other folders know of exploring a plan? */
export { type MatterAlong, mattersAlong, type Standing } from './along.ts';
export { type Boundaries, boundaries, boundariesOf, type DecidedStretch } from './boundaries.ts';
export { type Effect, effectsAround, isIdle, weight } from './effect.ts';
export { type MergedWay, mergedWays } from './mergedWays.ts';
export { areaAround, coveredPlaces, placesLike } from './places.ts';
export { type Aim, type SmallestChange, smallestChanges, type WaysThere } from './smallest.ts';
export { nearestIn, type Stretch } from './stretches.ts';
export { type WayPart, wayParts } from './wayParts.ts';
export { type Alternative, whatIf } from './whatIf.ts';
