import { defineConfig } from '@playwright/test';
import { chromium } from './src/cli/chromium.ts';
import { countFrom } from './test/environment.ts';

const port = countFrom('PORT', 4179);
const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** Journeys through the built page in a real browser, on a desk and on a phone. */
export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: process.env.CI_REPORT ? [['json', { outputFile: process.env.CI_REPORT }], ['line']] : 'line',
  webServer: { command: `npx vite preview --port ${port} --strictPort`, port, reuseExistingServer: false },
  use: {
    baseURL: `http://localhost:${port}`,
    // Each would keep the whole build for itself; offline.desk.spec.ts does.
    serviceWorkers: 'block',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: { executablePath: chromium() ?? '', args: flags.split(' ') },
  },
  projects: [
    { name: 'desk', testIgnore: '**/*.phone.spec.ts', use: { viewport: { width: 1280, height: 900 } } },
    {
      name: 'phone',
      testIgnore: '**/*.desk.spec.ts',
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
  ],
});
