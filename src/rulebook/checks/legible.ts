/** What of the data files can be read? One bad file or rule is a fault, and everything else is still checked. */
import { z } from 'zod';
import { type Vocabulary, vocabularyOf } from '../../facts/index.ts';
import { readSource, type Source } from '../../sources/index.ts';
import { type RuleFiles, rulePaths } from '../assemble.ts';
import type { DatesFile, GlossaryFile, ReadingsFile, ReadWithFile, RenamedFile, SearchFile } from '../besideShape.ts';
import { type Fault, fault } from '../fault.ts';
import {
  type DeclarationsFile,
  type DivisionsFile,
  type DocumentFile,
  type FactsFile,
  type LedgerFile,
  type MattersFile,
  files as schemas,
} from '../shape.ts';
import { type LegibleRule, legibleRule, rawOf } from './legibleRule.ts';
import { shaped } from './shaped.ts';

export interface LegibleDocument {
  readonly slug: string;
  readonly document: DocumentFile | undefined;
  /** Absent where the seed is missing or does not fit its layout. */
  readonly source: Source | undefined;
  readonly rules: readonly LegibleRule[];
  readonly ledger: LedgerFile | undefined;
}

export interface Legible {
  readonly vocabulary: Vocabulary | undefined;
  readonly facts: FactsFile | undefined;
  readonly matters: MattersFile | undefined;
  readonly divisions: DivisionsFile | undefined;
  readonly declarations: DeclarationsFile | undefined;
  readonly documents: readonly LegibleDocument[];
  /** Each absent where there is no such file. */
  readonly readWith: ReadWithFile | undefined;
  readonly glossary: GlossaryFile | undefined;
  readonly search: SearchFile | undefined;
  readonly readings: ReadingsFile | undefined;
  readonly dates: DatesFile | undefined;
  readonly renamed: RenamedFile | undefined;
  readonly faults: readonly Fault[];
}

const envelope = z.strictObject({ ...schemas.rules.shape, rules: z.array(z.unknown()).min(1) });

/** Reads what can be read of all files and seeds. */
export function legible(files: RuleFiles, seeds: Readonly<Record<string, string>>): Legible {
  const faults: Fault[] = [];
  const note = <T>(it: { readonly value?: T; readonly faults: readonly Fault[] }): T | undefined => {
    faults.push(...it.faults);
    return it.value;
  };
  const single = <T>(schema: z.ZodType<T>, file: string): T | undefined => {
    if (files[file] !== undefined) return note(shaped(schema, files[file], file));
    faults.push(fault('fileMissing', file, '', '缺少这个文件', 'this file is missing'));
    return undefined;
  };
  const optional = <T>(schema: z.ZodType<T>, file: string): T | undefined =>
    files[file] === undefined ? undefined : note(shaped(schema, files[file], file));
  for (const path of Object.keys(files)) {
    if (path.includes('/') || Object.hasOwn(schemas, path.replace(/\.json$/, ''))) continue;
    faults.push(fault('unknownFile', path, '', '规则库没有这种文件', 'the rulebook has no such file'));
  }
  const facts = single(schemas.facts, 'facts.json');
  const vocabulary = facts && vocabularyOf(facts);
  const slugs = [
    ...new Set(
      Object.keys(files)
        .filter(it => it.includes('/'))
        .map(it => it.split('/')[0] ?? ''),
    ),
  ];
  const documents = slugs.map((slug): LegibleDocument => {
    const document = single(schemas.document, `${slug}/document.json`);
    return {
      slug,
      document,
      source: document && note(sourceOf(slug, document, seeds)),
      rules: rulePaths(files, slug).flatMap(path => note(rulesOf(path, files[path], vocabulary)) ?? []),
      ledger: single(schemas.ledger, `${slug}/ledger.json`),
    };
  });
  return {
    facts,
    vocabulary,
    matters: single(schemas.matters, 'matters.json'),
    divisions: single(schemas.divisions, 'divisions.json'),
    declarations: single(schemas.declarations, 'declarations.json'),
    readWith: optional(schemas['read-with'], 'read-with.json'),
    glossary: optional(schemas.glossary, 'glossary.json'),
    search: optional(schemas.search, 'search.json'),
    readings: optional(schemas.readings, 'readings.json'),
    dates: optional(schemas.dates, 'dates.json'),
    renamed: optional(schemas.renamed, 'renamed.json'),
    documents,
    faults,
  };
}

function sourceOf(slug: string, document: DocumentFile, seeds: Readonly<Record<string, string>>) {
  const at = `${slug}/document.json`;
  const seed = seeds[document.seed];
  if (seed === undefined)
    return {
      faults: [fault('fileMissing', at, 'seed', `缺少原文 ${document.seed}`, `there is no seed ${document.seed}`)],
    };
  try {
    return { value: readSource(seed, document.layout), faults: [] };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { faults: [fault('layoutNotInText', at, 'layout', `原文中找不到版式标记：${said}`, said)] };
  }
}

function rulesOf(path: string, file: unknown, vocabulary: Vocabulary | undefined) {
  const outer = rawOf(file);
  const entries: readonly unknown[] = Array.isArray(outer.rules) ? outer.rules : [];
  const read = entries.map((it, index) => legibleRule(it, index, path, outer, vocabulary));
  return {
    value: read.map(it => it.rule),
    faults: [...shaped(envelope, file, path).faults, ...read.flatMap(it => it.faults)],
  };
}
