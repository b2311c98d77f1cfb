/** Is it fast enough? Measures exploring in Node and the page in a browser, and writes the figures to test/measured/benchmark.json. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { exploring } from './exploring.ts';
import { livePage } from './livePage.ts';

const rounded = (it: number) => Number(it.toPrecision(3));

const found = [...exploring(), ...(await livePage())].map(it => ({ ...it, value: rounded(it.value) }));
const figures = {
  command: 'npm run benchmark',
  measured: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]?.model ?? '?'} × ${cpus().length}, Node ${process.version}`,
  figures: found,
};
writeFileSync('test/measured/benchmark.json', `${JSON.stringify(figures, null, 2)}\n`);
for (const { name, count, value, unit, goal } of found)
  console.log(`${value <= goal ? '✓' : '✗'} ${name} (${count}): ${value} ${unit}, at most ${goal} ${unit}`);
process.exitCode = found.some(it => it.value > it.goal) ? 1 : 0;
