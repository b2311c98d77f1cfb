/** How does a page of HTML become a PDF? A Chromium on this machine prints it, as it would on paper. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Words } from '../report/index.ts';
import { BadInput } from './outside.ts';

const run = promisify(execFile);

/** A page of this length is printed within seconds. */
const patience = 120_000;

/** A browser refuses its sandbox to the machine's own administrator; the page is ours, loads nothing and runs nothing. */
const asRoot = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** Writes `path`. @throws BadInput that says what to install where no browser is found, and what it said where it failed. */
export async function printPdf(html: string, path: string, words: Words, browser: string | undefined): Promise<void> {
  if (browser === undefined) throw new BadInput(words('cli.sheet.noBrowser'));
  const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
  const page = join(folder, 'sheet.html');
  try {
    writeFileSync(page, html);
    await run(
      browser,
      [
        '--headless',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--no-pdf-header-footer',
        `--user-data-dir=${join(folder, 'profile')}`,
        ...asRoot(),
        `--print-to-pdf=${resolve(path)}`,
        pathToFileURL(page).href,
      ],
      { timeout: patience },
    );
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new BadInput(words('cli.sheet.browserFailed', { browser, said }));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
