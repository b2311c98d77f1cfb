/** What applies to many facilities? Row by row as they come, in the same order; memory does not grow with the file. */
import { because, compile, type Decision, type Status } from '../engine/index.ts';
import type { Facility } from '../facts/index.ts';
import { translator } from '../i18n/index.ts';
import { csvLines, exportReasons, type Voice } from '../report/index.ts';
import type { Rulebook } from '../rulebook/index.ts';
import { dated, dateOf } from './answers.ts';
import { csvRows } from './batchCsv.ts';
import { jsonRows, type Row } from './batchRow.ts';
import { linesOf } from './input.ts';
import { load } from './load.ts';
import { BadInput, type ExitCode, type Outside, type Spoken } from './outside.ts';

export interface BatchOptions extends Spoken {
  readonly format: 'jsonl' | 'csv';
  readonly status?: readonly Status[];
  readonly reasons?: true;
  readonly asOf?: string;
}

/** A row's answer, still to be written. */
type Answer = { readonly id: string | number } & (
  | { readonly decisions: readonly Decision[]; readonly facility: Facility }
  | Extract<Row, { readonly error: unknown }>
);

type Write = (answer: Answer) => string;

/** The reasons of a rule's decision on a facility. */
type Reasons = (rule: string, facility: Facility) => ReturnType<typeof exportReasons>;

function reasonsBy({ rules }: Rulebook): Reasons {
  const byId = new Map(rules.map(it => [it.id, it]));
  return (id, facility) => {
    const rule = byId.get(id);
    return rule ? exportReasons(because(rule, facility)) : [];
  };
}

function jsonWriter(reasons: Reasons | undefined): Write {
  return answer => {
    if ('error' in answer) return `${JSON.stringify({ id: answer.id, error: answer.error })}\n`;
    const decisions = answer.decisions.map(({ rule, status, missing, contested }) => ({
      rule,
      status,
      ...(status === 'open' && { missing }),
      ...(contested.length > 0 && { contested: true }),
      ...(reasons && { because: reasons(rule, answer.facility) }),
    }));
    return `${JSON.stringify({ id: answer.id, decisions })}\n`;
  };
}

function csvWriter(reasons: Reasons | undefined): Write {
  return answer => {
    if ('error' in answer) {
      const { fact, message } = answer.error;
      return csvLines([[answer.id, '', '', '', '', ...(reasons ? [''] : []), fact, message]]);
    }
    const rows = answer.decisions.map(({ rule, status, missing, contested }) => {
      const because = reasons ? [JSON.stringify(reasons(rule, answer.facility))] : [];
      return [answer.id, rule, status, missing.join(','), contested.length > 0, ...because, '', ''];
    });
    return csvLines(rows);
  };
}

function csvHeader(reasons: boolean): string {
  const because = reasons ? ['because'] : [];
  return csvLines([['id', 'rule', 'status', 'missing', 'contested', ...because, 'errorFact', 'error']]);
}

export async function batch(path: string, options: BatchOptions, outside: Outside): Promise<ExitCode> {
  const words = translator(options.lang);
  const { rulebook } = load(outside.corpus(), words);
  const voice: Voice = { rulebook, language: options.lang, words };
  const asOf = dateOf(options.asOf, outside.today, voice);
  const decider = compile(rulebook);
  const reasons = options.reasons ? reasonsBy(rulebook) : undefined;
  const isCsv = options.format === 'csv';
  if (!isCsv && path.toLowerCase().endsWith('.csv')) throw new BadInput(words('cli.batch.csvFormat', { path }));
  const write = isCsv ? csvWriter(reasons) : jsonWriter(reasons);
  const isWanted = ({ status }: Decision) => options.status === undefined || options.status.includes(status);
  const lines = linesOf(path, outside, words);
  const begin = async () => {
    if (isCsv) await outside.print(csvHeader(reasons !== undefined));
  };
  let count = 0;
  let refusedRows = 0;
  for await (const row of (isCsv ? csvRows : jsonRows)(lines, voice)) {
    if (count === 0) await begin();
    count += 1;
    if ('error' in row) {
      refusedRows += 1;
      await outside.print(write(row));
      continue;
    }
    const facility = dated(row.facility, asOf);
    await outside.print(write({ id: row.id, facility, decisions: decider.decide(facility).filter(isWanted) }));
  }
  if (count === 0) await begin();
  if (refusedRows > 0) outside.warn(words('cli.batch.refused', { count, refused: refusedRows }));
  return refusedRows > 0 ? 1 : 0;
}
