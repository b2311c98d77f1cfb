/** What rulebook do the data files of this project make? */
import { join } from 'node:path';
import { readRuleFiles as filesBelow } from '../src/cli/corpus.ts';
import { assemble, type Rulebook, type RuleFiles } from '../src/rulebook/index.ts';

/** Every data file under `rules/`, by its path there, parsed. */
export function readRuleFiles(): RuleFiles {
  const { files, unreadable } = filesBelow(join(import.meta.dirname, '..', 'rules'));
  if (unreadable.length > 0) throw new Error(`These files are no JSON: ${unreadable.map(it => it.file)}`);
  return files;
}

/** The real rulebook. */
export function readRulebook(): Rulebook {
  return assemble(readRuleFiles());
}
