/** Which browser prints a sheet and runs the browser tests? A Chromium that is on this machine. */
import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium or Chrome: `CHROMIUM` if set, else the usual places; undefined where there is none. */
export function chromium(): string | undefined {
  const own = process.env.CHROMIUM;
  if (own) return own;
  return places.find(it => existsSync(it));
}
