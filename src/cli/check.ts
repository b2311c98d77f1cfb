/** Is the rulebook faithful to its sources? Prints every fault at once, and the figures. */
import { translator } from '../i18n/index.ts';
import type { Words } from '../report/index.ts';
import { examine, type Figures } from '../rulebook/index.ts';
import type { ExitCode, Outside, Spoken } from './outside.ts';

function figureLine(words: Words, it: Figures): string {
  const percent = it.characters === 0 ? 100 : Math.floor((it.accounted / it.characters) * 1000) / 10;
  return words('check.figures', { ...it, percent });
}

export async function check({ corpus, print }: Outside, { lang }: Spoken): Promise<ExitCode> {
  const words = translator(lang);
  const read = corpus();
  const { faults: found, figures } = examine(read);
  const faults = [...read.unreadable, ...found];
  for (const { code, file, at, message } of faults)
    await print(`${[file, at].filter(it => it !== '').join(' · ')}\n  ${code}: ${message[lang]}\n`);
  const codes = [...new Set(faults.map(it => it.code))];
  for (const code of codes) await print(`${code} ${faults.filter(it => it.code === code).length}\n`);
  for (const it of figures) await print(`${figureLine(words, it)}\n`);
  await print(`${faults.length === 0 ? words('check.sound') : words('check.faults', { count: faults.length })}\n`);
  return faults.length === 0 ? 0 : 1;
}
