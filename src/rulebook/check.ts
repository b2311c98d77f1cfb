/** Is the rulebook sound, and if not, what is wrong with it? Every fault at once. */
import { assemble, type RuleFiles } from './assemble.ts';
import { basis } from './checks/basis.ts';
import { dates } from './checks/dates.ts';
import { declarations } from './checks/declarations.ts';
import { departments } from './checks/departments.ts';
import { gateFacts } from './checks/gateFacts.ts';
import { ids } from './checks/ids.ts';
import { ledgers } from './checks/ledgers.ts';
import { type Legible, legible } from './checks/legible.ts';
import { logic } from './checks/logic.ts';
import { matters } from './checks/matters.ts';
import { mentions } from './checks/mentions.ts';
import { notes } from './checks/notes.ts';
import { schemaFaults, seedFaults } from './checks/origins.ts';
import { quotes } from './checks/quotes.ts';
import { renamed } from './checks/renamed.ts';
import { searchWords } from './checks/searchWords.ts';
import { terms } from './checks/terms.ts';
import { translations } from './checks/translations.ts';
import { words } from './checks/words.ts';
import { type Fault, isBreaking } from './fault.ts';
import { type Figures, figures } from './figures.ts';
import type { Rulebook } from './rulebook.ts';

/** What is checked. Each part beyond files and seeds is verified when it is given. */
export interface Checked {
  readonly files: RuleFiles;
  /** The texts as received, by the path that `document.json` gives (`seeds/tongnan-2017-27.txt`). */
  readonly seeds: Readonly<Record<string, string>>;
  /** Their sha-256 in hexadecimal digits, by the same paths. */
  readonly hashes?: Readonly<Record<string, string>>;
  /** The files of `rules/schema`, parsed, by name without `.json`. */
  readonly schemas?: Readonly<Record<string, unknown>>;
}

/** What came of a check. `rulebook` is absent where faults leave none to go on with. */
interface Examined {
  readonly faults: readonly Fault[];
  readonly figures: readonly Figures[];
  readonly rulebook?: Rulebook;
}

function faultsOf(read: Legible, { files, seeds, hashes, schemas }: Checked): readonly Fault[] {
  return [
    ...read.faults,
    ...translations(files),
    ...(schemas ? schemaFaults(schemas) : []),
    ...seedFaults(read, seeds, hashes),
    ...ids(read),
    ...matters(read),
    ...gateFacts(read),
    ...logic(read),
    ...quotes(read),
    ...words(read),
    ...departments(read),
    ...mentions(read),
    ...basis(read),
    ...ledgers(read),
    ...declarations(read),
    ...searchWords(read),
    ...renamed(read),
    ...notes(read),
    ...terms(read, files),
    ...dates(read, files),
  ];
}

/** All faults of a rulebook, kind by kind, and its figures. What one file hides is said once it can be read. */
export function examine(checked: Checked): Examined {
  const read = legible(checked.files, checked.seeds);
  const faults = faultsOf(read, checked);
  return {
    faults,
    figures: figures(read),
    ...(!faults.some(isBreaking) && { rulebook: assemble(checked.files) }),
  };
}

/** The faults alone. */
export function checkRulebook(checked: Checked): readonly Fault[] {
  return faultsOf(legible(checked.files, checked.seeds), checked);
}
