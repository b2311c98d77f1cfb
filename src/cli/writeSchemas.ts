/** How do the files of rules/schema come to be? `npm run schema`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jsonSchemas } from '../rulebook/index.ts';

const folder = fileURLToPath(new URL('../../rules/schema/', import.meta.url));

mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas()))
  writeFileSync(`${folder}${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
