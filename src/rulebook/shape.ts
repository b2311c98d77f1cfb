/** What do the data files of a rulebook look like? Their zod schemas; rules/schema/*.json is made from them. */
import { z } from 'zod';
import { rootCondition, text, vocabularyFile } from '../facts/index.ts';
import { besideFiles } from './besideShape.ts';
import { date, words } from './shapeParts.ts';

export const kinds = ['benefit', 'procedure', 'obligation', 'deadline', 'equalTreatment', 'redLine'] as const;
export const modalities = ['shall', 'shallNot', 'may', 'encourage', 'explore', 'state'] as const;
export const units = ['month', 'workingDay', 'year'] as const;
export const accounts = ['rules', 'governmentDuty', 'background', 'annexOfBody', 'heading'] as const;

/** 筹建 · 登记 · 开业后 */
export const phases = ['setup', 'registration', 'operation'] as const;

export type Kind = (typeof kinds)[number];
export type Phase = (typeof phases)[number];
export type Modality = (typeof modalities)[number];
export type Account = (typeof accounts)[number];

const names = z.array(words).min(1);
const schemaName = z.string().regex(/^\.\.\/schema\/[a-z]+\.json$/);

const cite = z.strictObject({ clause: z.string().min(1), quote: z.string().min(1) });
const deadline = z.strictObject({ amount: z.number().int().positive(), unit: z.enum(units), of: text });

/** Either a condition, or standing: for every facility that the document covers. */
const demand = { when: rootCondition.optional(), standing: z.literal(true).optional() };
const oneDemand = (it: { when?: unknown; standing?: unknown }) =>
  (it.when === undefined) !== (it.standing === undefined);
const demandFault = {
  message: 'give either `when` or `"standing": true`',
  params: { zh: '写 when，或者写 "standing": true，二者取一' },
};

const otherReading = z
  .strictObject({ ...demand, zh: z.string().min(1), en: z.string().min(1) })
  .refine(oneDemand, demandFault);

const rule = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+\/\d+(\.\d+)+$/),
    kind: z.enum(kinds),
    modality: z.enum(modalities),
    matter: z.string(),
    title: text,
    ...demand,
    otherReadings: z.array(otherReading).min(1).optional(),
    cite: z.array(cite).min(1),
    departments: names.optional(),
    deadlines: z.array(deadline).min(1).optional(),
    note: text.optional(),
  })
  .refine(oneDemand, demandFault);

const rulesFile = z.strictObject({
  $schema: schemaName,
  clause: z.string(),
  departments: names,
  rules: z.array(rule).min(1),
});

const documentFile = z.strictObject({
  $schema: schemaName,
  seed: z.string(),
  sha256: z.string().length(64),
  number: z.string(),
  short: z.string(),
  title: text,
  issuers: names,
  jurisdiction: z.string().regex(/^\d{6}$/),
  issued: date,
  inForceFrom: date,
  inForceBasis: text,
  /** `first`: the first-named department leads, as the document itself says. */
  leadDepartment: z.literal('first').optional(),
  /** Today's names of departments that have been reorganised; our annotation, not the text's. */
  departmentsToday: z.record(words, words).optional(),
  /** Other documents that the text names, or announces (`announced`), with its own words for them. */
  names: z
    .array(
      z.strictObject({
        ...cite.shape,
        name: text,
        number: z.string().optional(),
        announced: z.literal(true).optional(),
      }),
    )
    .min(1)
    .optional(),
  /** Planning periods that end on the face of the text, with the last day that it gives. */
  periods: z
    .array(z.strictObject({ ...cite.shape, until: date, of: text }))
    .min(1)
    .optional(),
  layout: z.strictObject({
    closing: z.string().optional(),
    annex: z.string().optional(),
    colophon: z.string().optional(),
    furniture: z.array(z.string()),
  }),
});

const reason = z.strictObject({ account: z.enum(accounts).exclude(['rules']), zh: z.string(), en: z.string() });

const ledgerFile = z.strictObject({
  $schema: schemaName,
  reasons: z.record(z.string(), reason),
  entries: z.array(z.strictObject({ clause: z.string(), text: z.string(), reason: z.string() })),
});

const matter = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(kinds),
  /** Other kinds that its rules may have: documents differ in what they make of one matter. */
  alsoKinds: z.array(z.enum(kinds)).min(1).optional(),
  topic: z.string(),
  /** When it has to be gone through, with the words of a cited clause that say so; absent where the texts do not say it. */
  phase: z.strictObject({ is: z.enum(phases), words }).optional(),
  title: text,
  /** Another matter that says otherwise, and what to know where both apply. */
  conflict: z.strictObject({ with: z.string(), zh: z.string().min(1), en: z.string().min(1) }).optional(),
  /** Another matter on which a text of the same place says something near, set side by side where texts differ. */
  near: z.string().optional(),
});

const mattersFile = z.strictObject({
  $schema: z.string(),
  topics: z.array(z.strictObject({ id: z.string(), zh: z.string(), en: z.string() })),
  matters: z.array(matter),
});

const divisionsFile = z.strictObject({
  $schema: z.string(),
  divisions: z.array(
    z.strictObject({ code: z.string().regex(/^\d{6}$/), zh: z.string(), en: z.string(), search: z.string() }),
  ),
});

const two = z.tuple([z.string(), z.string()]);
const because = { zh: z.string().min(1), en: z.string().min(1) };
const named = z.strictObject({ when: rootCondition, ...because });

/** What the proofs are told, so that they prove just this: where rules are alternatives, and where two of them differ on purpose. */
const declarationsFile = z.strictObject({
  $schema: z.string(),
  /** Of these rules of one document, exactly one applies to each facility `among` all, but for what is named. */
  alternatives: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/),
      ...because,
      rules: z.array(z.string()).min(1),
      among: rootCondition.optional(),
      gaps: z.array(named).min(1).optional(),
      overlaps: z.array(named).min(1).optional(),
    }),
  ),
  /** Rules of two documents that rest on the same words and differ all the same. */
  unlike: z
    .array(z.strictObject({ rules: two, ...because }))
    .min(1)
    .optional(),
  /** Rules of one matter that contradict one another. */
  contradictions: z
    .array(z.strictObject({ rules: two, ...because }))
    .min(1)
    .optional(),
});

/** The schema of each kind of data file, by the name of its JSON Schema. */
export const files = {
  facts: vocabularyFile,
  matters: mattersFile,
  divisions: divisionsFile,
  declarations: declarationsFile,
  document: documentFile,
  rules: rulesFile,
  ledger: ledgerFile,
  ...besideFiles,
};

export type RulesFile = z.infer<typeof rulesFile>;
export type DocumentFile = z.infer<typeof documentFile>;
export type LedgerFile = z.infer<typeof ledgerFile>;
export type MattersFile = z.infer<typeof mattersFile>;
export type DeclarationsFile = z.infer<typeof declarationsFile>;
export type DivisionsFile = z.infer<typeof divisionsFile>;
export type FactsFile = z.infer<typeof vocabularyFile>;
export type RuleEntry = z.infer<typeof rule>;
