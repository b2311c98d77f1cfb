/** Where do these words stand in the text? The whole clause as received, the quote marked; loaded when asked for. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cite, PolicyDocument } from '../../rulebook/index.ts';
import { locate, readSource } from '../../sources/index.ts';

interface Stretch {
  /** Place of its first letter in the clause. */
  readonly at: number;
  readonly text: string;
  readonly quoted: boolean;
}

/** The clause's text in stretches, those of the quote marked. */
async function clauseOf({ seed, layout }: PolicyDocument, { clause, quote }: Cite): Promise<readonly Stretch[]> {
  const { seeds } = await import('virtual:seeds');
  const source = readSource(seeds[seed] ?? '', layout);
  const place = locate(source, quote, clause);
  const inQuote = (offset: number) => place?.ranges.some(([start, end]) => offset >= start && offset < end) ?? false;
  const stretches: { at: number; text: string; quoted: boolean }[] = [];
  let letters = 0;
  for (const segment of source.clauses.get(clause) ?? [])
    [...segment.text].forEach((letter, at) => {
      const quoted = inQuote(segment.offsets[at] ?? -1);
      const last = stretches.at(-1);
      if (last?.quoted === quoted) last.text += letter;
      else stretches.push({ at: letters, text: letter, quoted });
      letters += 1;
    });
  return stretches;
}

export function ClauseInPlace({ document, cite }: { readonly document: PolicyDocument; readonly cite: Cite }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [stretches, setStretches] = useState<readonly Stretch[]>();
  useEffect(() => {
    if (open) clauseOf(document, cite).then(setStretches);
  }, [open, document, cite]);
  return (
    <>
      <button type="button" className="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'results.hideClause' : 'results.showClause')}
      </button>
      {open && stretches && (
        <span className="clause" lang="zh-CN">
          {stretches.map(it => (it.quoted ? <mark key={it.at}>{it.text}</mark> : it.text))}
        </span>
      )}
    </>
  );
}
