/** Which places stand for all that the documents tell apart? */
import { type Facility, within } from '../facts/index.ts';
import type { Rulebook } from '../rulebook/index.ts';

/** The documents that have a place in their area, by their slugs. */
function speakingTo({ documents }: Rulebook, place: string): string {
  return documents
    .filter(it => within(place, it.jurisdiction) === true)
    .map(it => it.slug)
    .join();
}

const known = new WeakMap<Rulebook, ReadonlyMap<string, string>>();

/** By the documents that speak there, one place for each set of them; gathered once for each rulebook. */
function placesOf(rulebook: Rulebook): ReadonlyMap<string, string> {
  const before = known.get(rulebook);
  if (before) return before;
  const bySpeakers = new Map<string, string>();
  for (const { code } of rulebook.divisions) {
    if (code.endsWith('00')) continue;
    const speakers = speakingTo(rulebook, code);
    if (speakers && !bySpeakers.has(speakers)) bySpeakers.set(speakers, code);
  }
  known.set(rulebook, bySpeakers);
  return bySpeakers;
}

/** One place, by its code, for each set of documents that can cover one: where the facility is, first, for the documents that speak there, else the first district. */
export function coveredPlaces(rulebook: Rulebook, { location }: Facility = {}): readonly string[] {
  const here = typeof location === 'string' && !location.endsWith('00') ? speakingTo(rulebook, location) : '';
  const places = [...placesOf(rulebook)];
  const others = places.filter(([speakers]) => speakers !== here).map(([, place]) => place);
  return others.length < places.length ? [String(location), ...others] : others;
}

/** How many other districts have just the documents of a place. */
export function placesLike(rulebook: Rulebook, place: string): number {
  if (place.endsWith('00')) return 0;
  const here = speakingTo(rulebook, place);
  const like = rulebook.divisions.filter(({ code }) => !code.endsWith('00') && speakingTo(rulebook, code) === here);
  return like.filter(it => it.code !== place).length;
}

/**
 * The narrowest area that a document names around a place. `all`: every place in it has just the same documents, so that the area itself can be
 * given as the place.
 */
export function areaAround({ documents }: Rulebook, place: string): { readonly area: string; readonly all: boolean } {
  const areas = documents.map(it => it.jurisdiction).filter(it => within(place, it) === true);
  const area = areas.toSorted((a, b) => b.replace(/0+$/, '').length - a.replace(/0+$/, '').length)[0] ?? place;
  return { area, all: documents.every(it => within(area, it.jurisdiction) !== undefined) };
}

/** Those of them to which other documents speak than to where a facility is; where its district is still open, all. */
export function otherPlaces(rulebook: Rulebook, { location }: Facility): readonly string[] {
  const isSettled =
    typeof location === 'string' && rulebook.documents.every(it => within(location, it.jurisdiction) !== undefined);
  const here = isSettled ? speakingTo(rulebook, location) : undefined;
  return [...placesOf(rulebook)].filter(([speakers]) => speakers !== here).map(([, place]) => place);
}
