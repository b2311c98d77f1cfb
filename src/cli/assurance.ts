/** What shows that the answers are right? The proofs, and the figures that the project's scripts have measured; none is typed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { translator } from '../i18n/index.ts';
import { type Proofs, prove } from '../proofs/index.ts';
import { examine, type Figures } from '../rulebook/index.ts';
import type { Corpus } from './corpus.ts';
import { loadSound } from './load.ts';

/** Expectations that readers of the texts alone wrote down, by document; `npm run measure:cases`. */
interface CaseCount {
  readonly document: string;
  readonly facilities: number;
  readonly plans: number;
  readonly headings: number;
  readonly planExpectations: number;
  readonly sweeps: number;
  readonly words: number;
}

/** How many judgements agreed with the rules when the two were first held against one another; on record, never measured again. */
interface FirstAgreement {
  readonly plans: { readonly judgements: number; readonly agreed: number };
  readonly sweeps: { readonly provisions: number; readonly agreed: number };
}

interface MutantCount {
  readonly mutants: number;
  readonly caught: number;
}

/** `npm run mutate:rules`; `rulebook` is the hash of the rules that were changed. */
interface RuleMutation extends MutantCount {
  readonly rulebook: string;
  readonly explained: number;
  readonly operators: readonly (MutantCount & { readonly operator: string })[];
}

/** `npm run mutate:code`, by folder of src/; percentages are rounded down. */
interface CodeMutation {
  readonly folders: readonly {
    readonly folder: string;
    readonly measured: string;
    readonly mutants: number;
    readonly noticed: number;
    readonly untried: number;
    readonly percent: number;
    readonly goal: number;
  }[];
}

/** `npm run endure`; `rulebook` as above, `measured` a day as YYYY-MM-DD. */
interface Endurance {
  readonly rulebook: string;
  readonly measured: string;
  readonly walks: Readonly<Record<string, number>>;
  readonly hostile: Readonly<Record<string, { readonly inputs: number; readonly refused: number }>>;
}

export interface Assurance {
  readonly figures: readonly Figures[];
  readonly proofs: Proofs;
  readonly cases: readonly CaseCount[];
  readonly firstAgreement: FirstAgreement;
  readonly ruleMutation: RuleMutation;
  readonly codeMutation?: CodeMutation;
  readonly endurance?: Endurance;
}

function read<T>(root: string, folder: string, name: string): T | undefined {
  const path = join(root, 'test', folder, `${name}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined;
}

/** Proves the rulebook and reads what was measured below a project's root. @throws BadInput where the rulebook has faults, Error where figures are missing. */
export function readAssurance(root: string, corpus: Corpus): Assurance {
  const rulebook = loadSound(corpus, translator('zh'));
  const cases = read<{ readonly documents: readonly CaseCount[] }>(root, 'measured', 'cases')?.documents;
  const firstAgreement = read<FirstAgreement>(root, 'cases', 'first-agreement');
  const ruleMutation = read<RuleMutation>(root, 'measured', 'rule-mutation');
  const codeMutation = read<CodeMutation>(root, 'measured', 'code-mutation');
  const endurance = read<Endurance>(root, 'measured', 'endurance');
  if (!rulebook)
    throw new Error('规则库有错，请运行：npm run -s cli -- check · The rulebook has faults; run the check.');
  if (!cases || !firstAgreement || !ruleMutation)
    throw new Error('test/measured/ 或 test/cases/ 不完整 · test/measured/ or test/cases/ is incomplete');
  return {
    figures: examine(corpus).figures,
    proofs: prove(rulebook),
    cases,
    firstAgreement,
    ruleMutation: withoutLists(ruleMutation),
    ...(codeMutation && { codeMutation: { folders: codeMutation.folders.map(withoutLists) } }),
    ...(endurance && { endurance }),
  };
}

/** Survivors are for developers; the page tells their number. */
function withoutLists<T extends object>(it: T): T {
  const { survivors: _, ...rest } = it as T & { readonly survivors?: unknown };
  return rest as T;
}
