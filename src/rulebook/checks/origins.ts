/** Are the texts and the schemas those that the data was written against? */
import { type Fault, fault } from '../fault.ts';
import { jsonSchemas } from '../jsonSchemas.ts';
import type { Legible } from './legible.ts';

/** Every seed belongs to a document and is unchanged. */
export function seedFaults(
  { documents }: Legible,
  seeds: Readonly<Record<string, string>>,
  hashes: Readonly<Record<string, string>> = {},
): readonly Fault[] {
  const named = documents.flatMap(({ slug, document }) => (document ? [{ slug, document }] : []));
  const strangers = documents.every(it => it.document)
    ? Object.keys(seeds).filter(path => !named.some(it => it.document.seed === path))
    : [];
  return [
    ...named.flatMap(({ slug, document: { seed, sha256 } }) => {
      const found = hashes[seed];
      if (found === undefined || found === sha256) return [];
      return [
        fault(
          'seedChanged',
          `${slug}/document.json`,
          'sha256',
          `${seed} 的 sha-256 是 ${found}，与记录不符：原文不得改动`,
          `the sha-256 of ${seed} is ${found}, not the one recorded: seeds are never edited`,
        ),
      ];
    }),
    ...strangers.map(it => fault('unknownFile', it, '', '没有文件目录用到这份原文', 'no document uses this seed')),
  ];
}

/** The JSON Schemas in `rules/schema` are what zod makes today. */
export function schemaFaults(schemas: Readonly<Record<string, unknown>>): readonly Fault[] {
  const made = jsonSchemas();
  const names = [...new Set([...Object.keys(made), ...Object.keys(schemas)])];
  return names
    .filter(it => JSON.stringify(made[it]) !== JSON.stringify(schemas[it]))
    .map(it =>
      fault(
        'schemaOutOfDate',
        `schema/${it}.json`,
        '',
        '与数据格式不一致，请运行 npm run schema',
        'differs from the shapes in the code: run npm run schema',
      ),
    );
}
