/** Where do the whole texts come from? The texts as received and their ledgers are loaded when asked for, and read once. */
import { useEffect, useState } from 'react';
import { type DocumentText, documentText } from '../../library/index.ts';
import type { LedgerFile, PolicyDocument } from '../../rulebook/index.ts';
import { readSource } from '../../sources/index.ts';
import { rulebook } from '../corpus.ts';

const known = new Map<string, DocumentText>();

async function load(documents: readonly PolicyDocument[]): Promise<readonly DocumentText[]> {
  const [{ seeds }, { ledgers }] = await Promise.all([import('virtual:seeds'), import('virtual:ledgers')]);
  return documents.map(document => {
    const { slug, seed, layout } = document;
    const source = () => readSource(seeds[seed] ?? '', layout);
    const ledger = ledgers[`${slug}/ledger.json`] as LedgerFile | undefined;
    const text = known.get(slug) ?? documentText(document, source(), rulebook.rules, ledger);
    known.set(slug, text);
    return text;
  });
}

/** The texts of `documents`, which is always the same list; undefined while they are loaded. */
export function useTexts(documents: readonly PolicyDocument[]): readonly DocumentText[] | 'failed' | undefined {
  const [read, setRead] = useState<{ readonly of: unknown; readonly texts: readonly DocumentText[] | 'failed' }>();
  useEffect(() => {
    let current = true;
    load(documents)
      .catch(() => 'failed' as const)
      .then(texts => current && setRead({ of: documents, texts }));
    return () => {
      current = false;
    };
  }, [documents]);
  return read?.of === documents ? read.texts : undefined;
}
