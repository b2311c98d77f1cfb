/** Where in its clause do the quoted words stand? The clause as received, in stretches, those of the quote marked. */
import type { Cite, PolicyDocument } from '../rulebook/index.ts';
import { locate, readSource, type Source } from '../sources/index.ts';

export interface Stretch {
  /** Place of its first unit (UTF-16) in the clause. */
  readonly at: number;
  readonly text: string;
  readonly quoted: boolean;
}

const sources = new WeakMap<PolicyDocument, Source>();

/** A document's text, read once. */
function sourceOf(document: PolicyDocument, seed: string): Source {
  const known = sources.get(document);
  if (known?.seed === seed) return known;
  const source = readSource(seed, document.layout);
  sources.set(document, source);
  return source;
}

/**
 * The whole clause of a quote; nothing is marked where the quote does not stand in it.
 * @throws when the seed is not the document's.
 */
export function clauseText(document: PolicyDocument, seed: string, { clause, quote }: Cite): readonly Stretch[] {
  const source = sourceOf(document, seed);
  const ranges = locate(source, quote, clause)?.ranges ?? [];
  const segments = source.clauses.get(clause) ?? [];
  const text = segments.map(it => it.text).join('');
  const isQuoted = segments
    .flatMap(it => it.offsets)
    .map(offset => ranges.some(([start, end]) => offset >= start && offset < end));
  const starts = isQuoted.flatMap((quoted, at) => (quoted === isQuoted[at - 1] ? [] : [at]));
  return starts.map((at, index) => ({
    at,
    text: text.slice(at, starts[index + 1]),
    quoted: isQuoted[at] === true,
  }));
}
