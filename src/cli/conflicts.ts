/** Where do the texts differ, or read in several ways? As readable lines, or as JSON. */
import {
  beyondRules,
  type Conflict,
  conflicts as conflictsOf,
  type Difference,
  type Side,
} from '../conflicts/index.ts';
import { documentText } from '../library/index.ts';
import { exportRule } from '../rulebook/index.ts';
import type { ListOptions } from './listRules.ts';
import { type Loaded, sourcesOf } from './load.ts';
import { matterNamed } from './matterNamed.ts';
import type { ExitCode, Outside } from './outside.ts';
import { opening } from './readPlan.ts';
import { renderBeyond, renderConflicts } from './renderConflicts.ts';

export interface ConflictsOptions extends ListOptions {
  readonly matter?: string;
}

function exportSide({ document: { number }, rule, cite, stretches, reading }: Side): object {
  if (!rule || !cite) return { document: number, silent: true };
  const { id, kind, modality, deadlines, when, otherReadings } = exportRule(rule);
  return {
    document: number,
    rule: id,
    clause: cite.clause,
    quote: cite.quote,
    stretches: stretches.map(({ text, differs }) => ({ text, differs })),
    kind,
    modality,
    deadlines,
    when: reading ? otherReadings[rule.otherReadings.indexOf(reading)]?.when : when,
    ...(reading && { otherReading: { zh: reading.zh, en: reading.en } }),
  };
}

function exportDifference({ what, wholly, sides }: Difference): object {
  return { what, wholly, sides: sides.map(exportSide) };
}

function exportConflict({ matter, kind, documents, differences, reading }: Conflict): object {
  return {
    matter,
    documents: documents.map(it => it.number),
    kind,
    differences: differences.map(exportDifference),
    reading: reading ? { zh: reading.zh, en: reading.en } : null,
    ...(reading?.ask && { ask: reading.ask }),
  };
}

/** What differs beyond the rules belongs to no matter. */
function beyond({ rulebook }: Loaded, { corpus }: Outside): readonly Difference[] {
  const sources = sourcesOf(rulebook, corpus());
  const texts = rulebook.documents.flatMap(it => {
    const source = sources[it.slug];
    return source ? [documentText(it, source, rulebook.rules, rulebook.ledgers.get(it.slug))] : [];
  });
  return beyondRules(rulebook, texts);
}

export async function conflicts(options: ConflictsOptions, outside: Outside): Promise<ExitCode> {
  const { loaded, voice } = opening(options, outside);
  const matter = options.matter === undefined ? undefined : matterNamed(voice, options.matter).id;
  const found = conflictsOf(loaded.rulebook).filter(it => matter === undefined || it.matter === matter);
  if (options.json) {
    await outside.print(`${JSON.stringify(found.map(exportConflict), null, 2)}\n`);
    return 0;
  }
  const rest = matter === undefined ? renderBeyond(voice, beyond(loaded, outside)) : [];
  await outside.print(`${[renderConflicts(voice, found), ...rest].join('\n')}\n`);
  return 0;
}
