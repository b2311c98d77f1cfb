/** Where in a text do given words stand? */
import { bare } from './passage.ts';
import type { Segment, Source } from './source.ts';

/** Where a quote stands. */
export interface Place {
  readonly clause: string;
  /** Indexes into `source.segments` of the segments it touches. */
  readonly segments: readonly number[];
  /** Stretches [start, end) of the seed in the order of the words; more than one where a line, page or cell breaks. */
  readonly ranges: readonly (readonly [number, number])[];
  /** [start, end) in the clause's joined text without white space. */
  readonly start: number;
  readonly end: number;
}

/**
 * The first place of the quote in the clause, or undefined. White space and page furniture are ignored and nothing
 * else: neither punctuation nor full and half width are taken for one another.
 */
export function locate(source: Source, quote: string, clause: string): Place | undefined {
  return placesIn(source, clause, bare(quote), 1)[0];
}

/** All places of the quote in all clauses, in document order; places in one clause do not overlap. */
export function occurrences(source: Source, quote: string): readonly Place[] {
  return [...source.clauses.keys()].flatMap(clause => placesIn(source, clause, bare(quote)));
}

function placesIn(source: Source, clause: string, words: string, most = Number.POSITIVE_INFINITY): readonly Place[] {
  const segments = source.clauses.get(clause) ?? [];
  const text = segments.map(segment => bare(segment.text)).join('');
  const places: Place[] = [];
  for (let at = find(text, words, 0); at >= 0 && places.length < most; at = find(text, words, at + words.length)) {
    places.push(placeAt(source, segments, clause, at, at + words.length));
  }
  return places;
}

function find(text: string, words: string, from: number): number {
  return words === '' ? -1 : text.indexOf(words, from);
}

function placeAt(source: Source, segments: readonly Segment[], clause: string, start: number, end: number): Place {
  const touched: number[] = [];
  const offsets: number[] = [];
  let at = 0; // units of the clause that are not white space, so far
  for (const segment of segments) {
    for (const [unit, offset] of segment.offsets.entries()) {
      const isSpace = bare(segment.text.charAt(unit)) === '';
      // White space between two units of the quote is part of its stretch, at its ends it is not.
      if (offset >= 0 && at < end && (isSpace ? at > start : at >= start)) offsets.push(offset);
      if (!isSpace) at++;
    }
    const first = at - bare(segment.text).length;
    if (first < end && at > start) touched.push(source.segments.indexOf(segment));
  }
  return { clause, segments: touched, ranges: stretches(offsets), start, end };
}

function stretches(offsets: readonly number[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const offset of offsets) {
    const last = ranges.at(-1);
    if (last && last[1] === offset) last[1] = offset + 1;
    else ranges.push([offset, offset + 1]);
  }
  return ranges;
}
