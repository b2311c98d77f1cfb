/** What of the data files can be read? One bad file or rule is a fault, and everything else is still checked. */
import { z } from 'zod';
import { type Vocabulary, vocabularyOf } from '../../facts/index.ts';
import { readSource, type Source } from '../../sources/index.ts';
import { type RuleFiles, rulePaths } from '../assemble.ts';
import { type Fault, fault } from '../fault.ts';
import type { Cite } from '../rulebook.ts';
import {
  type DivisionsFile,
  type DocumentFile,
  type FactsFile,
  type LedgerFile,
  type MattersFile,
  type RuleEntry,
  files as schemas,
} from '../shape.ts';
import { conditionForm } from './conditionForm.ts';
import { shaped } from './shaped.ts';

/** One rule as its file gives it; `entry` is absent where its shape is wrong, `cite` is read as far as it goes. */
export interface LegibleRule {
  readonly file: string;
  readonly clause: string;
  readonly departments: readonly string[];
  readonly id: string;
  readonly entry: RuleEntry | undefined;
  readonly cite: readonly Cite[];
}

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
  readonly documents: readonly LegibleDocument[];
  readonly faults: readonly Fault[];
}

const envelope = z.strictObject({ ...schemas.rules.shape, rules: z.array(z.unknown()).min(1) });
const ruleSchema = schemas.rules.shape.rules.element;
const citeSchema = ruleSchema.shape.cite.element;

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
  const outer = shaped(envelope, file, path);
  const raw = (file ?? {}) as Partial<Record<string, unknown>>;
  const entries: readonly unknown[] = Array.isArray(raw.rules) ? raw.rules : [];
  const read = entries.map((entry, index) => ruleOf(entry, index, path, raw, vocabulary));
  return { value: read.map(it => it.rule), faults: [...outer.faults, ...read.flatMap(it => it.faults)] };
}

function ruleOf(
  entry: unknown,
  index: number,
  file: string,
  outer: Partial<Record<string, unknown>>,
  vocabulary: Vocabulary | undefined,
) {
  const raw = (typeof entry === 'object' && entry !== null ? entry : {}) as Partial<Record<string, unknown>>;
  const id = typeof raw.id === 'string' ? raw.id : `rules[${index}]`;
  const readings: readonly unknown[] = Array.isArray(raw.otherReadings) ? raw.otherReadings : [];
  const form = [{ of: raw, at: id }, ...readings.map((of, n) => ({ of, at: `${id} · otherReadings[${n}]` }))].flatMap(
    ({ of, at }) => {
      const when = (of as { when?: unknown } | null)?.when;
      return when === undefined ? [] : conditionForm(when, { file, at, vocabulary, reading: of !== raw });
    },
  );
  const { value, faults } = shaped(ruleSchema, entry, file, id);
  // What the reading of the condition has said precisely, the schema need not say again.
  const other = form.length > 0 ? faults.filter(it => !/(^|[ .])when(\.|\[|$)/.test(it.at)) : faults;
  const cite = Array.isArray(raw.cite) ? raw.cite.flatMap(it => citeSchema.safeParse(it).data ?? []) : [];
  const departments = Array.isArray(outer.departments) ? outer.departments.map(String) : [];
  const rule: LegibleRule = {
    file,
    clause: typeof outer.clause === 'string' ? outer.clause : '',
    departments,
    id,
    entry: form.length > 0 ? undefined : value,
    cite,
  };
  return { rule, faults: [...form, ...other] };
}
