/** What do the folders rules/ and seeds/ hold, and which state of them is it? */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Edition, Fault, RuleFiles } from '../rulebook/index.ts';

export interface Corpus {
  readonly files: RuleFiles;
  /** By path from the project's root, as `document.json` names them. */
  readonly seeds: Readonly<Record<string, string>>;
  readonly hashes: Readonly<Record<string, string>>;
  /** The files of rules/schema by name. */
  readonly schemas: Readonly<Record<string, unknown>>;
  readonly edition: Edition;
  /** Files that are not JSON. */
  readonly unreadable: readonly Fault[];
}

function sha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Paths of the files below a folder, with `/`, sorted. */
function pathsBelow(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) throw new Error(`找不到文件夹 ${folder} · There is no folder ${folder}`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(it => it.isFile() && it.name.endsWith(ending))
    .map(it => relative(folder, join(it.parentPath, it.name)).split(sep).join('/'))
    .sort();
}

/** A file's text as JSON, or the fault that it is none. */
function parsed(path: string, text: string): { readonly value: unknown } | Fault {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return {
      code: 'invalidJson',
      file: path,
      at: '',
      message: { zh: `不是有效的 JSON：${said}`, en: `no valid JSON: ${said}` },
    };
  }
}

/** The data files of a `rules` folder by path, parsed; schemas left out. Files that are not JSON are named in `unreadable`. @throws where there is no such folder. */
export function readRuleFiles(folder: string): Pick<Corpus, 'files' | 'unreadable'> {
  const files: Record<string, unknown> = {};
  const unreadable: Fault[] = [];
  for (const path of pathsBelow(folder, '.json').filter(it => !it.startsWith('schema/'))) {
    const found = parsed(path, readFileSync(join(folder, path), 'utf8'));
    if ('value' in found) files[path] = found.value;
    else unreadable.push(found);
  }
  return { files, unreadable };
}

/** Reads the rulebook's data below a project's root. Nothing is verified; what is not JSON is named in `unreadable`. @throws when rules/ or seeds/ is missing. */
export function readCorpus(root: string): Corpus {
  const rules = join(root, 'rules');
  const { files, unreadable: broken } = readRuleFiles(rules);
  const unreadable = [...broken];
  const schemas: Record<string, unknown> = {};
  const hashes: Record<string, string> = {};
  const seeds: Record<string, string> = {};
  const state = createHash('sha256');
  const include = (path: string, content: Buffer) => state.update(`${path}\0${sha256(content)}\n`);
  for (const path of pathsBelow(rules, '.json')) {
    const content = readFileSync(join(rules, path));
    if (!path.startsWith('schema/')) {
      include(`rules/${path}`, content);
      continue;
    }
    const found = parsed(path, content.toString('utf8'));
    if ('value' in found) schemas[path.slice('schema/'.length, -'.json'.length)] = found.value;
    else unreadable.push(found);
  }
  for (const path of pathsBelow(join(root, 'seeds'), '.txt')) {
    const content = readFileSync(join(root, 'seeds', path));
    include(`seeds/${path}`, content);
    seeds[`seeds/${path}`] = content.toString('utf8');
    hashes[`seeds/${path}`] = sha256(content);
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return { files, seeds, hashes, schemas, edition: { version, sha256: state.digest('hex') }, unreadable };
}
