/** What does the page look like? Takes the README's pictures from the built page: `npm run pictures`. */
import { chromium as browserType } from '@playwright/test';
import { preview } from 'vite';
import { chromium } from '../../src/cli/chromium.ts';

const plan =
  'location=500104&facilityType=nursingCentre&bedCount=20&profitStatus=nonprofit&plansInsuranceDesignation=true';
const eye = (beds: number) => `location=500104&facilityType=eyeHospital&bedCount=${beds}&profitStatus=forProfit`;
/** The same as one of several plans in an address. */
const side = (letter: string, beds: number) =>
  `${letter}.name=${beds} 张床&${eye(beds).replace(/^|(?<=&)/g, `${letter}.`)}`;
const shots = [
  { name: 'results-desk', path: `#/results?${plan}`, width: 1280, height: 1500 },
  { name: 'results-phone', path: `#/results?${plan}`, width: 360, height: 1500 },
  {
    name: 'question-phone',
    path: '#/check/landRoute?location=500104&facilityType=nursingCentre',
    width: 360,
    height: 1100,
  },
  { name: 'sheet-desk', path: `#/sheet?${plan}`, width: 1280, height: 1400 },
  { name: 'onepage-desk', path: `#/onepage?${plan}`, width: 1280, height: 1100 },
  { name: 'explore-desk', path: `#/explore?${eye(60)}`, width: 1280, height: 1150 },
  { name: 'compare-desk', path: `#/compare?${side('a', 60)}&${side('b', 19)}`, width: 1280, height: 1250 },
  {
    name: 'answer-desk',
    path: '#/desk/environmental-assessment?location=500104&bedCount=20',
    width: 1280,
    height: 1150,
  },
];

const server = await preview({ preview: { port: 4178, strictPort: true }, logLevel: 'error' });
const browser = await browserType.launch({ executablePath: chromium() ?? '', args: ['--no-sandbox', '--disable-gpu'] });
for (const { name, path, width, height } of shots) {
  const page = await browser.newPage({ viewport: { width, height }, locale: 'zh-CN' });
  await page.goto(`http://localhost:4178/${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: `test/browser/pictures/${name}.png` });
}
await browser.close();
await server.close();
