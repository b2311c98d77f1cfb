/** What shape has what this device remembers, as it stands in the storage? */
import { z } from 'zod';
import { isDivision } from '../../facts/index.ts';
import { languages } from '../../i18n/index.ts';
import { someObject, storedBasis } from './basis.ts';
import { type OwnAnswers, replacements } from './ownAnswers.ts';
import { longestName } from './plans.ts';
import { textSizes, themes } from './reading.ts';
import { longestLabel, mostCases, nobody, type Visitor } from './visits.ts';
import { idleChoices, usualSettings } from './windowSettings.ts';

const answers = {
  facility: someObject.optional(),
  unsure: z.array(z.unknown()).catch([]),
  dates: z.unknown().optional(),
};

const storedVisitor = z.object({
  label: z.string().max(longestLabel),
  id: z.int().optional(),
  card: z.string().optional(),
});

/** What is known of answers from before, wherever they stand. */
const fromBefore = {
  basis: storedBasis.optional().catch(undefined),
  was: someObject.optional().catch(undefined),
};

const storedPast = z.object({ facility: someObject, version: z.string().max(20).optional(), ...fromBefore });
export type StoredPast = z.infer<typeof storedPast>;

/** A text in which answers lie aside under one another at more levels than that is none that a page has saved. */
export const mostLevels = 200;

/** Answers put aside, as they stand in the storage, one below the other. */
export interface StoredAside {
  readonly facility?: object | undefined;
  readonly unsure: readonly unknown[];
  readonly dates?: unknown;
  readonly replacedBy: OwnAnswers['replacedBy'];
  readonly isEdited?: boolean | undefined;
  readonly isShared?: boolean | undefined;
  readonly visitor?: Visitor | undefined;
  readonly past?: StoredPast | undefined;
  readonly before?: StoredAside | null | undefined;
}

const aside: z.ZodType<StoredAside> = z.object({
  ...answers,
  replacedBy: z.enum(replacements),
  isEdited: z.boolean().optional().catch(undefined),
  isShared: z.boolean().optional().catch(undefined),
  visitor: storedVisitor.optional().catch(undefined),
  past: storedPast.optional().catch(undefined),
  before: z.lazy(() => aside).nullish(),
});

export const storedPlan = z.object({
  name: z.string().min(1).max(longestName),
  facility: someObject,
  dates: z.unknown().optional(),
  ...fromBefore,
});

export const storedVisit = storedVisitor.extend({ id: z.int(), at: z.string().max(5), facility: someObject });
const storedVisits = z.object({ day: z.string().max(10), cases: z.array(z.unknown()).max(mostCases) });
const storedDesk = z.object({
  on: z.boolean(),
  keys: z.boolean(),
  idleMinutes: z.literal([...idleChoices]),
  place: z.string().refine(isDivision).optional().catch(undefined),
});

/** Without answers in it the text is unreadable; of the rest, each part that is counts as not saved. */
export const stored = z.object({
  ...answers,
  basis: fromBefore.basis,
  past: storedPast.optional().catch(undefined),
  own: aside.nullish(),
  isShared: z
    .union([z.boolean(), z.literal('changed')])
    .optional()
    .catch(undefined),
  plans: z.array(z.unknown()).optional(),
  language: z.enum(languages).optional().catch(undefined),
  textSize: z.enum(textSizes).optional().catch(undefined),
  theme: z.enum(themes).optional().catch(undefined),
  desk: storedDesk.catch({ ...usualSettings }),
  visitor: storedVisitor.catch({ ...nobody }),
  visitors: storedVisits.optional().catch(undefined),
  day: z.string().max(10).optional().catch(undefined),
  token: z.string().max(60).optional().catch(undefined),
});
