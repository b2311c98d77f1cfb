/** Does every quote stand in the clause that it cites, word for word? */
import { bare, locate, occurrences, type Source } from '../../sources/index.ts';
import { brief, type Fault, fault } from '../fault.ts';
import type { Cite } from '../rulebook.ts';
import type { Legible } from './legible.ts';
import type { LegibleRule } from './legibleRule.ts';

export function quotes({ documents }: Legible): readonly Fault[] {
  return documents.flatMap(({ source, rules }) =>
    source
      ? [...headings(source, rules), ...rules.flatMap(rule => rule.cite.flatMap(it => citeFault(source, rule, it)))]
      : [],
  );
}

/** The clause named for a whole file. */
function headings(source: Source, rules: readonly LegibleRule[]): readonly Fault[] {
  const clauses = new Map(rules.map(it => [it.file, it.clause]));
  return [...clauses].flatMap(([file, clause]) =>
    clause === '' || source.clauses.has(clause) ? [] : [unknownClause(source, file, 'clause', clause)],
  );
}

function unknownClause(source: Source, file: string, at: string, clause: string): Fault {
  const known = [...source.clauses.keys()].filter(it => !/^附件\d/u.test(it)).join('、');
  return fault(
    'unknownClause',
    file,
    at,
    `原文没有条款“${clause}”（有：${known}）`,
    `the text has no clause "${clause}" (it has: ${known})`,
  );
}

function citeFault(source: Source, { file, id }: LegibleRule, { clause, quote }: Cite): readonly Fault[] {
  if (!source.clauses.has(clause)) return [unknownClause(source, file, id, clause)];
  if (bare(quote) !== '' && locate(source, quote, clause)) return [];
  const elsewhere = [...new Set(occurrences(source, quote).map(it => it.clause))];
  const [zh, en] =
    elsewhere.length > 0
      ? [`它在：${elsewhere.join('、')}`, `it stands in ${elsewhere.join(', ')}`]
      : parting(source, quote, clause);
  return [
    fault(
      'quoteNotInClause',
      file,
      id,
      `“${brief(quote)}”不在 ${clause} 中；${zh}`,
      `"${brief(quote)}" is not in ${clause}; ${en}`,
    ),
  ];
}

/** Up to where the quote and the clause agree, and how each goes on. */
function parting(source: Source, quote: string, clause: string): readonly [zh: string, en: string] {
  const words = bare(quote);
  const text = (source.clauses.get(clause) ?? []).map(it => bare(it.text)).join('');
  let same = words.length;
  while (same > 0 && !text.includes(words.slice(0, same))) same--;
  if (same < 4) return ['开头就不同', 'it differs from the start'];
  const at = text.indexOf(words.slice(0, same)) + same;
  const [ours, theirs] = [words.slice(same, same + 12), text.slice(at, at + 12)];
  const before = words.slice(Math.max(0, same - 8), same);
  return [
    `在“${before}”之后，引文是“${ours}”，原文是“${theirs}”`,
    `after "${before}" the quote has "${ours}", the text "${theirs}"`,
  ];
}
