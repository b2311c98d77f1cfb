/** Which words of a text does the glossary explain? */
import type { Term } from '../rulebook/index.ts';
import { bare } from '../sources/index.ts';

export interface TermStretch {
  /** Place of its first unit (UTF-16) in the text. */
  readonly at: number;
  readonly text: string;
  /** Where these words are marked, what they are explained as. */
  readonly term?: Term;
}

interface Match {
  readonly at: number;
  readonly text: string;
  readonly term: Term;
}

type Finder = (text: string) => readonly Match[];

const finders = new WeakMap<readonly Term[], Finder>();

/** Of words that begin at the same place the longest counts, and no word begins inside another: 营利性 is not found in 非营利性. */
function finderOf(terms: readonly Term[]): Finder {
  const words = terms
    .flatMap(term => [term.zh, ...(term.also ?? [])].map(it => ({ word: bare(it), term })))
    .sort((a, b) => b.word.length - a.word.length);
  if (words.length === 0) return () => [];
  const termOf = new Map(words.map(it => [it.word, it.term]));
  // A line may break anywhere in Chinese words.
  const letters = (word: string) => [...word].map(it => it.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')).join('\\s*');
  const pattern = new RegExp(words.map(it => letters(it.word)).join('|'), 'gu');
  const known = new Map<string, readonly Match[]>();
  return text => {
    const found =
      known.get(text) ??
      [...text.matchAll(pattern)].flatMap(it => {
        const term = termOf.get(bare(it[0]));
        return term ? [{ at: it.index, text: it[0], term }] : [];
      });
    known.set(text, found);
    return found;
  };
}

/** Every place of every term; each text is looked through once. */
export function matchesIn(terms: readonly Term[], text: string): readonly Match[] {
  const finder = finders.get(terms) ?? finderOf(terms);
  finders.set(terms, finder);
  return finder(text);
}

/**
 * Texts that are read together, in stretches: the first place of each term in all of them is marked.
 * The stretches of a text, one after another, are the text.
 */
export function termsIn(terms: readonly Term[], texts: readonly string[]): readonly (readonly TermStretch[])[] {
  const explained = new Set<string>();
  return texts.map(text => {
    const stretches: TermStretch[] = [];
    let end = 0;
    for (const { at, text: words, term } of matchesIn(terms, text)) {
      if (explained.has(term.id)) continue;
      explained.add(term.id);
      if (at > end) stretches.push({ at: end, text: text.slice(end, at) });
      stretches.push({ at, text: words, term });
      end = at + words.length;
    }
    return end < text.length ? [...stretches, { at: end, text: text.slice(end) }] : stretches;
  });
}
