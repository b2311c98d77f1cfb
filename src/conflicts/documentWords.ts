/** Which phrases does a document use, and which of them are the business of which rule? */
import type { Rule, Rulebook } from '../rulebook/index.ts';
import { type Phrase, phrases } from './plainWords.ts';

/** The words for which a rule is mainly quoted. */
export function mainQuote({ cite: [{ quote }] }: Rule): string {
  return quote;
}

export interface DocumentWords {
  /** Whether a phrase stands in the clause, quoted by whichever rule or listed in the ledger. */
  readonly says: (clause: string, phrase: Phrase) => boolean;
  /** Whether a phrase is what another rule is about, and only leads up to this one's. */
  readonly ofAnother: (rule: Rule, phrase: Phrase) => boolean;
}

/** Rules quote from the start of a sentence: what a rule adds to the longest shorter quote is its own. */
function ownPhrases(rule: Rule, rules: readonly Rule[]): ReadonlySet<string> {
  const own = phrases(mainQuote(rule));
  const led = rules
    .map(it => phrases(mainQuote(it)))
    .filter(it => it.length < own.length && it.every(({ words }, at) => words === own[at]?.words));
  return new Set(own.slice(Math.max(0, ...led.map(it => it.length))).map(it => it.words));
}

/** The words of one document, as its rules' quotes and its ledger give them together. */
export function documentWords({ rules, ledgers }: Rulebook, slug: string): DocumentWords {
  const its = rules.filter(it => it.document.slug === slug);
  const byClause = new Map<string, Set<string>>();
  const put = (clause: string, text: string) => {
    const known = byClause.get(clause) ?? new Set();
    for (const { words } of phrases(text)) known.add(words);
    byClause.set(clause, known);
  };
  for (const { clause, quote } of its.flatMap(it => it.cite)) put(clause, quote);
  for (const { clause, text } of ledgers.get(slug)?.entries ?? []) put(clause, text);
  const own = new Map(its.map(it => [it.id, ownPhrases(it, its)]));
  const all = new Set([...own.values()].flatMap(it => [...it]));
  return {
    says: (clause, { words }) => byClause.get(clause)?.has(words) === true,
    ofAnother: ({ id }, { words }) => all.has(words) && own.get(id)?.has(words) !== true,
  };
}
