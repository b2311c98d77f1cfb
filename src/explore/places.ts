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

/** One place, by its code, for each set of documents that can cover one: a district with a text of its own, the first of those without. */
export function coveredPlaces(rulebook: Rulebook): readonly string[] {
  const districts = rulebook.divisions.map(it => it.code).filter(it => !it.endsWith('00'));
  const bySpeakers = new Map<string, string>();
  for (const place of districts) {
    const speakers = speakingTo(rulebook, place);
    if (speakers && !bySpeakers.has(speakers)) bySpeakers.set(speakers, place);
  }
  return [...bySpeakers.values()];
}

/** Those of them to which other documents speak than to where a facility is. */
export function otherPlaces(rulebook: Rulebook, { location }: Facility): readonly string[] {
  const here = typeof location === 'string' ? speakingTo(rulebook, location) : undefined;
  return coveredPlaces(rulebook).filter(it => speakingTo(rulebook, it) !== here);
}
