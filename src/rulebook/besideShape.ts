/** What do the data files beside the rules look like: later law, terms, words to search by, readings of conflicts, days that deadlines are counted from? */
import { z } from 'zod';
import { renamedFile, rootCondition, text } from '../facts/index.ts';
import { date, words } from './shapeParts.ts';

export const badges = ['narrowed', 'basisUpdated', 'addsBenefit', 'addsDuty', 'unverified'] as const;
/** V1 read in the law or on a government page · V2 read on other pages · C computed, repeatable · U not found. */
export const grades = ['V1', 'V2', 'C', 'U'] as const;
/** What a day is for: deadlines run from it, or until it as written on a paper, or it is only known. */
export const dateUses = ['start', 'end', 'day'] as const;
export const conflictKinds = ['cityDistrict', 'bodyAnnex', 'boundary'] as const;

export type Badge = (typeof badges)[number];
export type ConflictKind = (typeof conflictKinds)[number];

const slug = z.string().regex(/^[a-z0-9-]+$/);

const readWithNote = z.strictObject({
  id: z.string().regex(/^[A-Z]\d+[a-z]?$/),
  /** What it is about, in one short line. */
  title: text,
  /** `caution` says only what is not known and what to ask whom. */
  form: z.enum(['note', 'caution']),
  badge: z.enum(badges),
  grade: z.enum(grades),
  /** The law, rule or notice itself, never the page on which it was read. */
  instrument: text,
  article: words.optional(),
  /** The day of the copy in which the words were read; absent with grade U, and where the copy bears no day (`undated`). */
  seen: date.optional(),
  undated: z.literal(true).optional(),
  /**
   * Where it bears. Without `clauses` on a document as a whole: its standing, who is in charge now. `matters` narrows
   * clauses to the rules of these, `when` to facilities for which it does not fail.
   */
  bears: z
    .array(
      z.strictObject({
        document: slug,
        clauses: z.array(words).min(1).optional(),
        matters: z.array(slug).min(1).optional(),
      }),
    )
    .min(1),
  when: rootCondition.optional(),
  zh: words,
  en: words,
  lastChecked: date,
  /** Pages, or files of a named collection of laws, on which the words were read. `agrees`: it says what the note says. */
  evidence: z.array(z.strictObject({ page: words, agrees: z.boolean() })),
});

/** What notes are about; the letter with which their ids begin. */
const noteTheme = z.strictObject({ id: z.string().regex(/^[A-Z]$/), zh: words, en: words });

const readWithFile = z.strictObject({
  $schema: z.string(),
  themes: z.array(noteTheme),
  notes: z.array(readWithNote),
});

const term = z.strictObject({
  id: slug,
  /** The term as it stands in the texts; `also`: other ways in which they write it. */
  zh: words,
  en: words,
  also: z.array(words).min(1).optional(),
  means: text,
  basis: text,
  grade: z.enum(grades),
  /** What must be said beside it, as with wordings for which no law was found. */
  label: text.optional(),
});

const glossaryFile = z.strictObject({ $schema: z.string(), terms: z.array(term) });

const searchFile = z.strictObject({
  $schema: z.string(),
  /** Words that are looked for when one of them is: how people say it and how the texts write it. */
  groups: z.array(z.array(words).min(2)),
  /** What people say around the thing they look for. */
  fillers: z.array(words),
});

const reading = z.strictObject({
  matter: slug,
  kind: z.enum(conflictKinds),
  documents: z.array(slug).min(1),
  /** The decided reading and why. */
  zh: words,
  en: words,
  ask: text.optional(),
  /** The sides differ in nothing but words, and nothing follows from it for anybody. */
  onlyWords: z.literal(true).optional(),
});

const readingsFile = z.strictObject({ $schema: z.string(), readings: z.array(reading) });

const keyDate = z.strictObject({
  id: slug,
  /** Which day it is. */
  zh: words,
  en: words,
  use: z.enum(dateUses),
  /** `start`: the deadlines of their rules run from it; otherwise: what the day is of importance to. */
  matters: z.array(slug).min(1),
  /** Only for the rules of these documents. */
  documents: z.array(slug).min(1).optional(),
  /** Another of these days, before which it can not be. */
  after: slug.optional(),
  why: text,
  /** On which paper it stands, or who knows it. */
  where: text,
  /** What the texts do not say of it. */
  caution: text.optional(),
});

const datesFile = z.strictObject({ $schema: z.string(), dates: z.array(keyDate) });

export const besideFiles = {
  'read-with': readWithFile,
  glossary: glossaryFile,
  search: searchFile,
  readings: readingsFile,
  dates: datesFile,
  renamed: renamedFile,
};

export type ReadWithNote = Readonly<z.infer<typeof readWithNote>>;
export type NoteTheme = Readonly<z.infer<typeof noteTheme>>;
export type Term = Readonly<z.infer<typeof term>>;
export type SearchWords = Readonly<Omit<z.infer<typeof searchFile>, '$schema'>>;
export type DecidedReading = Readonly<z.infer<typeof reading>>;
export type KeyDate = Readonly<z.infer<typeof keyDate>>;
export type ReadWithFile = z.infer<typeof readWithFile>;
export type GlossaryFile = z.infer<typeof glossaryFile>;
export type SearchFile = z.infer<typeof searchFile>;
export type ReadingsFile = z.infer<typeof readingsFile>;
export type DatesFile = z.infer<typeof datesFile>;
export type RenamedFile = z.infer<typeof renamedFile>;
