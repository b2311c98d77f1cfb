/** What of the world around it does a command touch? Passed in by main, so that a command reads no clock and no stream of its own. */
import type { NamedFacility } from '../difference/index.ts';
import type { Language } from '../facts/index.ts';
import type { Corpus } from './corpus.ts';

export interface Outside {
  readonly corpus: () => Corpus;
  /** The facilities of the project's own cases. */
  readonly cases: () => readonly NamedFacility[];
  /** Today's local date, YYYY-MM-DD. */
  readonly today: string;
  readonly input: NodeJS.ReadableStream;
  /** Writes a piece of the result; resolves when there is room for more. */
  readonly print: (text: string) => Promise<void>;
  readonly warn: (text: string) => void;
  /** Whether standard output shows colours: a terminal, and NO_COLOR not set. */
  readonly colour: boolean;
}

/** 0 done · 1 faults found or rows refused · 2 bad input or usage. */
export type ExitCode = 0 | 1 | 2;

export interface Spoken {
  readonly lang: Language;
}

/** Input or usage that a person can put right; shown as it is, without a stack. */
export class BadInput extends Error {}
