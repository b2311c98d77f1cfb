/** Does everything hold? Runs every check and test of the project and ends with one line of true totals. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '../src/cli/chromium.ts';

interface Total {
  readonly passed: number;
  readonly failed: number;
}

const reports = mkdtempSync(join(tmpdir(), 'check-'));

function run(command: string, env: Readonly<Record<string, string>> = {}): boolean {
  console.log(`\n▶ ${command}`);
  return spawnSync(command, { stdio: 'inherit', shell: true, env: { ...process.env, ...env } }).status === 0;
}

/** A check that holds or not counts as one test. */
function check(command: string): Total {
  return run(command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A suite counts each of its tests; one that could not even report counts as one failure. */
function suite(command: string, report: string, read: (report: unknown) => Total, env = {}): Total {
  const ok = run(command, env);
  try {
    const total = read(JSON.parse(readFileSync(report, 'utf8')));
    return ok || total.failed > 0 ? total : { ...total, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function units(): Total {
  const report = join(reports, 'vitest.json');
  return suite(`npx vitest run --reporter=default --reporter=json --outputFile.json=${report}`, report, it => {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = it as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: Math.max(numFailedTests ?? 0, numFailedTestSuites ?? 0) };
  });
}

/** Finds a Chromium, or installs Debian's where that is possible. */
function browserIsThere(): boolean {
  if (chromium()) return true;
  const packages = 'apt-get update && apt-get install -y --no-install-recommends chromium fonts-wqy-microhei';
  const asRoot = process.getuid?.() === 0 ? `sh -c '${packages}'` : `sudo -n sh -c '${packages}'`;
  console.log('没有找到 Chromium，尝试安装 Debian 的软件包。/ No Chromium found; trying to install Debian’s.');
  return run(asRoot, { DEBIAN_FRONTEND: 'noninteractive' }) && chromium() !== undefined;
}

function journeys(): Total {
  if (!browserIsThere()) {
    console.error(
      '浏览器测试需要 Chromium：Debian/Ubuntu 请运行 `sudo apt-get install -y chromium fonts-wqy-microhei`，其他系统请安装 Chrome，或用环境变量 CHROMIUM 指明路径。\n' +
        'The browser tests need Chromium: on Debian or Ubuntu run the command above, elsewhere install Chrome or set CHROMIUM to its path.',
    );
    return { passed: 0, failed: 1 };
  }
  const report = join(reports, 'playwright.json');
  return suite(
    'npx playwright test',
    report,
    it => {
      const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = (it as { stats: Record<string, number> }).stats;
      return { passed: expected, failed: unexpected + flaky + skipped };
    },
    { CI_REPORT: report },
  );
}

const totals = [
  check('npx tsc --noEmit -p .'),
  check('npx biome ci .'),
  check('npx knip'),
  check('npm run -s cli -- check'),
  check('npm run -s mutate:rules -- --verify'),
  units(),
  check('npx vite build --logLevel warn'),
  check('npx vite build --logLevel warn --config vite.single.config.ts'),
  journeys(),
];
rmSync(reports, { recursive: true });
const passed = totals.reduce((sum, it) => sum + it.passed, 0);
const failed = totals.reduce((sum, it) => sum + it.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
