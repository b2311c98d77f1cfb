/** What does a query speak of: which concepts, each with all its words, and which places? */
import { type Concept, isHan } from './concept.ts';
import { cut } from './cut.ts';
import { fold } from './fold.ts';
import { withLeftover } from './leftover.ts';
import type { Lexicon } from './lexicon.ts';
import { type Spelt, spelt } from './spelling.ts';
import type { WordIndex } from './words.ts';

/** A question is no longer; of a pasted text the beginning tells what it is about. */
const LONGEST = 100;
/** A gap between Latin letters is none: “how long” is one word here. */
const BREAKS = /[，。？！；、,.?!;：:\n]+|(?<![A-Za-z\d])\s+|\s+(?![A-Za-z\d])/u;
/** Abbreviations that are other words where English is written and they are small: PET is a scanner, a pet is none. */
const OTHERWISE = /^(pets?|his|vip)$/;

/** An English word without its ending, as the index is searched by beginnings. */
function stem(word: string): string {
  if (word.length > 4) return word.replace(/(ies|es|s)$/, '');
  return word.length === 4 ? word.replace(/s$/, '') : word;
}

interface Understanding {
  readonly concepts: readonly Concept[];
  /** The query, folded. */
  readonly text: string;
  /** Whether the query is longer than what of it is understood. */
  readonly cut: boolean;
}

function once(concepts: readonly Concept[]): readonly Concept[] {
  const isSame = (one: Concept, other: Concept) =>
    one.said === other.said || (one.words.length > 0 && one.words === other.words);
  return concepts.filter((it, at) => {
    const first = concepts.findIndex(other => isSame(other, it));
    return first === at;
  });
}

/** The concepts of a query in its order, each once. Latin letters that are no English here are taken as pinyin. */
export function understand(
  query: string,
  lexicon: Lexicon,
  words: WordIndex,
  spelling: readonly Spelt[] = [],
): Understanding {
  const characters = [...query];
  const asked = characters.slice(0, LONGEST).join('');
  const isCut = characters.length > LONGEST;
  const conceptWords = (word: string): readonly string[] | undefined => {
    const entry = lexicon.entry(word);
    return entry?.kind === 'concept' ? entry.words : undefined;
  };
  const namesOf = (typed: string) =>
    spelt(spelling, typed).flatMap(it => conceptWords(fold(it).text) ?? [fold(it).text]);
  const latin = (said: string): Concept => {
    const needed = said.length > 1;
    const known = conceptWords(stem(said));
    if (known) return { said, words: known, needed };
    const found = words.occurs(stem(said)) ? [stem(said)] : namesOf(said);
    return { said, words: [...new Set(found)], needed };
  };
  const conceptsIn = (chunk: string): readonly Concept[] => {
    const made = cut(chunk, lexicon, words);
    const all: Concept[] = [];
    for (const piece of made.pieces) {
      const { text: said, kind, entry } = piece;
      const isOther = OTHERWISE.test(said) && made.pieces.length > 1 && !asked.includes(said.toUpperCase());
      if (isOther) all.push({ said, words: [], needed: true });
      else if (kind === 'number') all.push({ said, words: [said], needed: false });
      else if (kind === 'latin' && said !== ' ') all.push(latin(said));
      else if (kind === 'rest') all.splice(0, all.length, ...withLeftover(all, piece, made, words));
      else if (entry?.kind === 'place') all.push({ said, words: [said], needed: true, place: entry.code });
      else if (entry?.kind === 'concept') all.push({ said, words: entry.words, needed: true });
    }
    return all;
  };
  const chunks = asked.split(BREAKS).map(it => fold(it).text);
  const text = fold(asked).text;
  const typed = chunks.flatMap(it => it.split(' '));
  const joined = typed.join('');
  const isKnown = (it: string) => words.occurs(stem(it)) || lexicon.entry(it) !== undefined;
  const spoken = /^[a-z]+$/.test(joined) && !typed.every(isKnown) ? namesOf(joined) : [];
  if (spoken.length > 0)
    return { text, cut: isCut, concepts: [{ said: query.trim(), words: [...new Set(spoken)], needed: true }] };
  const found = once(chunks.flatMap(conceptsIn));
  if (found.some(it => it.needed) || text === '') return { text, cut: isCut, concepts: found };
  // Where nothing else is said, what need not be there is what is looked for: numbers, and the characters around them.
  const around = found.length > 0 ? [...text].filter(isHan) : [text];
  const all = [...found, ...around.map(said => ({ said, words: [said], needed: true }))];
  return { text, cut: isCut, concepts: once(all.map(it => ({ ...it, needed: true }))) };
}
