/** Where do these words stand in the text? The whole clause as received, the quote marked; loaded when asked for. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clauseText, type Stretch } from '../../report/index.ts';
import type { Cite, PolicyDocument } from '../../rulebook/index.ts';

async function load(document: PolicyDocument, cite: Cite): Promise<readonly Stretch[]> {
  const { seeds } = await import('virtual:seeds');
  return clauseText(document, seeds[document.seed] ?? '', cite);
}

export function ClauseInPlace({ document, cite }: { readonly document: PolicyDocument; readonly cite: Cite }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [clause, setClause] = useState<readonly Stretch[] | 'failed'>();
  useEffect(() => {
    if (!open) return;
    let current = true;
    load(document, cite)
      .catch(() => 'failed' as const)
      .then(it => current && setClause(it));
    return () => {
      current = false;
    };
  }, [open, document, cite]);
  return (
    <>
      <button type="button" className="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'results.hideClause' : 'results.showClause')}
      </button>
      {open && clause === 'failed' && (
        <span className="fault" role="alert">
          {t('results.clauseFailed')}
        </span>
      )}
      {open && clause && clause !== 'failed' && (
        <span className="clause" lang="zh-CN">
          {clause.map(it => (it.quoted ? <mark key={it.at}>{it.text}</mark> : it.text))}
        </span>
      )}
    </>
  );
}
