/** Where do the texts use each term? Their texts are loaded when somebody asks. */
import { type TermUse, termUses } from '../../report/index.ts';
import { readSource } from '../../sources/index.ts';
import { documentsByPlace, rulebook } from '../corpus.ts';

export async function loadUses(): Promise<ReadonlyMap<string, readonly TermUse[]>> {
  const { seeds } = await import('virtual:seeds');
  const sources = documentsByPlace.map(it => [it.slug, readSource(seeds[it.seed] ?? '', it.layout)] as const);
  return termUses(rulebook.terms, documentsByPlace, Object.fromEntries(sources));
}
