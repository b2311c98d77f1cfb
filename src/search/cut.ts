/** Which words does a sentence without gaps consist of? */
import type { Lexicon } from './lexicon.ts';
import type { WordIndex } from './words.ts';

/** A known word (looked for, a place, or said around), a number, a Latin word, or what is left between them. */
export type Piece = { readonly text: string; readonly kind: 'known' | 'number' | 'latin' | 'rest' };

/** They end what stands before them and begin nothing: 目的 is a word, 的服务 is none. */
const ENDINGS = '的了吗呢吧';
const COST = { known: 1, filler: 1.1, rest: 3 };

/** Whether a cut may be made: not within a Latin word or a number. */
function mayCut(text: string, at: number): boolean {
  const pair = text.slice(Math.max(0, at - 1), at + 1);
  return at === 0 || at === text.length || !/^([a-z]{2}|\d{2})$/.test(pair);
}

/** The cheapest way to cut a stretch without gaps into known words, numbers, Latin words and the rest. */
function cheapest(text: string, { entry, longest }: Lexicon): readonly Piece[] {
  const ways: ({ readonly cost: number; readonly from: number; readonly kind: Piece['kind'] } | undefined)[] = [
    { cost: 0, from: 0, kind: 'rest' },
  ];
  const offer = (from: number, to: number, cost: number, kind: Piece['kind']) => {
    const sum = (ways[from]?.cost ?? 0) + cost;
    const known = ways[to];
    if (!known || sum < known.cost) ways[to] = { cost: sum, from, kind };
  };
  for (let from = 0; from < text.length; from++) {
    if (!ways[from] || !mayCut(text, from)) continue;
    for (let to = Math.min(text.length, from + longest); to > from; to--) {
      const found = mayCut(text, to) ? entry(text.slice(from, to)) : undefined;
      if (found) offer(from, to, found.kind === 'filler' ? COST.filler : COST.known, 'known');
    }
    const run = /^([a-z]+|\d+| )/.exec(text.slice(from))?.[0];
    if (run) offer(from, from + run.length, COST.known, /\d/.test(run) ? 'number' : 'latin');
    else offer(from, from + 1, COST.rest, 'rest');
  }
  const pieces: Piece[] = [];
  for (let to = text.length; to > 0; ) {
    const { from, kind } = ways[to] ?? { from: to - 1, kind: 'rest' as const };
    pieces.unshift({ kind, text: text.slice(from, to) });
    to = from;
  }
  return pieces;
}

/** Characters that are said around things are part of a word all the same where a text has them so: 同 of 合同, 行 of 施行. */
function rejoined(pieces: readonly Piece[], { entry }: Lexicon, { occurs }: WordIndex): readonly Piece[] {
  const isRest = (it?: Piece) => it?.kind === 'rest';
  const around = (it?: Piece) => it?.text.length === 1 && entry(it.text)?.kind === 'filler';
  const belongs = (at: number, by: number) => {
    const [it, other] = [pieces[at], pieces[at + by]];
    if (!it || !other || (by > 0 && ENDINGS.includes(it.text)) || !(isRest(other) || around(other))) return false;
    return occurs(by < 0 ? other.text + it.text : it.text + other.text);
  };
  const joined: Piece[] = [];
  for (const [at, it] of pieces.entries()) {
    const isPart =
      around(it) && (isRest(pieces[at - 1]) || isRest(pieces[at + 1])) && (belongs(at, -1) || belongs(at, 1));
    const last = joined.at(-1);
    if (!isRest(it) && !isPart) joined.push(it);
    else if (last && isRest(last)) joined[joined.length - 1] = { kind: 'rest', text: last.text + it.text };
    else joined.push({ kind: 'rest', text: it.text });
  }
  return joined;
}

/** The pieces of a folded stretch of a query, in order. */
export function cut(text: string, lexicon: Lexicon, words: WordIndex): readonly Piece[] {
  return rejoined(cheapest(text, lexicon), lexicon, words);
}
