/** What do the texts answer to these words? The texts and their index come when they are first needed. */
import { useEffect, useMemo, useState } from 'react';
import {
  buildIndex,
  type Found,
  type SearchIndex,
  type SearchOptions,
  type Spelt,
  search,
} from '../../search/index.ts';
import { readSource } from '../../sources/index.ts';
import { rulebook } from '../corpus.ts';

interface Ready {
  readonly index: SearchIndex;
  readonly spelling: readonly Spelt[];
}

let ready: Promise<Ready> | undefined;

async function prepare(): Promise<Ready> {
  const [{ seeds }, { spelling }] = await Promise.all([import('virtual:seeds'), import('virtual:spelling')]);
  const sources = rulebook.documents.map(it => [it.slug, readSource(seeds[it.seed] ?? '', it.layout)] as const);
  return { index: buildIndex(rulebook, Object.fromEntries(sources)), spelling };
}

/** The index, made once for the page; a failure is tried again the next time. */
function prepared(): Promise<Ready> {
  ready ??= prepare().catch(error => {
    ready = undefined;
    throw error;
  });
  return ready;
}

/** `loading` until the texts are there, `failed` where they cannot be had. `options` must be the same object while nothing in it changes. */
export function useSearch(words: string, options: SearchOptions): Found | 'loading' | 'failed' {
  const [state, setState] = useState<Ready | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let current = true;
    prepared()
      .catch(() => 'failed' as const)
      .then(it => current && setState(it));
    return () => {
      current = false;
    };
  }, []);
  return useMemo(
    () => (typeof state === 'string' ? state : search(state.index, words, { spelling: state.spelling, ...options })),
    [state, words, options],
  );
}
