/** How is every part of every text accounted for? The public ledger. */
import type { Text } from '../facts/index.ts';
import type { Source } from '../sources/index.ts';
import { accountsOf } from './accounts.ts';
import type { Rulebook } from './rulebook.ts';
import type { Account } from './shape.ts';

/** One sentence, heading, bracket of departments or annex row. `document` is its number, `rules` the ids of the rules that quote it. */
export interface LedgerRow {
  readonly document: string;
  readonly clause: string;
  readonly text: string;
  readonly account: Account;
  readonly rules: readonly string[];
  readonly reason: Text;
  /** Words of a quoted sentence that no rule quotes, and why; absent where there are none. */
  readonly unquoted?: readonly { readonly text: string; readonly account: Account; readonly reason: Text }[];
}

/**
 * All parts of all texts, in the order of the documents and the texts. `sources` by the slugs of their documents.
 * @throws when a part is not accounted for or a source is missing, which `checkRulebook` reports as a fault.
 */
export function ledger(rulebook: Rulebook, sources: Readonly<Record<string, Source>>): readonly LedgerRow[] {
  return rulebook.documents.flatMap(({ slug, number }) => {
    const source = sources[slug];
    if (!source) throw new Error(`There is no source for ${number}.`);
    const rules = rulebook.rules.filter(it => it.document.slug === slug);
    return accountsOf(source, rules, rulebook.ledgers.get(slug)).map(
      ({ segment, rules, account, reason, unquoted }) => {
        const { clause, text } = segment;
        if (!account || !reason) throw new Error(`${number} ${clause} is not accounted for: “${text}”. Run check.`);
        const rest = unquoted.flatMap(({ text, reason: why }) =>
          why ? [{ text, account: why.account, reason: { zh: why.zh, en: why.en } }] : [],
        );
        return { document: number, clause, text, account, rules, reason, ...(rest.length > 0 && { unquoted: rest }) };
      },
    );
  });
}
