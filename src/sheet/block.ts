/** What is a sheet made of, before it becomes a page, a file or paper? */
import type { Language } from '../facts/index.ts';

/** The same thing in each language of the sheet, Chinese first; what stands in the second language is left out where it would be no other. */
export type Said = readonly { readonly language: Language; readonly text: string }[];

/** How a text of ours looks: its weight says what to read first. */
export type Look = 'plain' | 'strong' | 'small' | 'note' | 'lead';

export interface Heading {
  readonly kind: 'heading';
  /** 1 is the title of the sheet. */
  readonly level: 1 | 2 | 3;
  readonly said: Said;
}

export interface Text {
  readonly kind: 'text';
  readonly look: Look;
  readonly said: Said;
}

/** Verbatim words of a text, always Chinese, with number and clause. */
export interface Quote {
  readonly kind: 'quote';
  readonly text: string;
  readonly source: string;
}

/** Something to tick off, one line each. */
export interface List {
  readonly kind: 'list';
  readonly items: readonly Said[];
}

/** A line to write on, after its label. */
export interface Blank {
  readonly kind: 'blank';
  readonly said: Said;
}

export type Cell = readonly (Text | Quote | List | Blank)[];

/** A row with a cell for each column, or one cell across: over the rows beneath it (`over`), or to write in (`under`). */
export interface Row {
  readonly across?: 'over' | 'under';
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly kind: 'table';
  readonly caption: Said;
  /** Parts of the width in percent, one for each column. */
  readonly widths: readonly number[];
  readonly head: readonly Said[];
  readonly rows: readonly Row[];
}

/** An address as text and, where a phone can open it, as a QR code: rows of modules, true is black. */
export interface Code {
  readonly kind: 'code';
  readonly said: Said;
  readonly address: string;
  readonly modules?: readonly (readonly boolean[])[];
}

export type Block = Heading | Text | Quote | List | Blank | Table | Code;

export interface Sheet {
  readonly title: Said;
  /** The plan in one line; empty where nothing is known of it. */
  readonly plan: string;
  /** What made it. */
  readonly maker: string;
  /** What stands before the number of a page, between it and how many there are, and after that. */
  readonly pageNumber: readonly string[];
  /** For readers who want large letters. */
  readonly large: boolean;
  readonly blocks: readonly Block[];
}

export const text = (said: Said, look: Look = 'plain'): Text => ({ kind: 'text', look, said });
export const heading = (level: Heading['level'], said: Said): Heading => ({ kind: 'heading', level, said });
