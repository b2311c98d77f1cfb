/** What do the characters between known words speak of? */
import type { Concept } from './concept.ts';
import type { Cut, Piece } from './cut.ts';
import type { WordIndex } from './words.ts';

/** Make a thing of the word before them: 医生证 is no 医生. */
const MAKES_A_THING = /^[证费险车卡章药牌位金款站]$/u;

/** A whole word that no text has: looked for all the same; the longest stretch of it that stands somewhere helps to find what is near. */
function unknown(said: string, { occurs }: WordIndex): readonly Concept[] {
  const parts = [...said].flatMap((_, from) =>
    [...said].flatMap((_, to) => (to > from && occurs(said.slice(from, to + 1)) ? said.slice(from, to + 1) : [])),
  );
  const [near] = parts.sort((one, other) => other.length - one.length);
  return [
    { said, words: [], needed: true },
    ...(near === undefined ? [] : [{ said: near, words: [near], needed: false }]),
  ];
}

/**
 * The longest stretches of whole words that stand somewhere, and each whole word that stands nowhere. Single characters
 * are no thing of their own, and what is left of a word of which a known one is part is no word.
 */
function wordsOf({ text, from: start }: Piece, bounds: ReadonlySet<number>, words: WordIndex): readonly Concept[] {
  const concepts: Concept[] = [];
  const isBound = (at: number) => bounds.has(start + at);
  for (let from = 0; from < text.length; ) {
    let word = from + 1;
    while (word < text.length && !isBound(word)) word++;
    // The language may not know a name: 月子 is cut in two.
    if (word === from + 1) while (word < text.length && isBound(word) && isBound(word + 1)) word++;
    let to = word;
    for (let end = text.length; end > word; end--)
      if ((isBound(end) || end === text.length) && words.occurs(text.slice(from, end))) {
        to = end;
        break;
      }
    const said = text.slice(from, to);
    const isWhole = isBound(from) && isBound(to);
    const last = concepts.at(-1);
    if (said.length > 1 && words.occurs(said)) concepts.push({ said, words: [said], needed: true });
    else if (said.length > 1 && isWhole) concepts.push(...unknown(said, words));
    else if (last && MAKES_A_THING.test(said)) concepts.splice(-1, 1, ...compound(last, said, words));
    from = to;
  }
  return concepts;
}

/** A word and the character that makes another thing of it. */
function compound(before: Concept, character: string, { occurs }: WordIndex): readonly Concept[] {
  const said = before.said + character;
  return [
    { said, words: occurs(said) ? [said] : [], needed: true },
    { ...before, needed: false },
  ];
}

/** The concepts with those of a leftover, which may make another thing of the last of them. */
export function withLeftover(
  before: readonly Concept[],
  piece: Piece,
  { bounds }: Cut,
  words: WordIndex,
): readonly Concept[] {
  const last = before.at(-1);
  const first = piece.text.charAt(0);
  const end = piece.from + 1;
  if (last && bounds.has(piece.from) && bounds.has(end) && MAKES_A_THING.test(first)) {
    const rest = { ...piece, text: piece.text.slice(1), from: end };
    return [...before.slice(0, -1), ...compound(last, first, words), ...wordsOf(rest, bounds, words)];
  }
  return [...before, ...wordsOf(piece, bounds, words)];
}
