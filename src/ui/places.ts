/** Between which places do people choose, by what documents hold there? */
import { within } from '../facts/index.ts';
import type { PolicyDocument } from '../rulebook/index.ts';
import { documentsByPlace } from './corpus.ts';

const jurisdictions = [...new Set(documentsByPlace.map(it => it.jurisdiction))];

/** A city inside which other documents are for some of its districts: as a place it stands for the rest. */
export function isAround(place: string): boolean {
  return jurisdictions.some(it => it !== place && within(it, place) === true);
}

/** One for each set of documents that may hold somewhere, districts before the rest of their city. */
export const places = [...jurisdictions.filter(it => !isAround(it)), ...jurisdictions.filter(isAround)];

/** The documents that hold in a place; of no place all. */
export function documentsAt(place: string | undefined): readonly PolicyDocument[] {
  if (place === undefined) return documentsByPlace;
  return documentsByPlace.filter(it => within(place, it.jurisdiction) === true);
}

/** The choice for where a plan is; undefined where that is not known, or more than one of them. */
export function choiceFor(location: unknown): string | undefined {
  if (typeof location !== 'string') return undefined;
  const found = places.find(it => within(location, it) === true);
  return found === location && isAround(found) ? undefined : found;
}
