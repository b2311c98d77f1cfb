/** How much of a text is accounted for in which way, for which reasons, and which words are these? */
import type { Text } from '../facts/index.ts';
import { type Account, accounts } from '../rulebook/index.ts';
import { bare } from '../sources/index.ts';
import type { DocumentText } from './documentText.ts';
import type { Left, Sentence } from './sentence.ts';

export interface Total {
  readonly sentences: number;
  /** Without white space. */
  readonly characters: number;
}

export interface AccountTotal extends Total {
  readonly account: Account;
}

/** Words for which one reason is given: whole sentences, or what the quotes leave out of one. */
export interface Reason {
  readonly account: Account;
  readonly reason: Text;
  readonly entries: readonly { readonly sentence: Sentence; readonly text: string; readonly whole: boolean }[];
}

function totalOf(sentences: readonly Sentence[]): Total {
  return { sentences: sentences.length, characters: sentences.reduce((sum, it) => sum + bare(it.text).length, 0) };
}

/** The totals of one text or several, account by account. */
export function accountTotals(texts: readonly DocumentText[]): readonly AccountTotal[] {
  const all = texts.flatMap(it => it.sentences);
  return accounts.map(account => ({ account, ...totalOf(all.filter(it => it.account === account)) }));
}

/** The sum of totals. */
export function sumOf(totals: readonly Total[]): Total {
  const sum = (of: (it: Total) => number) => totals.reduce((all, it) => all + of(it), 0);
  return { sentences: sum(it => it.sentences), characters: sum(it => it.characters) };
}

/** The reasons given in one text, in the order in which they first stand in it. */
export function reasonsOf({ sentences }: DocumentText): readonly Reason[] {
  const reasons = new Map<string, Reason>();
  const note = ({ account, reason }: Left, entry: Reason['entries'][number]) => {
    const key = `${account} ${reason.zh}`;
    reasons.set(key, { account, reason, entries: [...(reasons.get(key)?.entries ?? []), entry] });
  };
  for (const sentence of sentences) {
    if (sentence.account !== 'rules') note(sentence, { sentence, text: sentence.text, whole: true });
    for (const { left, text } of sentence.stretches) if (left) note(left, { sentence, text, whole: false });
  }
  return [...reasons.values()];
}
