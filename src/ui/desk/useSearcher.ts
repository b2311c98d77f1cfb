/** What do the texts answer? The texts, their index and the search itself come when they are first needed. */
import { useEffect, useState } from 'react';
import type { Facility } from '../../facts/index.ts';
import type { Found, SearchOptions } from '../../search/index.ts';
import { readSource } from '../../sources/index.ts';
import { rulebook } from '../corpus.ts';

export interface Searcher {
  readonly search: (words: string, options: SearchOptions) => Found;
  /** What the words say of a facility. */
  readonly mentioned: (words: string) => Facility;
}

let ready: Promise<Searcher> | undefined;

async function prepare(): Promise<Searcher> {
  const [{ seeds }, { spelling }, { buildIndex, mentioned, search }] = await Promise.all([
    import('virtual:seeds'),
    import('virtual:spelling'),
    import('../../search/index.ts'),
  ]);
  const sources = rulebook.documents.map(it => [it.slug, readSource(seeds[it.seed] ?? '', it.layout)] as const);
  const index = buildIndex(rulebook, Object.fromEntries(sources));
  return {
    search: (words, options) => search(index, words, { spelling, ...options }),
    mentioned: words => mentioned(rulebook, words),
  };
}

/** Made once for the page; a failure is tried again the next time. */
function prepared(): Promise<Searcher> {
  ready ??= prepare().catch(error => {
    ready = undefined;
    throw error;
  });
  return ready;
}

/** `loading` until the texts are there, `failed` where they cannot be had. */
export function useSearcher(): Searcher | 'loading' | 'failed' {
  const [state, setState] = useState<Searcher | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let current = true;
    prepared()
      .catch(() => 'failed' as const)
      .then(it => current && setState(it));
    return () => {
      current = false;
    };
  }, []);
  return state;
}
