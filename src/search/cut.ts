/** Which words does a sentence without gaps consist of? */
import type { Entry, Lexicon } from './lexicon.ts';
import type { WordIndex } from './words.ts';

/** A known word, a number, a Latin word, or what is left between them; where it stands in what was cut. */
export interface Piece {
  readonly text: string;
  readonly kind: 'known' | 'number' | 'latin' | 'rest';
  readonly from: number;
  readonly entry?: Entry;
}

/** The pieces in order, and where words of the language begin and end, whether they are known or not. */
export interface Cut {
  readonly pieces: readonly Piece[];
  readonly bounds: ReadonlySet<number>;
}

const COST = { known: 1, filler: 1.1, unlisted: 1.2, rest: 3 };

let segmenter: Intl.Segmenter | undefined;

/** Where words begin and end, as the language has them; everywhere where the machine does not know the language. */
function boundsOf(text: string): ReadonlySet<number> {
  if (!('Segmenter' in Intl)) return new Set([...Array(text.length + 1).keys()]);
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return new Set([...[...segmenter.segment(text)].map(it => it.index), text.length]);
}

/** Whether a cut may be made: not within a Latin word or a number. */
function mayCut(text: string, at: number): boolean {
  const pair = text.slice(Math.max(0, at - 1), at + 1);
  return at === 0 || at === text.length || !/^([a-z]{2}|\d{2})$/.test(pair);
}

/** The cheapest way to cut a folded stretch into known words, numbers, Latin words and the rest. */
export function cut(text: string, { entry, longest }: Lexicon, { occurs }: WordIndex): Cut {
  const bounds = boundsOf(text);
  /** A single character is a word only where the language has it as one: 行 is none in 银行, and 床 none in 临床 where texts speak of that. */
  const isWord = (from: number, found: Entry) => {
    if (bounds.has(from) && bounds.has(from + 1)) return true;
    if (found.kind === 'filler') return false;
    let [start, end] = [from, from + 1];
    while (!bounds.has(start)) start--;
    while (!bounds.has(end)) end++;
    return !occurs(text.slice(start, end));
  };
  const ways: (Piece & { readonly cost: number })[] = [];
  const costTo = (at: number) => (at === 0 ? 0 : ways[at]?.cost);
  const offer = (to: number, cost: number, piece: Omit<Piece, 'text'>) => {
    const sum = (costTo(piece.from) ?? 0) + cost;
    const known = costTo(to);
    if (known === undefined || sum < known) ways[to] = { ...piece, text: text.slice(piece.from, to), cost: sum };
  };
  for (let from = 0; from < text.length; from++) {
    if (costTo(from) === undefined || !mayCut(text, from)) continue;
    for (let to = Math.min(text.length, from + longest); to > from; to--) {
      const found = mayCut(text, to) ? entry(text.slice(from, to)) : undefined;
      if (found && (to - from > 1 || isWord(from, found)))
        offer(to, found.kind === 'filler' ? COST.filler : COST.known, { kind: 'known', from, entry: found });
    }
    const run = /^([a-z]+|\d+| )/.exec(text.slice(from))?.[0];
    if (run) offer(from + run.length, COST.unlisted, { kind: /\d/.test(run) ? 'number' : 'latin', from });
    else offer(from + 1, COST.rest, { kind: 'rest', from });
  }
  const pieces: Piece[] = [];
  for (let it = ways[text.length]; it; it = ways[it.from]) {
    const [after] = pieces;
    if (it.kind === 'rest' && after?.kind === 'rest')
      pieces[0] = { kind: 'rest', from: it.from, text: it.text + after.text };
    else pieces.unshift(it);
  }
  return { pieces, bounds };
}
