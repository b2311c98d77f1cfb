/** Over which index do these tests search? That of the real rulebook and its texts, with the pinyin of its names. */
import { readFileSync } from 'node:fs';
import { readCorpus } from '../../src/cli/corpus.ts';
import { sourcesOf } from '../../src/cli/load.ts';
import { spellingOf } from '../../src/cli/spelling.ts';
import { assemble } from '../../src/rulebook/index.ts';
import { buildIndex } from '../../src/search/index.ts';

const corpus = readCorpus('.');

export const rulebook = assemble(corpus.files);
export const sources = sourcesOf(rulebook, corpus);
export const index = buildIndex(rulebook, sources);
export const spelling = await spellingOf(rulebook);

/** A question as people ask it; `right`: any of these clauses may come first. `nothing`: no text speaks of it. */
interface Row {
  readonly query: string;
  readonly right: readonly { readonly document: string; readonly clause: string }[];
  readonly nothing?: true;
}

/** What somebody who knows only the texts would ask, and the clauses that answer it. */
export const rows = JSON.parse(readFileSync('test/search/queries.json', 'utf8')) as readonly Row[];
