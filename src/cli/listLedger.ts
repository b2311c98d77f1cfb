/** How is every clause of every text accounted for? As JSON for programs, or figures with what no rule quotes. */
import { translator } from '../i18n/index.ts';
import { type Account, accounts, ledger } from '../rulebook/index.ts';
import type { ListOptions } from './listRules.ts';
import { load, sourcesOf } from './load.ts';
import type { ExitCode, Outside } from './outside.ts';

/** The key of each account's name. */
export const accountNames: Readonly<Record<Account, string>> = {
  rules: 'cli.account.rules',
  governmentDuty: 'cli.account.governmentDuty',
  background: 'cli.account.background',
  annexOfBody: 'cli.account.annexOfBody',
  heading: 'cli.account.heading',
};

export async function listLedger({ lang, json }: ListOptions, outside: Outside): Promise<ExitCode> {
  const words = translator(lang);
  const { corpus, print } = outside;
  const read = corpus();
  const { rulebook } = load(read, words);
  const rows = ledger(rulebook, sourcesOf(rulebook, read));
  if (json) {
    await print(`${JSON.stringify(rows, null, 2)}\n`);
    return 0;
  }
  for (const { number, title } of rulebook.documents) {
    const own = rows.filter(it => it.document === number);
    const figures = accounts.map(it => `${words(accountNames[it])} ${own.filter(row => row.account === it).length}`);
    await print(`${number} ${title[lang]}\n${figures.join(' · ')}\n`);
    for (const { clause, text, account, reason } of own)
      if (account !== 'rules' && account !== 'heading')
        await print(`  ${clause}  ${words(accountNames[account])}：${reason[lang]}\n    ${text.replace(/\n/g, ' ')}\n`);
    await print('\n');
  }
  return 0;
}
