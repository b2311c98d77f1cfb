/** What does a query speak of: which concepts, each with all its words, and which places? */
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { type Spelt, spelt } from './spelling.ts';
import type { WordIndex } from './words.ts';

/** One thing that a query speaks of. Any of its words stands for it. */
export interface Concept {
  /** As the query has it. */
  readonly said: string;
  /** Folded; empty where no text, title or label has a word for it. */
  readonly words: readonly string[];
  /** Whether an answer must speak of it to have all; numbers and single characters need not. */
  readonly needed: boolean;
  /** A place, by its code: texts that cover it speak of it. */
  readonly place?: string;
}

type Piece = { readonly text: string; readonly kind: 'known' | 'number' | 'latin' | 'rest' };

const BREAKS = /[\s，。？！；、,.?!;：:]+/u;
const COST = { known: 1, filler: 1.1, rest: 3 };

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Whether a cut may be made: not within a Latin word or a number. */
function mayCut(text: string, at: number): boolean {
  const pair = text.slice(Math.max(0, at - 1), at + 1);
  return at === 0 || at === text.length || !/^([a-z]{2}|\d{2})$/.test(pair);
}

/** The cheapest way to cut a stretch without gaps into known words, numbers, Latin words and the rest. */
function cut(text: string, { entry, longest }: Lexicon): readonly Piece[] {
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
    if (!it || !other || !(isRest(other) || around(other))) return false;
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

/** What is left between known words: the longest stretches that stand somewhere; single characters between them are no word. */
function restConcepts(text: string, { occurs }: WordIndex): readonly Concept[] {
  const concepts: Concept[] = [];
  let open = '';
  const close = () => {
    if (open.length === 1) concepts.push({ said: open, words: [open], needed: false });
    if (open.length > 1) concepts.push({ said: open, words: [], needed: true });
    open = '';
  };
  for (let from = 0; from < text.length; ) {
    let to = text.length;
    while (to > from + 1 && !occurs(text.slice(from, to))) to--;
    const word = text.slice(from, to);
    if (word.length === 1) open += word;
    else {
      close();
      concepts.push({ said: word, words: [word], needed: true });
    }
    from = to;
  }
  close();
  return concepts;
}

/** An English word without its ending, as the index is searched by beginnings. */
function stem(word: string): string {
  if (word.length > 4) return word.replace(/(ies|es|s)$/, '');
  return word.length === 4 ? word.replace(/s$/, '') : word;
}

export interface Understanding {
  readonly concepts: readonly Concept[];
  /** The query, folded. */
  readonly text: string;
}

export function understand(
  query: string,
  lexicon: Lexicon,
  words: WordIndex,
  spelling: readonly Spelt[] = [],
): Understanding {
  const namesOf = (typed: string) =>
    spelt(spelling, typed).flatMap(it => {
      const folded = fold(it).text;
      const entry = lexicon.entry(folded);
      return entry?.kind === 'concept' ? entry.words : [folded];
    });
  const latin = (said: string): Concept => {
    const found = words.occurs(stem(said)) ? [stem(said)] : namesOf(said);
    return { said, words: [...new Set(found)], needed: said.length > 1 };
  };
  const concepts = ({ text: said, kind }: Piece): readonly Concept[] => {
    if (kind === 'number') return [{ said, words: [said], needed: false }];
    if (kind === 'latin') return said === ' ' ? [] : [latin(said)];
    if (kind === 'rest') return restConcepts(said, words);
    const entry = lexicon.entry(said);
    if (entry?.kind === 'place') return [{ said, words: [said], needed: true, place: entry.code }];
    return entry?.kind === 'concept' ? [{ said, words: entry.words, needed: true }] : [];
  };
  const chunks = query.split(BREAKS).map(it => fold(it).text);
  const text = fold(query).text;
  const joined = chunks.join('');
  const spoken = /^[a-z]+$/.test(joined) && chunks.some(it => !words.occurs(stem(it))) ? namesOf(joined) : [];
  if (spoken.length > 0) return { text, concepts: [{ said: query.trim(), words: [...new Set(spoken)], needed: true }] };
  const found = chunks.flatMap(it => rejoined(cut(it, lexicon), lexicon, words).flatMap(concepts));
  const once = found.filter(
    (it, at) => found.findIndex(other => other.words === it.words || other.said === it.said) === at,
  );
  const all = once.length > 0 || text === '' ? once : [{ said: text, words: [text], needed: true }];
  // Where nothing else is said, what need not be there is what is looked for.
  return { text, concepts: all.some(it => it.needed) ? all : all.map(it => ({ ...it, needed: true })) };
}

/** The words by which a concept is looked for; a single character is part of too many others (床 of 临床). */
export function tellingWords({ said, words }: Concept): readonly string[] {
  const telling = words.filter(it => it.length > 1 || !isHan(it));
  return telling.length > 0 || words.length !== 1 ? telling : words.filter(it => it === said);
}
