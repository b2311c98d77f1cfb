/** What is a policy text once it is read? */

/** A run of text with the seed offset (UTF-16) of each of its units; -1 marks a joint that is not in the seed. */
export interface Passage {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** One row of a table annex, its cells joined over page breaks. */
interface Row {
  readonly number: number;
  readonly measure: string;
  readonly departments: string;
}

/** The smallest part of a text that is accounted for: a heading, a sentence, a bracket of departments or an annex row. */
export interface Segment extends Passage {
  readonly clause: string;
  /** Place within the clause, from 0. */
  readonly index: number;
  readonly part: 'heading' | 'sentence' | 'departments' | 'row';
  /** With part `row` only; the text is then `measure`, a joint of one line break, `departments`. */
  readonly row?: Row;
}

/** A policy text as received, and its segments in document order and by clause. */
export interface Source {
  readonly seed: string;
  readonly clauses: ReadonlyMap<string, readonly Segment[]>;
  readonly segments: readonly Segment[];
}

/** A segment before it knows its index within its clause. */
export type Piece = Omit<Segment, 'index'>;
