/** How is each part of a text accounted for: by rules that quote it, by a ledger entry, as a heading, or not at all? */
import type { Text } from '../facts/index.ts';
import { bare, locate, type Segment, type Source } from '../sources/index.ts';
import type { Cite } from './rulebook.ts';
import type { Account, LedgerFile } from './shape.ts';

export interface Quoting {
  readonly id: string;
  readonly cite: readonly Cite[];
}

/** Words of a quoted sentence that no rule quotes, without the marks around them; `entries` as in `Accounted`. */
export interface Unquoted {
  readonly text: string;
  /** Place of its first unit in the text of the part. */
  readonly at: number;
  readonly entries: readonly number[];
  readonly reason?: LedgerFile['reasons'][string];
}

/** One part of the text; `entries` are indexes into the ledger's entries. */
export interface Accounted {
  readonly segment: Segment;
  readonly rules: readonly string[];
  readonly entries: readonly number[];
  /** Absent where neither a rule nor the ledger nor the reader accounts for it. */
  readonly account?: Account;
  readonly reason?: Text;
  readonly unquoted: readonly Unquoted[];
}

const QUOTED: Text = { zh: '由所列规则逐字引用', en: 'Quoted by the rules named' };
const HEADING: Text = { zh: '标题', en: 'Heading' };
const DEPARTMENTS: Text = { zh: '责任部门标注，已写入各规则', en: 'Responsible departments, named in the rules' };

/** Whether a ledger entry speaks of this part: its whole words, or for an annex row at least its whole measure. */
function names(entry: { readonly clause: string; readonly text: string }, segment: Segment): boolean {
  if (entry.clause !== segment.clause) return false;
  const words = bare(entry.text);
  return words === bare(segment.text) || (segment.row !== undefined && words === bare(segment.row.measure));
}

function standard(segment: Segment): Pick<Accounted, 'account' | 'reason'> {
  if (segment.part === 'heading') return { account: 'heading', reason: HEADING };
  return segment.part === 'departments' ? { account: 'heading', reason: DEPARTMENTS } : {};
}

/** The number before an item or heading, and the marks that part words from others. */
const AROUND = /^(?:\d+[.．]|（[一二三四五六七八九十]+）)?[\s，。；、：,;:.]*|[\s，。；、：,;:.]+$/gu;

/** The stretches of a sentence that lie outside all quotes and hold words. An annex row is quoted for its difference and stands as a whole. */
function unquotedIn(
  { part, text, offsets }: Segment,
  quoted: ReadonlySet<number>,
): readonly Pick<Unquoted, 'text' | 'at'>[] {
  if (part === 'row') return [];
  const outside = offsets.map((offset, unit) => (quoted.has(offset) ? '\0' : text.charAt(unit))).join('');
  return [...outside.matchAll(/[^\0]+/g)].flatMap(({ index, 0: stretch }) => {
    const words = stretch.replace(AROUND, '');
    return words === '' ? [] : [{ text: words, at: index + stretch.indexOf(words) }];
  });
}

/** Every part of a text in document order, with what accounts for it. */
export function accountsOf(
  source: Source,
  rules: readonly Quoting[],
  ledger: LedgerFile | undefined,
): readonly Accounted[] {
  const quoting = new Map<Segment, Set<string>>();
  const quoted = new Set<number>();
  for (const { id, cite } of rules)
    for (const { clause, quote } of cite) {
      const place = locate(source, quote, clause);
      for (const [start, end] of place?.ranges ?? []) for (let at = start; at < end; at++) quoted.add(at);
      for (const index of place?.segments ?? []) {
        const segment = source.segments[index];
        if (segment) quoting.set(segment, (quoting.get(segment) ?? new Set()).add(id));
      }
    }
  const entriesOn = (clause: string, words: string) =>
    (ledger?.entries ?? []).flatMap((it, index) =>
      it.clause === clause && bare(it.text) === bare(words) ? [index] : [],
    );
  const reasonOf = (entries: readonly number[]) => ledger?.reasons[ledger.entries[entries[0] ?? -1]?.reason ?? ''];
  return source.segments.map(segment => {
    const named = [...(quoting.get(segment) ?? [])];
    const entries = (ledger?.entries ?? []).flatMap((it, index) => (names(it, segment) ? [index] : []));
    const reason = reasonOf(entries);
    const said = reason && { account: reason.account, reason: { zh: reason.zh, en: reason.en } };
    const account = named.length > 0 ? { account: 'rules' as const, reason: QUOTED } : (said ?? standard(segment));
    const unquoted = named.length === 0 ? [] : unquotedIn(segment, quoted);
    return {
      segment,
      rules: named,
      entries,
      ...account,
      unquoted: unquoted.map(it => {
        const entries = entriesOn(segment.clause, it.text);
        const reason = reasonOf(entries);
        return { ...it, entries, ...(reason && { reason }) };
      }),
    };
  });
}
