/** How are pieces of a seed cut and joined without losing where each character came from? */
import type { Passage } from './source.ts';

/** The text with all white space removed: how two wordings are compared. */
export function bare(text: string): string {
  return text.replace(/\s/gu, '');
}

/** The passage from `start` to `end` of the seed, without white space at its ends. */
export function passageOf(seed: string, start: number, end: number): Passage {
  const raw = seed.slice(start, end);
  const text = raw.trim();
  const first = start + raw.length - raw.trimStart().length;
  return { text, offsets: Array.from({ length: text.length }, (_, unit) => first + unit) };
}

/** The part of a passage from unit `start` to unit `end`, without white space at its ends. */
export function cut(passage: Passage, start: number, end = passage.text.length): Passage {
  const raw = passage.text.slice(start, end);
  const text = raw.trim();
  const first = start + raw.length - raw.trimStart().length;
  return { text, offsets: passage.offsets.slice(first, first + text.length) };
}

/** The passages one after another; nothing is put between them. */
export function joined(passages: readonly Passage[]): Passage {
  return { text: passages.map(({ text }) => text).join(''), offsets: passages.flatMap(({ offsets }) => offsets) };
}
