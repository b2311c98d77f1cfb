/** Which rulebook do the commands work with? */
import { type Proofs, prove } from '../proofs/index.ts';
import type { Words } from '../report/index.ts';
import { assemble, type Edition, examine, type Rulebook, type RuleFiles } from '../rulebook/index.ts';
import { readSource, type Source } from '../sources/index.ts';
import type { Corpus } from './corpus.ts';
import { BadInput } from './outside.ts';

export interface Loaded {
  readonly rulebook: Rulebook;
  readonly edition: Edition;
}

/** Data that do not change are read once, however many commands one process runs; what the engine made ready for a rulebook then serves again. */
function once<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>();
  return of => {
    const made = known.get(of) ?? make(of);
    known.set(of, made);
    return made;
  };
}

const assembled = once(assemble);
const examinedWith = once((seeds: Corpus['seeds']) => once((files: RuleFiles) => examine({ files, seeds })));

/** What came of the whole check of a corpus. */
export const examined = once((corpus: Corpus) => examine(corpus));

/** What is proven of a rulebook. */
export const proven: (rulebook: Rulebook) => Proofs = once(prove);

/** The rulebook of a corpus. Refuses data that can not even be read; everything finer is `check`'s. */
export function load({ files, edition, unreadable }: Corpus, words: Words): Loaded {
  try {
    if (unreadable.length === 0) return { rulebook: assembled(files), edition };
  } catch {
    // Said below, as for files that are not JSON.
  }
  throw new BadInput(words('cli.brokenRulebook'));
}

/**
 * The rulebook of data in which nothing is wrong that would make it decide otherwise than it reads: for what speaks of the rulebook as a whole.
 * @throws BadInput that begins with `said` and names the files and faults.
 */
export function loadSound(
  { files, seeds, unreadable }: Pick<Corpus, 'files' | 'seeds' | 'unreadable'>,
  said: string,
): Rulebook {
  const { rulebook, faults } = unreadable.length === 0 ? examinedWith(seeds)(files) : { faults: unreadable };
  if (rulebook) return rulebook;
  const named = [...new Set(faults.map(it => `${[it.file, it.at].filter(Boolean).join(' · ')}: ${it.code}`))];
  throw new BadInput([said, ...named.slice(0, 10)].join('\n'));
}

/** The texts of a rulebook's documents, by their slugs. */
export function sourcesOf(rulebook: Rulebook, { seeds }: Corpus): Readonly<Record<string, Source>> {
  return Object.fromEntries(rulebook.documents.map(it => [it.slug, readSource(seeds[it.seed] ?? '', it.layout)]));
}
