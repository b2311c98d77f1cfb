/** Which words are known, so that they are recognised in a sentence without gaps, and which words stand for one another? */
import type { Rulebook } from '../rulebook/index.ts';
import { fold } from './fold.ts';
import type { WordIndex } from './words.ts';

/** A word that is recognised: the words it is looked for by, the place it names, or nothing: said around what is looked for. */
export type Entry =
  | { readonly kind: 'concept'; readonly words: readonly string[] }
  | { readonly kind: 'place'; readonly code: string }
  | { readonly kind: 'filler' };

export interface Lexicon {
  readonly entry: (word: string) => Entry | undefined;
  /** Length of the longest word. */
  readonly longest: number;
}

/** A place as people say it: 大渡口 for 大渡口区. Places of two characters keep theirs. */
export function spoken(name: string): string {
  const short = name.replace(/(自治县|自治区|特别行政区|[省市区县])$/u, '');
  return short.length > 1 ? short : name;
}

/** Names that the texts themselves use: departments, kinds of facility and other choices, terms. */
function names({ rules, vocabulary, terms, documents }: Rulebook, { occurs }: WordIndex): readonly string[] {
  const options = vocabulary.facts
    .filter(it => it.type === 'enum' || it.type === 'set')
    .flatMap(it => it.options ?? [])
    .flatMap(it => fold(it.zh).text);
  return [
    ...rules.flatMap(it => it.departments.map(({ name }) => name)),
    ...documents.flatMap(it => Object.values(it.departmentsToday ?? {})),
    ...options.filter(it => it.length > 1 && it.length < 10 && occurs(it)),
    ...terms.flatMap(it => [it.zh, ...(it.also ?? [])]),
  ].map(it => fold(it).text);
}

export function lexiconOf(rulebook: Rulebook, words: WordIndex): Lexicon {
  const entries = new Map<string, Entry>();
  for (const word of names(rulebook, words)) entries.set(word, { kind: 'concept', words: [word] });
  for (const { code, zh } of rulebook.divisions) {
    if (code === '000000') continue;
    for (const it of [zh, spoken(zh)]) entries.set(it, { kind: 'place', code });
  }
  for (const it of rulebook.searchWords.fillers) entries.set(fold(it).text, { kind: 'filler' });
  for (const group of rulebook.searchWords.groups) {
    const folded = group.map(it => fold(it).text);
    for (const it of folded) entries.set(it, { kind: 'concept', words: folded });
  }
  return { entry: it => entries.get(it), longest: Math.max(0, ...[...entries.keys()].map(it => it.length)) };
}
