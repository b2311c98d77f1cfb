/** Which documents speak of a matter at all? */
import type { Matter, PolicyDocument, Rulebook } from '../rulebook/index.ts';

export interface Speaking {
  readonly matter: Matter;
  /** How many rules each of the documents asked for has on it, in their order; 0: it is silent. */
  readonly counts: readonly number[];
}

/** The matters of which at least one of the documents speaks. */
export function speaking({ matters, rules }: Rulebook, documents: readonly PolicyDocument[]): readonly Speaking[] {
  const count = (matter: Matter, { slug }: PolicyDocument) =>
    rules.filter(it => it.matter === matter.id && it.document.slug === slug).length;
  return matters
    .map(matter => ({ matter, counts: documents.map(it => count(matter, it)) }))
    .filter(it => it.counts.some(count => count > 0));
}
