/** What can be known of a facility, and how do we ask for it? The shape of rules/facts.json. */
import { z } from 'zod';
import { condition } from './condition.ts';
import type { Renaming } from './renaming.ts';
import { text } from './text.ts';

const citation = z.strictObject({ document: z.string(), clause: z.string() });

const option = z.strictObject({
  value: z.union([z.string(), z.boolean()]),
  zh: z.string(),
  en: z.string(),
  help: text.optional(),
  /** No rule tells it from some other option: asked for the applicant's own sake. */
  information: z.literal(true).optional(),
  /** The choice as a short clause, for reasons. */
  as: text.optional(),
  /** A set member that is, or is not, among the answers, as a short clause. */
  with: text.optional(),
  without: text.optional(),
});

const said = z.strictObject({ zh: z.string(), en: z.string(), true: text.optional(), false: text.optional() });

const fact = z
  .strictObject({
    name: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
    type: z.enum(['division', 'date', 'enum', 'bool', 'int', 'set']),
    nature: z.enum(['plan', 'choice', 'circumstance']),
    topic: z.string(),
    label: text,
    question: text,
    help: text.optional(),
    why: z.strictObject({ zh: z.string(), en: z.string(), basis: z.array(citation) }),
    unit: text.optional(),
    min: z.number().int().optional(),
    max: z.number().int().optional(),
    options: z.array(option).optional(),
    none: text.optional(),
    askWhen: condition.optional(),
    said,
  })
  .superRefine((it, context) => {
    const fault = (message: string) => context.addIssue({ code: 'custom', message });
    const chosen = it.type === 'enum' || it.type === 'set' || it.type === 'bool';
    if (chosen !== (it.options !== undefined)) fault('enum, set and bool facts have options, others have none');
    if ((it.type === 'int') !== (it.min !== undefined && it.max !== undefined)) fault('an int fact has min and max');
    if ((it.type === 'set') !== (it.none !== undefined)) fault('a set fact words its empty answer in `none`');
    if (it.options?.some(o => (typeof o.value === 'boolean') !== (it.type === 'bool')))
      fault('option values are booleans for bool facts, words for others');
  });

const topic = z.strictObject({ id: z.string(), zh: z.string(), en: z.string() });

export const vocabularyFile = z.strictObject({
  $schema: z.string(),
  topics: z.array(topic),
  facts: z.array(fact),
});

/** One fact: its type, its values and its question. `int` values are in `unit`, from `min` to `max`. */
export type Fact = Readonly<z.infer<typeof fact>>;
export type Option = Readonly<z.infer<typeof option>>;
export type Topic = Readonly<z.infer<typeof topic>>;

export interface Vocabulary {
  readonly topics: readonly Topic[];
  readonly facts: readonly Fact[];
  readonly byName: ReadonlyMap<string, Fact>;
  /** Names from before, under which answers may still come. */
  readonly renamed: readonly Renaming[];
}

export function vocabularyOf(
  { topics, facts }: { readonly topics: readonly Topic[]; readonly facts: readonly Fact[] },
  renamed: readonly Renaming[] = [],
): Vocabulary {
  return { topics, facts, byName: new Map(facts.map(it => [it.name, it])), renamed };
}
