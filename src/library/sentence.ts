/** What is known of one sentence of a text: which rules quote which of its words, and why the others are quoted by none? */
import type { Text } from '../facts/index.ts';
import { type Account, type Accounted, accountsOf, type LedgerFile, type Rule } from '../rulebook/index.ts';
import { locate, type Segment, type Source } from '../sources/index.ts';

/** A run of words that the same rules quote. */
export interface Stretch {
  /** Place of its first unit (UTF-16) in the sentence. */
  readonly at: number;
  readonly text: string;
  /** Ids of the rules that quote it; empty where none does. */
  readonly rules: readonly string[];
  /** Why no rule quotes these words of a quoted sentence; absent where nothing need be said. */
  readonly left?: Left;
}

export interface Left {
  readonly account: Account;
  readonly reason: Text;
}

/** A sentence, heading, bracket of departments or annex row. */
export interface Sentence extends Pick<Segment, 'clause' | 'index' | 'part' | 'text' | 'row'> {
  readonly account: Account;
  readonly reason: Text;
  /** Ids of the rules that quote some of it. */
  readonly rules: readonly string[];
  readonly stretches: readonly Stretch[];
}

/** Which rules quote the character at each place of the seed. */
function quotings(source: Source, rules: readonly Rule[]): ReadonlyMap<number, readonly string[]> {
  const quoting = new Map<number, string[]>();
  for (const { id, cite } of rules)
    for (const { clause, quote } of cite)
      for (const [start, end] of locate(source, quote, clause)?.ranges ?? [])
        for (let at = start; at < end; at++) {
          const ids = quoting.get(at) ?? [];
          if (!ids.includes(id)) quoting.set(at, [...ids, id]);
        }
  return quoting;
}

function stretchesOf(
  { segment: { text, offsets }, unquoted }: Accounted,
  quoting: ReadonlyMap<number, readonly string[]>,
): readonly Stretch[] {
  const rulesAt = offsets.map(it => quoting.get(it) ?? []);
  const leftAt = (unit: number) => unquoted.find(it => unit >= it.at && unit < it.at + it.text.length);
  const keyAt = (unit: number) => `${rulesAt[unit]?.join(' ')} ${leftAt(unit)?.at ?? ''}`;
  const starts = offsets.flatMap((_, unit) => (unit > 0 && keyAt(unit) === keyAt(unit - 1) ? [] : [unit]));
  return starts.map((at, index) => {
    const reason = leftAt(at)?.reason;
    return {
      at,
      text: text.slice(at, starts[index + 1]),
      rules: rulesAt[at] ?? [],
      ...(reason && { left: { account: reason.account, reason: { zh: reason.zh, en: reason.en } } }),
    };
  });
}

/**
 * Every part of a text in document order. `rules` are those of this document.
 * @throws when a part is not accounted for, which `checkRulebook` reports as a fault.
 */
export function sentencesOf(
  source: Source,
  rules: readonly Rule[],
  ledger: LedgerFile | undefined,
): readonly Sentence[] {
  const quoting = quotings(source, rules);
  return accountsOf(source, rules, ledger).map(accounted => {
    const { segment, account, reason } = accounted;
    const { clause, index, part, text, row } = segment;
    if (!account || !reason) throw new Error(`${clause} is not accounted for: “${text}”. Run check.`);
    const stretches = stretchesOf(accounted, quoting);
    return { clause, index, part, text, account, reason, rules: accounted.rules, stretches, ...(row && { row }) };
  });
}

/** The stretches between two places of a sentence. */
export function cutStretches(stretches: readonly Stretch[], start: number, end: number): readonly Stretch[] {
  return stretches.flatMap(it => {
    const text = it.text.slice(Math.max(0, start - it.at), Math.max(0, end - it.at));
    return text === '' ? [] : [{ ...it, at: Math.max(it.at, start), text }];
  });
}
