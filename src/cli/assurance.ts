/** Where do the proofs and the measured figures of the page 如何保证正确 come from? Put together at build time. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Assurance,
  CaseCount,
  CodeMutation,
  Endurance,
  FirstAgreement,
  RuleMutation,
} from '../assurance/index.ts';
import { translator } from '../i18n/index.ts';
import type { Corpus } from './corpus.ts';
import { examined, loadSound, proven } from './load.ts';

function read<T>(root: string, folder: string, name: string): T | undefined {
  const path = join(root, 'test', folder, `${name}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined;
}

/** Proves the rulebook and reads what was measured below a project's root. @throws BadInput where the rulebook has faults, Error where figures are missing. */
export function readAssurance(root: string, corpus: Corpus): Assurance {
  const rulebook = loadSound(corpus, translator('zh')('cli.brokenRulebook'));
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
    figures: examined(corpus).figures,
    proofs: proven(rulebook),
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
