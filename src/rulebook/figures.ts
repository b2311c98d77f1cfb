/** How much of each text is accounted for, and how? The figures that `check` prints. */
import { bare } from '../sources/index.ts';
import { accountsOf } from './accounts.ts';
import type { Legible } from './checks/legible.ts';
import { accounts } from './shape.ts';

/** Characters without white space and page furniture. `by`: how many of them each account holds; what is missing to `characters` is unaccounted. */
export interface Figures {
  readonly document: string;
  readonly rules: number;
  readonly characters: number;
  readonly accounted: number;
  readonly by: Readonly<Record<(typeof accounts)[number], number>>;
}

export function figures({ documents }: Legible): readonly Figures[] {
  return documents.flatMap(({ document, source, rules, ledger }) => {
    if (!document || !source) return [];
    const parts = accountsOf(source, rules, ledger);
    const count = (of: typeof parts) => of.reduce((sum, it) => sum + bare(it.segment.text).length, 0);
    const by = Object.fromEntries(accounts.map(it => [it, count(parts.filter(part => part.account === it))]));
    return {
      document: document.number,
      rules: rules.length,
      characters: count(parts),
      accounted: count(parts.filter(it => it.account !== undefined)),
      by: by as Figures['by'],
    };
  });
}
