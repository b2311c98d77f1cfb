/** How is everything that can be found put in order, once for all searches? */
import type { Rulebook } from '../rulebook/index.ts';
import type { Source } from '../sources/index.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { type Unit, unitsOf } from './unit.ts';
import { indexWords, type WordIndex } from './words.ts';

export interface SearchIndex {
  readonly rulebook: Rulebook;
  readonly units: readonly Unit[];
  readonly words: WordIndex;
  readonly lexicon: Lexicon;
}

/** Made once and kept. The texts by the documents' slugs. */
export function buildIndex(rulebook: Rulebook, sources: Readonly<Record<string, Source>>): SearchIndex {
  const units = unitsOf(rulebook, sources);
  const words = indexWords(units);
  return { rulebook, units, words, lexicon: lexiconOf(rulebook, words) };
}
