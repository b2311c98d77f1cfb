/** Do the totals add up to the ledger, and does every entry of it stand under its reason? */
import { describe, expect, it } from 'vitest';
import { accountTotals, reasonsOf, sumOf } from '../../src/library/index.ts';
import { accounts } from '../../src/rulebook/index.ts';
import { bare } from '../../src/sources/index.ts';
import { runCli } from '../cli/runCli.ts';
import { rows, rulebook, texts } from './texts.ts';

interface Row {
  readonly document: string;
  readonly text: string;
  readonly account: string;
}

describe('the totals', () => {
  it('are those of what `ledger --json` prints, for each document and for all', async () => {
    const { output } = await runCli(['ledger', '--json']);
    const printed = JSON.parse(output) as readonly Row[];
    const counted = (own: readonly Row[]) =>
      accounts.map(account => {
        const of = own.filter(it => it.account === account);
        return { account, sentences: of.length, characters: bare(of.map(it => it.text).join('')).length };
      });
    expect(accountTotals(texts)).toEqual(counted(printed));
    for (const text of texts)
      expect(accountTotals([text])).toEqual(counted(printed.filter(it => it.document === text.document.number)));
    expect(sumOf(accountTotals(texts))).toEqual({
      sentences: printed.length,
      characters: bare(printed.map(it => it.text).join('')).length,
    });
  });
});

describe.each(texts)('the reasons in $document.number', text => {
  const reasons = reasonsOf(text);
  const own = rows.filter(it => it.document === text.document.number);

  it('hold every sentence that no rule quotes, once', () => {
    const whole = reasons.flatMap(it => it.entries.filter(entry => entry.whole).map(entry => entry.text));
    expect(whole.toSorted()).toEqual(
      own
        .filter(it => it.account !== 'rules')
        .map(it => it.text)
        .toSorted(),
    );
  });

  it('hold every phrase that quotes leave out, with the reason that the ledger gives', () => {
    const phrases = reasons.flatMap(({ account, reason, entries }) =>
      entries.filter(it => !it.whole).map(it => ({ text: it.text, account, reason })),
    );
    const expected = own.flatMap(it => it.unquoted ?? []);
    const sorted = (all: readonly { text: string }[]) => all.map(it => JSON.stringify(it)).toSorted();
    expect(sorted(phrases)).toEqual(sorted(expected.map(({ text, account, reason }) => ({ text, account, reason }))));
  });

  it('are all those of its ledger file and what the reader knows by itself', () => {
    const file = rulebook.ledgers.get(text.document.slug);
    const said = new Set(reasons.map(it => it.reason.zh));
    for (const { zh } of Object.values(file?.reasons ?? {})) expect(said).toContain(zh);
  });
});
