/** Where do the policy texts use the terms of the glossary? */
import type { PolicyDocument, Term } from '../rulebook/index.ts';
import type { Source } from '../sources/index.ts';
import { matchesIn } from './termsIn.ts';

/** How often a term stands in one clause of a document. */
export interface TermUse {
  readonly document: PolicyDocument;
  readonly clause: string;
  readonly count: number;
}

/** Where the texts use each term, by its id, in the order of the texts. `sources` by the documents' slugs. */
export function termUses(
  terms: readonly Term[],
  documents: readonly PolicyDocument[],
  sources: Readonly<Record<string, Source>>,
): ReadonlyMap<string, readonly TermUse[]> {
  const uses = new Map<string, TermUse[]>();
  for (const document of documents)
    for (const [clause, segments] of sources[document.slug]?.clauses ?? []) {
      const counts = new Map<string, number>();
      for (const { term } of matchesIn(terms, segments.map(it => it.text).join('')))
        counts.set(term.id, (counts.get(term.id) ?? 0) + 1);
      for (const [id, count] of counts) uses.set(id, [...(uses.get(id) ?? []), { document, clause, count }]);
    }
  return uses;
}
