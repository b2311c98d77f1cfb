/** Does everything endure what a whole winter of use would bring? `npm run endure` takes 10,000 walks and 100,000 inputs at each door. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JSONReportSpec, JSONReportSuite } from '@playwright/test/reporter';
import { readCorpus } from '../../src/cli/corpus.ts';
import { countFrom } from '../environment.ts';

/** What counts as endurance; fewer, by these variables, are a rehearsal and not written down. */
const full = { WALKS: 10_000, HOSTILE: 100_000 };
const WALKS = countFrom('WALKS', full.WALKS);
const HOSTILE = countFrom('HOSTILE', full.HOSTILE);
const root = join(import.meta.dirname, '../..');
const reports = mkdtempSync(join(tmpdir(), 'endure-'));
const started = Date.now();

function run(command: string, env: Readonly<Record<string, string>> = {}): boolean {
  console.log(`▶ ${command}`);
  return spawnSync(command, { cwd: root, stdio: 'inherit', shell: true, env: { ...process.env, ...env } }).status === 0;
}

function specsIn({ specs, suites = [] }: JSONReportSuite): readonly JSONReportSpec[] {
  return [...specs, ...suites.flatMap(specsIn)];
}

/** What the walks counted, added up. */
function walked(report: string): Readonly<Record<string, number>> {
  const { suites } = JSON.parse(readFileSync(report, 'utf8')) as { readonly suites: readonly JSONReportSuite[] };
  const counts = suites
    .flatMap(specsIn)
    .flatMap(it => it.tests.flatMap(test => test.annotations))
    .filter(it => it.type === 'counted')
    .map(it => JSON.parse(it.description ?? '{}') as Record<string, number>);
  const total: Record<string, number> = {};
  for (const one of counts) for (const [name, it] of Object.entries(one)) total[name] = (total[name] ?? 0) + it;
  return total;
}

const inputs = join(reports, 'hostile.json');
const walks = join(reports, 'walks.json');
const ok =
  run('npx vitest run test/endurance --testTimeout 3600000', { HOSTILE: String(HOSTILE), MEASURED: inputs }) &&
  run('npx vite build --logLevel warn') &&
  run('npx playwright test walks', { WALKS: String(WALKS), CI_REPORT: walks });
if (ok && WALKS >= full.WALKS && HOSTILE >= full.HOSTILE) {
  const measured = {
    command: 'npm run endure',
    measured: new Date().toISOString().slice(0, 10),
    rulebook: readCorpus(root).edition.sha256,
    minutes: Math.round((Date.now() - started) / 60_000),
    hostile: (JSON.parse(readFileSync(inputs, 'utf8')) as { readonly doors: object }).doors,
    walks: walked(walks),
  };
  writeFileSync(join(root, 'test/measured/endurance.json'), `${JSON.stringify(measured, null, 2)}\n`);
}
rmSync(reports, { recursive: true });
process.exitCode = ok ? 0 : 1;
