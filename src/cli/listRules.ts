/** Which rules are there? As JSON for programs, or a readable list. */
import { translator } from '../i18n/index.ts';
import { exportRule } from '../rulebook/index.ts';
import { load } from './load.ts';
import type { ExitCode, Outside, Spoken } from './outside.ts';

export interface ListOptions extends Spoken {
  readonly json?: true;
}

export async function listRules({ lang, json }: ListOptions, { corpus, print }: Outside): Promise<ExitCode> {
  const words = translator(lang);
  const { rulebook } = load(corpus(), words);
  if (json) {
    await print(`${JSON.stringify(rulebook.rules.map(exportRule), null, 2)}\n`);
    return 0;
  }
  for (const document of rulebook.documents) {
    const rules = rulebook.rules.filter(it => it.document === document);
    await print(`${document.number} ${document.title[lang]}\n${words('cli.rules.count', { count: rules.length })}\n`);
    for (const { id, cite, modality, kind, title } of rules)
      await print(
        `  ${id.split('/')[1]}  ${cite[0].clause}  [${words(`modality.${modality}`)}] ${title[lang]}  · ${words(`kind.${kind}`)}\n`,
      );
    await print('\n');
  }
  return 0;
}
