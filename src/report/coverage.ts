/** Can anything be said of this place on this day, and of which places at all? */
import { within } from '../facts/index.ts';
import { ownPlaceName } from './names.ts';
import type { Report } from './report.ts';
import { enumeration, type Voice } from './voice.ts';

/** `elsewhere`: no document speaks of the place; `notYetInForce`: some will, but none on the date of assessment. */
export type Coverage = 'noPlace' | 'elsewhere' | 'notYetInForce' | 'covered';

export function coverage({ facility, documents, possibleDocuments, futureDocuments }: Report): Coverage {
  if (facility.location === undefined) return 'noPlace';
  if (documents.length + possibleDocuments.length > 0) return 'covered';
  return futureDocuments.length > 0 ? 'notYetInForce' : 'elsewhere';
}

/** The places that the documents cover, without those that lie inside another: “重庆市、舟山市”. */
export function coveredPlaces(voice: Voice): string {
  const codes = [...new Set(voice.rulebook.documents.map(it => it.jurisdiction))];
  const widest = codes.filter(it => !codes.some(other => other !== it && within(it, other) === true));
  return enumeration(
    voice,
    widest.map(it => ownPlaceName(voice, it)),
  );
}

/** The key of the words for a plan to which no document speaks for certain: why. */
export function uncoveredKey(report: Report): string {
  if (report.facility.location === undefined) return 'compare.noPlaceYet';
  if (report.possibleDocuments.length > 0) return 'compare.districtOpen';
  return report.futureDocuments.length > 0 ? 'compare.notYetInForce' : 'compare.noDocuments';
}
