/** Which state of the rulebook does a path hold: a project's folder, its rules/ folder, or what `rules --json` wrote? */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { isDate, leaves, rootCondition } from '../facts/index.ts';
import type { Words } from '../report/index.ts';
import {
  isStanding,
  kinds,
  modalities,
  type OtherReading,
  type PolicyDocument,
  type Rule,
  type Rulebook,
  units,
} from '../rulebook/index.ts';
import { jsonFaultText } from './answers.ts';
import { type Corpus, readCorpus, readRuleFiles } from './corpus.ts';
import { parseJson } from './json.ts';
import { loadSound } from './load.ts';
import { BadInput } from './outside.ts';

/** A state of the rulebook; its hash is known where it comes from a project's folder. */
export interface Version {
  readonly path: string;
  readonly rulebook: Rulebook;
  readonly sha256?: string;
}

/** What a path leaves open is the project's own: the texts beside a folder of rules alone, the facts and places of an export. */
export interface Own extends Pick<Corpus, 'seeds' | 'edition'> {
  readonly rulebook: Rulebook;
}

/** `path` is a folder or a file of `rules --json`. @throws BadInput that says what is wrong with it. */
export function readVersion(path: string, own: Own, words: Words): Version {
  if (!existsSync(path)) throw new BadInput(words('cli.input.missing', { path }));
  return statSync(path).isDirectory()
    ? ofFolder(path, own, words)
    : { path, rulebook: ofExport(path, own.rulebook, words) };
}

/** A project's folder, or a folder of rules alone. */
function ofFolder(path: string, { seeds, edition, rulebook: own }: Own, words: Words): Version {
  const whole = resolve(path);
  const root = basename(whole) === 'rules' ? dirname(whole) : whole;
  const rules = existsSync(join(whole, 'facts.json')) ? whole : join(whole, 'rules');
  if (!existsSync(join(rules, 'facts.json'))) throw new BadInput(words('cli.diff.unreadable', { path }));
  const isProject = ['rules', 'seeds', 'package.json'].every(it => existsSync(join(root, it)));
  const read = isProject ? readCorpus(root) : { ...readRuleFiles(rules), seeds };
  const sha256 = 'edition' in read ? read.edition.sha256 : undefined;
  if (sha256 === edition.sha256) return { path, rulebook: own, sha256 };
  const rulebook = loadSound(read, words('cli.diff.broken', { path }));
  return { path, rulebook, ...(sha256 !== undefined && { sha256 }) };
}

const text = z.object({ zh: z.string(), en: z.string() });

/** What `rules --json` writes; what else stands there is passed over. */
const exportedRules = z.array(
  z.object({
    id: z.string().regex(/^[^/]+\/./),
    document: z.string(),
    jurisdiction: z.string().regex(/^\d{6}$/),
    inForceFrom: z.string().refine(isDate),
    kind: z.enum(kinds),
    modality: z.enum(modalities),
    matter: z.string(),
    title: text,
    when: rootCondition,
    otherReadings: z.array(z.object({ ...text.shape, when: rootCondition })),
    cite: z.array(z.object({ clause: z.string(), quote: z.string() })).min(1),
    departments: z.array(z.object({ name: z.string(), lead: z.boolean() })),
    deadlines: z.array(z.object({ amount: z.number(), unit: z.enum(units), of: text })),
    note: text.optional(),
  }),
);

type Exported = z.infer<typeof exportedRules>[number];

/** The document of an exported rule; what the export does not say is left empty. */
function documentOf({ id, document, jurisdiction, inForceFrom }: Exported): PolicyDocument {
  const named = { zh: document, en: document };
  return {
    $schema: '',
    slug: id.split('/')[0] ?? '',
    seed: '',
    sha256: '',
    number: document,
    short: document,
    title: named,
    issuers: [],
    jurisdiction,
    issued: inForceFrom,
    inForceFrom,
    inForceBasis: named,
    layout: { furniture: [] },
  };
}

function demandOf({ when }: Pick<Exported, 'when'>): Pick<OtherReading, 'when'> {
  return isStanding(when) ? {} : { when };
}

function ruleOf(exported: Exported, document: PolicyDocument): Rule {
  const { id, kind, modality, matter, title, cite, departments, deadlines, note, otherReadings } = exported;
  return {
    id,
    document,
    kind,
    modality,
    matter,
    title,
    ...demandOf(exported),
    otherReadings: otherReadings.map(({ zh, en, when }) => ({ zh, en, ...demandOf({ when }) })),
    cite: cite as unknown as Rule['cite'],
    departments,
    deadlines,
    ...(note && { note }),
  };
}

/** The rules of an export; facts and places are those of `own`. */
function ofExport(path: string, own: Rulebook, words: Words): Rulebook {
  const json = parseJson(readFileSync(path, 'utf8'));
  if ('fault' in json) throw new BadInput(`${path}: ${jsonFaultText(words, json.fault)}`);
  const read = exportedRules.safeParse(json.value);
  if (!read.success) {
    const [issue] = read.error.issues;
    const at = (issue?.path ?? []).join('.') || words('cli.diff.top');
    throw new BadInput(words('cli.diff.notExported', { path, at }));
  }
  const documents = new Map(read.data.map(it => [it.document, documentOf(it)]));
  const rules = read.data.map(it => ruleOf(it, documents.get(it.document) ?? documentOf(it)));
  const strange = rules.flatMap(it => factsOf(it)).find(it => !own.vocabulary.byName.has(it));
  if (strange !== undefined) throw new BadInput(words('cli.diff.unknownFact', { path, name: strange }));
  return { ...own, documents: [...documents.values()], rules };
}

/** The facts that a rule and its other readings ask for. */
function factsOf(rule: Rule): readonly string[] {
  return [rule, ...rule.otherReadings].flatMap(it => (it.when ? leaves(it.when).map(leaf => leaf.fact) : []));
}
