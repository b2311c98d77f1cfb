/** What is different between two states of the rulebook, and for whom? In words a lawyer reads, or as JSON. */
import { bothOf, type ChangedFacilities, type Difference, difference } from '../difference/index.ts';
import { translator } from '../i18n/index.ts';
import { exportRule } from '../rulebook/index.ts';
import { dateOf } from './answers.ts';
import type { ListOptions } from './listRules.ts';
import { loadSound } from './load.ts';
import type { ExitCode, Outside } from './outside.ts';
import { renderDifference } from './renderDifference.ts';
import { readVersion, type Version } from './versions.ts';

export interface DiffOptions extends ListOptions {
  readonly asOf?: string;
}

/** JSON has no undefined: a rule that one state does not have is decided as null there. */
function withNulls<T extends ChangedFacilities>(found: T) {
  const changed = found.changed.map(it => ({
    ...it,
    rules: it.rules.map(({ from, to, ...rule }) => ({ ...rule, from: from ?? null, to: to ?? null })),
  }));
  return { ...found, changed };
}

function exported(old: Version, now: Version, { added, removed, changed, entries, cases, random }: Difference) {
  const version = ({ path, sha256, rulebook }: Version) => ({
    path,
    sha256: sha256 ?? null,
    rules: rulebook.rules.length,
  });
  return {
    old: version(old),
    new: version(now),
    rules: {
      added: added.map(exportRule),
      removed: removed.map(exportRule),
      changed: changed.map(({ before, after, parts, cases }) => ({
        rule: after.id,
        parts,
        before: exportRule(before),
        after: exportRule(after),
        cases: cases.map(({ answers, values: [was, is] }) => ({ answers, before: was, after: is })),
      })),
    },
    entries,
    cases: withNulls(cases),
    random: withNulls(random),
  };
}

/** Compares what stands at two paths; exits with 0 whether or not they differ. @throws BadInput where a path holds no sound rulebook. */
export async function diff(
  oldPath: string,
  newPath: string,
  { lang, json, asOf }: DiffOptions,
  outside: Outside,
): Promise<ExitCode> {
  const words = translator(lang);
  const corpus = outside.corpus();
  const rulebook = loadSound(corpus, words('cli.brokenRulebook'));
  const own = { rulebook, seeds: corpus.seeds, edition: corpus.edition };
  const day = dateOf(asOf, outside.today, { rulebook, language: lang, words });
  const old = readVersion(oldPath, own, words);
  const now = readVersion(newPath, own, words);
  const found = difference(old.rulebook, now.rulebook, outside.cases(), day);
  const voice = { rulebook: bothOf(old.rulebook, now.rulebook), language: lang, words };
  await outside.print(
    json ? `${JSON.stringify(exported(old, now, found), null, 2)}\n` : renderDifference(voice, old, now, found),
  );
  return 0;
}
