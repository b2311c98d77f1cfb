/** Which document or clause does somebody mean who writes it in his own way? */
import type { PolicyDocument } from '../rulebook/index.ts';

/** Without white space, and brackets and figures in one width: 二 (五), 附件１１, 渝卫发[2020]18号. */
export function withoutWidths(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[〔【[]/gu, '(')
    .replace(/[〕】\]]/gu, ')')
    .toLowerCase();
}

/** The document of a number, a short name or the name of its folder. */
export function documentNamed(documents: readonly PolicyDocument[], written: string): PolicyDocument | undefined {
  const wanted = withoutWidths(written);
  return documents.find(({ number, short, slug }) => [number, short, slug].some(it => withoutWidths(it) === wanted));
}

/** The clause of a name, or of the end of one where only one clause ends so: （五） for 二（五）, 16 for 二（八）16. */
export function clauseNamed(clauses: readonly string[], written: string): string | undefined {
  const wanted = withoutWidths(written)
    .replace(/^第/u, '')
    .replace(/[条款项]$/u, '');
  if (wanted === '') return undefined;
  const exact = clauses.find(it => withoutWidths(it) === wanted);
  if (exact !== undefined || !/^(?:\(.+\)|\d+)/u.test(wanted)) return exact;
  const ends = clauses.filter(it => {
    const clause = withoutWidths(it);
    return clause.endsWith(wanted) && !/\d$/u.test(clause.slice(0, -wanted.length)) && !clause.startsWith('附件');
  });
  return ends.length === 1 ? ends[0] : undefined;
}
