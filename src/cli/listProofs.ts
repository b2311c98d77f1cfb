/** What is proven of the rulebook, with a facility for each line? As a readable report, or as JSON. */
import { translator } from '../i18n/index.ts';
import type { ListOptions } from './listRules.ts';
import { loadSound, proven } from './load.ts';
import type { ExitCode, Outside } from './outside.ts';
import { renderProofs } from './renderProofs.ts';

/** Of the rulebook's proofs the text leaves out what only programs go through: the two facilities of each rule. */
export async function listProofs({ lang, json }: ListOptions, { corpus, print }: Outside): Promise<ExitCode> {
  const words = translator(lang);
  const rulebook = loadSound(corpus(), words('cli.brokenRulebook'));
  const proofs = proven(rulebook);
  await print(
    json ? `${JSON.stringify(proofs, null, 2)}\n` : renderProofs({ rulebook, language: lang, words }, proofs),
  );
  return proofs.findings.length === 0 ? 0 : 1;
}
