/** Is the rulebook faithful to its sources, and does it hold together? Prints every fault at once, and the figures. */
import { checkReadings } from '../conflicts/index.ts';
import { translator } from '../i18n/index.ts';
import type { Proofs } from '../proofs/index.ts';
import type { Voice, Words } from '../report/index.ts';
import type { Fault, Figures } from '../rulebook/index.ts';
import type { ListOptions } from './listRules.ts';
import { examined, proven } from './load.ts';
import type { ExitCode, Outside } from './outside.ts';
import { findingLines, summaryLines } from './renderProofs.ts';

function figureLine(words: Words, it: Figures): string {
  const percent = it.characters === 0 ? 100 : Math.floor((it.accounted / it.characters) * 1000) / 10;
  return words('check.figures', { ...it, percent });
}

function faultLines({ code, file, at, message }: Fault, { language }: Pick<Voice, 'language'>): readonly string[] {
  return [[file, at].filter(it => it !== '').join(' · '), `  ${code}: ${message[language]}`];
}

/** What is wrong comes first, if anything is; proofs are only of a rulebook that can be read. */
export async function check({ lang, json }: ListOptions, { corpus, print }: Outside): Promise<ExitCode> {
  const words = translator(lang);
  const read = corpus();
  const { faults: found, figures, rulebook } = examined(read);
  const faults = [...read.unreadable, ...found, ...(rulebook ? checkReadings(rulebook) : [])];
  const proofs: Proofs | undefined = rulebook && read.unreadable.length === 0 ? proven(rulebook) : undefined;
  const count = faults.length + (proofs?.findings.length ?? 0);
  if (json) {
    await print(`${JSON.stringify({ rulebook: read.edition, faults, figures, proofs: proofs ?? null }, null, 2)}\n`);
    return count === 0 ? 0 : 1;
  }
  const codes = [...faults, ...(proofs?.findings ?? [])].map(it => it.code);
  const lines = [
    ...faults.flatMap(it => faultLines(it, { language: lang })),
    ...(rulebook && proofs ? proofs.findings.flatMap(it => findingLines({ rulebook, language: lang, words }, it)) : []),
    ...[...new Set(codes)].map(code => `${code} ${codes.filter(it => it === code).length}`),
    ...figures.map(it => figureLine(words, it)),
    ...(rulebook && proofs ? summaryLines({ rulebook, language: lang, words }, proofs) : [words('check.notProven')]),
    words('check.edition', { version: read.edition.version, hash: read.edition.sha256 }),
    count === 0 ? words('check.sound') : words('check.faults', { count }),
  ];
  await print(`${lines.join('\n')}\n`);
  return count === 0 ? 0 : 1;
}
