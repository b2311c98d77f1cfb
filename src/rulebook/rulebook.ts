/** What is a rulebook, once its files are read? */
import type { All, Any, Text, Vocabulary } from '../facts/index.ts';
import type { DecidedReading, KeyDate, NoteTheme, ReadWithNote, SearchWords, Term } from './besideShape.ts';
import type {
  DeclarationsFile,
  DivisionsFile,
  DocumentFile,
  Kind,
  LedgerFile,
  MattersFile,
  Modality,
} from './shape.ts';

/** One policy text with its number, issuers, place and date in force. `slug` is the name of its folder. */
export type PolicyDocument = Readonly<DocumentFile> & { readonly slug: string };
export type Matter = Readonly<MattersFile['matters'][number]>;
type MatterTopic = Readonly<MattersFile['topics'][number]>;
export type Division = Readonly<DivisionsFile['divisions'][number]>;

export interface Cite {
  readonly clause: string;
  readonly quote: string;
}

export interface Department {
  readonly name: string;
  readonly lead: boolean;
}

/** `amount` in `unit`: calendar months, working days or years; never converted into one another. */
export interface Deadline {
  readonly amount: number;
  readonly unit: 'month' | 'workingDay' | 'year';
  readonly of: Text;
}

/** Another way to read the same words. `when` absent: it would apply to every facility the document covers. */
export interface OtherReading extends Text {
  readonly when?: All | Any;
}

/** One atomic effect on an applicant. `when` absent: standing, for every facility its document covers. */
export interface Rule {
  readonly id: string;
  readonly document: PolicyDocument;
  readonly kind: Kind;
  readonly modality: Modality;
  readonly matter: string;
  readonly title: Text;
  readonly when?: All | Any;
  readonly otherReadings: readonly OtherReading[];
  readonly cite: readonly [Cite, ...Cite[]];
  readonly departments: readonly Department[];
  readonly deadlines: readonly Deadline[];
  readonly note?: Text;
}

/** Everything the data says. Rules stand in the order of documents and texts. */
export interface Rulebook {
  readonly vocabulary: Vocabulary;
  readonly documents: readonly PolicyDocument[];
  readonly topics: readonly MatterTopic[];
  readonly matters: readonly Matter[];
  readonly rules: readonly Rule[];
  readonly divisions: readonly Division[];
  /** What the proofs are told. */
  readonly declarations: Readonly<Omit<DeclarationsFile, '$schema'>>;
  readonly ledgers: ReadonlyMap<string, LedgerFile>;
  /** Later and higher law that bears on clauses. Never changes a status. */
  readonly notes: readonly ReadWithNote[];
  readonly noteThemes: readonly NoteTheme[];
  readonly terms: readonly Term[];
  readonly searchWords: SearchWords;
  /** How conflicts between texts, or within one, are read, and why. */
  readonly readings: readonly DecidedReading[];
  /** Days that an applicant may know, from which or until which time runs. */
  readonly dates: readonly KeyDate[];
}

/** Which state of the data an answer rests on. */
export interface Edition {
  readonly version: string;
  readonly sha256: string;
}
