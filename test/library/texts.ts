/** What are the whole texts of this project's documents? */
import { readCorpus } from '../../src/cli/corpus.ts';
import { type Division, type DocumentText, documentText, type Sentence } from '../../src/library/index.ts';
import { assemble, ledger } from '../../src/rulebook/index.ts';
import { readSource } from '../../src/sources/index.ts';

const corpus = readCorpus('.');
export const rulebook = assemble(corpus.files);
export const sources = Object.fromEntries(
  rulebook.documents.map(it => [it.slug, readSource(corpus.seeds[it.seed] ?? '', it.layout)]),
);
export const rows = ledger(rulebook, sources);

export const texts: readonly DocumentText[] = rulebook.documents.map(it => {
  const source = sources[it.slug];
  if (!source) throw new Error(`There is no source for ${it.number}.`);
  return documentText(it, source, rulebook.rules, rulebook.ledgers.get(it.slug));
});

function inDivision(it: Division): readonly Sentence[] {
  return [
    ...(it.heading ? [it.heading] : []),
    ...it.sentences,
    ...(it.departments ? [it.departments] : []),
    ...it.parts.flatMap(inDivision),
  ];
}

/** What the parts of a text hold, read from its first to its last. */
export function readThrough({ head, chapters, closing, annex, imprint }: DocumentText): readonly Sentence[] {
  const table = (annex?.chapters ?? []).flatMap(chapter => [
    ...(chapter.heading ? [chapter.heading] : []),
    ...chapter.sections.flatMap(it => [...(it.heading ? [it.heading] : []), ...it.rows]),
  ]);
  const annexed = annex ? [...annex.title, ...annex.columns, ...table, ...annex.rest] : [];
  return [...head, ...chapters.flatMap(inDivision), ...closing, ...annexed, ...imprint];
}
