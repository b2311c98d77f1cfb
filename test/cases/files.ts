/** What do the files of cases look like? Anything else in them is refused, so that a misspelt key never passes for nothing expected. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Facility } from '../../src/facts/index.ts';
import { kinds, modalities, units } from '../../src/rulebook/index.ts';

const facility = z.record(z.string(), z.unknown()) as unknown as z.ZodType<Facility>;

const provision = {
  clause: z.string(),
  /** Words pasted from the clause. */
  says: z.string(),
  /** The one rule meant, where several quote the words. */
  rule: z.string().optional(),
};

const oneCase = z.strictObject({
  zh: z.string(),
  facility,
  missing: z.array(z.string()).optional(),
  /** Which other readings give another status, counted from one; without it, any. */
  readings: z.array(z.number()).optional(),
});
const someCases = z.array(oneCase).optional();

/** `NN-name.json` */
export const headingFile = z.strictObject({
  clause: z.string(),
  place: z.string(),
  provisions: z.array(
    z.strictObject({
      ...provision,
      clause: z.string().optional(),
      applies: someCases,
      doesNotApply: someCases,
      open: someCases,
      contested: someCases,
    }),
  ),
});

/** `plans.json` */
export const planFile = z.strictObject({
  provisions: z.array(z.strictObject({ ...provision, key: z.string() })),
  plans: z.array(
    z.strictObject({
      zh: z.string(),
      facility,
      applies: z.array(z.string()),
      open: z.record(z.string(), z.array(z.string())),
      contested: z.record(z.string(), z.array(z.number())),
    }),
  ),
});

/** `words.json` */
export const wordsFile = z.strictObject({
  provisions: z.array(
    z.strictObject({
      ...provision,
      kind: z.enum(kinds),
      modality: z.enum(modalities),
      departments: z.array(z.string()),
      deadlines: z.array(z.strictObject({ amount: z.number(), unit: z.enum(units) })).optional(),
      /** The words without which a reader of the quote alone would not know for whom, how strongly or what. */
      quotes: z.array(z.strictObject({ clause: z.string(), words: z.string() })),
    }),
  ),
});

const option = z.union([z.string(), z.number(), z.boolean()]);

/** `sweeps.json` */
export const sweepFile = z.strictObject({
  /** Everything answered in the negative. */
  neutral: facility,
  provisions: z.array(
    z.strictObject({
      ...provision,
      /** For every facility that the document covers. */
      always: z.literal(true).optional(),
      rows: z
        .array(
          z.strictObject({
            given: facility,
            fact: z.string(),
            /** The numbers that are tried; options are all tried. */
            tested: z.array(z.number()).optional(),
            applies: z.array(option),
            /** By option, the other readings that give another status there. */
            contested: z.record(z.string(), z.array(z.number())).optional(),
            /** Written with the rule in view. */
            added: z.literal(true).optional(),
          }),
        )
        .optional(),
    }),
  ),
});

export type HeadingFile = z.infer<typeof headingFile>;
export type PlanFile = z.infer<typeof planFile>;
export type WordsFile = z.infer<typeof wordsFile>;
export type SweepFile = z.infer<typeof sweepFile>;

/** The names of a document's files, sorted. @throws where it has no folder of cases. */
export function namesOf(slug: string): readonly string[] {
  if (!existsSync(join(import.meta.dirname, slug)))
    throw new Error(
      `There is no folder test/cases/${slug}: the cases of every document are wanted (test/cases/README.md).`,
    );
  return readdirSync(join(import.meta.dirname, slug)).sort();
}

/** A document's file by its schema; undefined where there is none of that name. @throws with its path where it does not fit. */
export function readCaseFile<T>(slug: string, name: string, schema: z.ZodType<T>): T | undefined {
  const path = join(import.meta.dirname, slug, name);
  if (!existsSync(path)) return undefined;
  const { success, data, error } = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!success) throw new Error(`test/cases/${slug}/${name}: ${z.prettifyError(error)}`);
  return data;
}
