/** Does everything endure what a whole winter of use would bring? `npm run endure` tries 100,000 inputs at each door and takes 10,000 walks; broken off, it goes on where it stood. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JSONReportSpec, JSONReportSuite } from '@playwright/test/reporter';
import type { Endurance } from '../../src/assurance/index.ts';
import { readCorpus } from '../../src/cli/corpus.ts';
import { hashOf } from '../hashOf.ts';

const WALKS = 10_000;
const HOSTILE = 100_000;
/** Walks between two entries in the book. */
const ROUND = 500;
const SEED = 20_261_125;

const root = join(import.meta.dirname, '../..');
const book = join(root, 'test/measured/endurance.json');
const reports = mkdtempSync(join(tmpdir(), 'endure-'));

function run(command: string, env: Readonly<Record<string, string | number>> = {}): void {
  console.log(`▶ ${command}`);
  const asked = Object.fromEntries(Object.entries(env).map(([name, it]) => [name, String(it)]));
  const { status } = spawnSync(command, {
    cwd: root,
    stdio: 'inherit',
    shell: true,
    env: { ...process.env, ...asked },
  });
  if (status !== 0) throw new Error(`Failed: ${command} ${JSON.stringify(env)}`);
}

function specsIn({ specs, suites = [] }: JSONReportSuite): readonly JSONReportSpec[] {
  return [...specs, ...suites.flatMap(specsIn)];
}

/** What the walks counted, added to what stood before. */
function added(before: Endurance['walks'], report: string): Endurance['walks'] {
  const { suites } = JSON.parse(readFileSync(report, 'utf8')) as { readonly suites: readonly JSONReportSuite[] };
  const total: Record<string, number> = { ...before };
  for (const { type, description = '{}' } of suites
    .flatMap(specsIn)
    .flatMap(it => it.tests.flatMap(one => one.annotations)))
    if (type === 'counted')
      for (const [name, it] of Object.entries(JSON.parse(description) as Record<string, number>))
        total[name] = (total[name] ?? 0) + it;
  return total;
}

function hostileInputs(): Endurance['hostile'] {
  const report = join(reports, 'hostile.json');
  run('npx vitest run test/endurance --testTimeout 3600000', { HOSTILE, SEED, MEASURED: report });
  return (JSON.parse(readFileSync(report, 'utf8')) as { readonly doors: Endurance['hostile'] }).doors;
}

const state = { rulebook: readCorpus(root).edition.sha256, program: hashOf(join(root, 'src')) };
const noted = existsSync(book) ? (JSON.parse(readFileSync(book, 'utf8')) as Endurance) : undefined;
const isOfThisState = noted?.rulebook === state.rulebook && noted.program === state.program;
const hostile = isOfThisState ? noted.hostile : hostileInputs();
let walks: Endurance['walks'] = isOfThisState ? noted.walks : {};

const taken = () => walks.walks ?? 0;
function note(): void {
  const measured = new Date().toISOString().slice(0, 10);
  const entry = { command: 'npm run endure', measured, ...state, hostile, walks };
  writeFileSync(book, `${JSON.stringify(entry, null, 2)}\n`);
}

note();
run('npx vite build --logLevel warn');
while (taken() < WALKS) {
  const report = join(reports, 'walks.json');
  const env = { WALKS: Math.min(ROUND, WALKS - taken()), SEED: SEED + 2 * taken(), CI_REPORT: report };
  run('npx playwright test walks --workers=3', env);
  walks = added(walks, report);
  note();
}
rmSync(reports, { recursive: true });
