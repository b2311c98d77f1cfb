/** How do data files become a rulebook? Files that passed `check` go in; nothing is verified here. */
import { vocabularyOf } from '../facts/index.ts';
import type { DatesFile, GlossaryFile, ReadingsFile, ReadWithFile, RenamedFile, SearchFile } from './besideShape.ts';
import type { OtherReading, PolicyDocument, Rule, Rulebook } from './rulebook.ts';
import type {
  DeclarationsFile,
  DivisionsFile,
  DocumentFile,
  FactsFile,
  LedgerFile,
  MattersFile,
  RuleEntry,
  RulesFile,
} from './shape.ts';

/** The data files of a rulebook by path, relative to `rules/` (`matters.json`, `tongnan-2017-27/ledger.json` …), each parsed. */
export type RuleFiles = Readonly<Record<string, unknown>>;

/** The folders that hold a document, in the order of the dates from which they are in force. */
function documentsOf(files: RuleFiles): readonly PolicyDocument[] {
  return Object.entries(files)
    .filter(([path]) => path.endsWith('/document.json'))
    .map(([path, file]) => ({ ...(file as DocumentFile), slug: path.replace('/document.json', '') }))
    .sort((a, b) => a.inForceFrom.localeCompare(b.inForceFrom));
}

/** The paths of the files that hold a document's rules, in the order of the text. */
export function rulePaths(files: RuleFiles, slug: string): readonly string[] {
  const numbers = (path: string) => (path.split('/')[1] ?? '').match(/\d+/g)?.map(Number) ?? [];
  return Object.keys(files)
    .filter(it => it.startsWith(`${slug}/`) && !/\/(document|ledger)\.json$/.test(it))
    .sort((a, b) => {
      const [left, right] = [numbers(a), numbers(b)];
      return (left[0] ?? 0) - (right[0] ?? 0) || (left[1] ?? 0) - (right[1] ?? 0);
    });
}

function ruleOf(document: PolicyDocument, file: RulesFile, entry: RuleEntry): Rule {
  const { standing: _standing, when, otherReadings = [], departments, deadlines = [], note, ...rest } = entry;
  const names = departments ?? file.departments;
  return {
    ...rest,
    document,
    ...(when && { when }),
    otherReadings: otherReadings.map(({ zh, en, when }): OtherReading => ({ zh, en, ...(when && { when }) })),
    cite: entry.cite as unknown as Rule['cite'],
    departments: names.map((name, at) => ({ name, lead: document.leadDepartment === 'first' && at === 0 })),
    deadlines,
    ...(note && { note }),
  };
}

/** What stands beside the rules; a rulebook can do without each of these files. */
function besides(
  files: RuleFiles,
): Pick<Rulebook, 'notes' | 'noteThemes' | 'terms' | 'searchWords' | 'readings' | 'dates'> {
  const read = <T>(name: string) => files[name] as T | undefined;
  const search = read<SearchFile>('search.json');
  const readWith = read<ReadWithFile>('read-with.json');
  return {
    notes: readWith?.notes ?? [],
    noteThemes: readWith?.themes ?? [],
    terms: read<GlossaryFile>('glossary.json')?.terms ?? [],
    searchWords: { groups: search?.groups ?? [], fillers: search?.fillers ?? [] },
    readings: read<ReadingsFile>('readings.json')?.readings ?? [],
    dates: read<DatesFile>('dates.json')?.dates ?? [],
  };
}

export function assemble(files: RuleFiles): Rulebook {
  const documents = documentsOf(files);
  const { topics, matters } = files['matters.json'] as MattersFile;
  return {
    vocabulary: vocabularyOf(
      files['facts.json'] as FactsFile,
      (files['renamed.json'] as RenamedFile | undefined)?.renamed,
    ),
    documents,
    topics,
    matters,
    divisions: (files['divisions.json'] as DivisionsFile).divisions,
    declarations: files['declarations.json'] as DeclarationsFile,
    rules: documents.flatMap(document =>
      rulePaths(files, document.slug).flatMap(path => {
        const file = files[path] as RulesFile;
        return file.rules.map(entry => ruleOf(document, file, entry));
      }),
    ),
    ledgers: new Map(
      documents.flatMap(({ slug }) => {
        const ledger = files[`${slug}/ledger.json`] as LedgerFile | undefined;
        return ledger ? [[slug, ledger]] : [];
      }),
    ),
    ...besides(files),
  };
}
