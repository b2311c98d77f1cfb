/** Does every quote stand in the clause that it cites, word for word? */
import { bare, locate, occurrences, type Place, type Source } from '../../sources/index.ts';
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

/** `id`: where in the file the quote is given. */
export function citeFault(
  source: Source,
  { file, id }: Pick<LegibleRule, 'file' | 'id'>,
  { clause, quote }: Cite,
): readonly Fault[] {
  if (!source.clauses.has(clause)) return [unknownClause(source, file, id, clause)];
  const place = bare(quote) === '' ? undefined : locate(source, quote, clause);
  if (place) return cutFaults(source, place, file, id, quote);
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

/** What parts one phrase from the next; a quote ends at such a place, so that no 不得 is left out and no condition cut off. */
const MARK = /^[\s，。；、：！？,;:.“”‘’（）()《》〔〕]$/u;
/** What joins phrases: not the 及 of 及时, nor the 并 of 并联. */
const JOINT = /^(?:以及|和(?!谐)|及(?!时|格|其)|或(?!者?许)|与(?!会)|并(?!联|列|网|行|轨|处))/u;
const JOINT_BEFORE =
  /(?:以及|(?<!共|缓|总|饱)和|(?<![普涉危顾触波惠])及|(?<!抑|间)或|(?<![参给赋授])与|(?<![合兼归])并)$/u;

/** Whether the quote begins and ends where a phrase does. */
function cutFaults(source: Source, { clause, start, end }: Place, file: string, id: string, quote: string) {
  const segments = source.clauses.get(clause) ?? [];
  const texts = segments.flatMap(({ text, row }) => (row ? [row.measure, row.departments] : [text])).map(bare);
  const text = texts.join('');
  const edges = new Set(texts.map((_, at) => texts.slice(0, at).join('').length));
  const isEdge = (at: number) => at === text.length || edges.has(at);
  const isMark = (at: number) => MARK.test(text.charAt(at));
  const beginsWhole = isEdge(start) || isMark(start - 1) || isMark(start) || JOINT_BEFORE.test(text.slice(0, start));
  const endsWhole = isEdge(end) || isMark(end) || isMark(end - 1) || JOINT.test(text.slice(end));
  if (beginsWhole && endsWhole) return [];
  const around = `…${text.slice(Math.max(0, start - 6), start)}【${brief(quote)}】${text.slice(end, end + 6)}…`;
  return [
    fault(
      'quoteCutShort',
      file,
      id,
      `引文没有在语句停顿处起止：${around}`,
      `the quote begins or ends inside a phrase: ${around}`,
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
