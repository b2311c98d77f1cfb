/** What is one thing that a query speaks of, and by which words is it looked for? */

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

export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** The words by which a concept is looked for; a single character is part of too many others (床 of 临床). */
export function tellingWords({ said, words }: Concept): readonly string[] {
  const telling = words.filter(it => it.length > 1 || !isHan(it));
  return telling.length > 0 || words.length !== 1 ? telling : words.filter(it => it === said);
}
