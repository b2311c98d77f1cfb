/** How does an editor learn the shape of the data files? JSON Schema (draft 2020-12) from the zod schemas. */
import { z } from 'zod';
import { files } from './shape.ts';

/** The contents of rules/schema, by name without `.json`. The same zod schemas always make the same objects. */
export function jsonSchemas(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(files).map(([name, schema]) => {
      const made = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
      return [name, JSON.parse(JSON.stringify(made)) as unknown];
    }),
  );
}
