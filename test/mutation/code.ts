/** Would a test notice if the code were different? `npm run mutate:code -- facts engine` mutates the named folders of src/, without a name all, and writes the scores down. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../hashOf.ts';
import { folders, testsOf } from './folders.ts';

interface Mutant {
  readonly status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'CompileError' | 'RuntimeError';
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number } };
}

interface Score {
  readonly folder: string;
  readonly measured: string;
  /** Of the folder's files as they were measured. */
  readonly sha256: string;
  readonly mutants: number;
  readonly noticed: number;
  /** Of code that runs once, as it is loaded: not tried. */
  readonly untried: number;
  readonly percent: number;
  readonly goal: number;
  readonly survivors: readonly string[];
}

const root = join(import.meta.dirname, '../..');
const figures = join(root, 'test/measured/code-mutation.json');
const report = join(root, '.cache/code-mutation.json');

function scoreOf(folder: string): Score {
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as {
    readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
  };
  const all = Object.entries(files).flatMap(([file, { mutants }]) => mutants.map(it => ({ file, ...it })));
  const of = (...statuses: readonly Mutant['status'][]) => all.filter(it => statuses.includes(it.status));
  const noticed = of('Killed', 'Timeout').length;
  const unnoticed = of('Survived', 'NoCoverage');
  const mutants = noticed + unnoticed.length;
  return {
    folder,
    measured: new Date().toISOString().slice(0, 10),
    sha256: hashOf(join(root, 'src', folder)),
    mutants,
    noticed,
    untried: of('Ignored').length,
    percent: Math.floor((noticed / mutants) * 1000) / 10,
    goal: folders[folder]?.goal ?? 100,
    survivors: unnoticed.map(
      ({ file, location, mutatorName, replacement = '' }) =>
        `${file}:${location.start.line} ${mutatorName} ${replacement.replace(/\s+/g, ' ').slice(0, 60)}`,
    ),
  };
}

function measure(folder: string): Score {
  const mutate = `src/${folder}/**/*.ts,!src/**/index.ts`;
  const { status } = spawnSync('npx', ['stryker', 'run', '--mutate', `"${mutate}"`], {
    cwd: root,
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, MUTATED: folder },
  });
  if (status !== 0) throw new Error(`The mutation of src/${folder} failed.`);
  return scoreOf(folder);
}

const named = process.argv.slice(2);
named.forEach(testsOf);
const before: readonly Score[] = existsSync(figures)
  ? (JSON.parse(readFileSync(figures, 'utf8')) as { readonly folders: readonly Score[] }).folders
  : [];
const scores = new Map(before.map(it => [it.folder, it]));
for (const folder of named.length > 0 ? named : Object.keys(folders)) {
  scores.set(folder, measure(folder));
  const measured = Object.keys(folders).flatMap(it => scores.get(it) ?? []);
  writeFileSync(figures, `${JSON.stringify({ command: 'npm run mutate:code', folders: measured }, null, 2)}\n`);
}
const rows = [...scores.values()];
console.table(
  rows.map(({ folder, mutants, noticed, untried, percent, goal }) => ({
    folder,
    mutants,
    noticed,
    untried,
    percent,
    goal,
  })),
);
process.exitCode = rows.some(it => it.percent < it.goal) ? 1 : 0;
