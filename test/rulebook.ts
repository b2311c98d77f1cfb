/** What rulebook do the data files of this project make? */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { assemble, type Rulebook, type RuleFiles } from '../src/rulebook/index.ts';

const root = join(import.meta.dirname, '..', 'rules');

/** Every data file under `rules/`, by its path there, parsed. */
export function readRuleFiles(): RuleFiles {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(it => it.isFile() && it.name.endsWith('.json'))
    .map(it => join(it.parentPath, it.name))
    .filter(it => !it.startsWith(join(root, 'schema')));
  return Object.fromEntries(
    paths.map(path => [relative(root, path).replaceAll('\\', '/'), JSON.parse(readFileSync(path, 'utf8'))]),
  );
}

/** The real rulebook. */
export function readRulebook(): Rulebook {
  return assemble(readRuleFiles());
}
