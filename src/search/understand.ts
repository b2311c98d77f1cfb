/** What does a query speak of: which concepts, each with all its words, and which places? */
import { cut, type Piece } from './cut.ts';
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

const BREAKS = /[\s，。？！；、,.?!;：:]+/u;

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
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
    let to = from + 1;
    while (to < text.length && occurs(text.slice(from, to + 1))) to++;
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

interface Understanding {
  readonly concepts: readonly Concept[];
  /** The query, folded. */
  readonly text: string;
}

/** The concepts of a query in its order, each once. Latin letters that are no English here are taken as pinyin. */
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
  const found = chunks.flatMap(it => cut(it, lexicon, words).flatMap(concepts));
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
