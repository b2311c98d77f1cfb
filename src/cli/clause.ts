/** How is each sentence of one clause accounted for, and which rules stand on it? As JSON like the ledger's rows, or readable. */
import { type Language, nearest } from '../facts/index.ts';
import { translator } from '../i18n/index.ts';
import { clauseNamed, documentNamed } from '../library/index.ts';
import { tagOf, type Words } from '../report/index.ts';
import { type LedgerRow, ledger, type Rulebook } from '../rulebook/index.ts';
import { accountNames } from './listLedger.ts';
import type { ListOptions } from './listRules.ts';
import { load, sourcesOf } from './load.ts';
import { BadInput, type ExitCode, type Outside } from './outside.ts';

/** The document by any of its names. @throws BadInput that lists them. */
export function documentOf({ documents }: Rulebook, written: string, words: Words) {
  const found = documentNamed(documents, written);
  if (found) return found;
  const known = documents.map(it => `${it.short} ${it.number} ${it.slug}`).join('\n');
  throw new BadInput(words('cli.clause.noDocument', { written, known }));
}

function clauseOf(clauses: readonly string[], written: string, number: string, words: Words): string {
  const found = clauseNamed(clauses, written);
  if (found !== undefined) return found;
  const rows = clauses.filter(it => /^附件\d/u.test(it));
  const known = [
    ...clauses.filter(it => !rows.includes(it)),
    ...(rows.length > 0 ? [`${rows[0]}…${rows.at(-1)}`] : []),
  ];
  const [near, ...others] = nearest(written, clauses);
  const hint = near === undefined || others.length > 0 ? '' : ` ${words('fault.near', { near })}`;
  throw new BadInput(words('cli.clause.noClause', { number, written, known: known.join(' ') }) + hint);
}

function lines(rulebook: Rulebook, row: LedgerRow, lang: Language, words: Words): readonly string[] {
  const { text, account, reason, rules, unquoted = [] } = row;
  const said = (of: Pick<LedgerRow, 'account' | 'reason'>) =>
    words('cli.clause.because', { account: words(accountNames[of.account]), reason: of.reason[lang] });
  return [
    text.replace(/\n/g, ' · '),
    ...(account === 'rules' ? [] : [`  ${said({ account, reason })}`]),
    ...rulebook.rules
      .filter(it => rules.includes(it.id))
      .map(it => `  ▪ ${it.id}  [${words(tagOf(it).key)}] ${it.title[lang]}`),
    ...unquoted.map(it => `  “${it.text}” ${said(it)}`),
  ];
}

export async function clause(
  document: string,
  written: string,
  { lang, json }: ListOptions,
  outside: Outside,
): Promise<ExitCode> {
  const words = translator(lang);
  const read = outside.corpus();
  const { rulebook } = load(read, words);
  const { number, slug, title } = documentOf(rulebook, document, words);
  const sources = sourcesOf(rulebook, read);
  const clauses = [...(sources[slug]?.clauses.keys() ?? [])];
  const found = clauseOf(clauses, written, number, words);
  const rows = ledger(rulebook, sources).filter(it => it.document === number && it.clause === found);
  const below = clauses.filter(it => it !== found && it.startsWith(found) && /^[（\d]/u.test(it.slice(found.length)));
  const shown = [
    `${number} ${found}  ${title[lang]}`,
    ...rows.flatMap(it => lines(rulebook, it, lang, words)),
    ...(below.length > 0 && !/\d$/u.test(found) ? [words('cli.clause.below', { clauses: below.join(' ') })] : []),
  ];
  await outside.print(json ? `${JSON.stringify(rows, null, 2)}\n` : `${shown.join('\n')}\n`);
  return 0;
}
