/** Over which index do these tests search? That of the real rulebook and its texts, with the pinyin of its names. */
import { readCorpus } from '../../src/cli/corpus.ts';
import { sourcesOf } from '../../src/cli/load.ts';
import { assemble } from '../../src/rulebook/index.ts';
import { buildIndex } from '../../src/search/index.ts';

const corpus = readCorpus('.');

export const rulebook = assemble(corpus.files);
export const sources = sourcesOf(rulebook, corpus);
export const index = buildIndex(rulebook, sources);
