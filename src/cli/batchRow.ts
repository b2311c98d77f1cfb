/** What is a row of a batch, once read, and how is a row of JSON lines read? */
import { type Facility, type Parsed, parseFacility } from '../facts/index.ts';
import type { Voice } from '../report/index.ts';
import { faultLines, jsonFaultText } from './answers.ts';
import type { Line } from './input.ts';
import { parseJson } from './json.ts';

/** What was wrong with a row: the first fact refused (empty where it is the row itself), and everything in words. */
interface Refusal {
  readonly fact: string;
  readonly message: string;
}

export type Row = { readonly id: string | number } & ({ readonly facility: Facility } | { readonly error: Refusal });

export function refused(id: string | number, fact: string, message: string): Row {
  return { id, error: { fact, message } };
}

/** A row of parsed answers; any fault refuses the whole row. */
export function rowOf(id: string | number, { facility, faults }: Parsed, voice: Voice): Row {
  const [first] = faults;
  return first ? refused(id, first.fact, faultLines(voice, faults).join(' ')) : { id, facility };
}

/** Rows of JSON lines, `{"id":"…","facility":{…}}`; without an id the line's number stands for it. Blank lines are passed over. */
export async function* jsonRows(lines: AsyncIterable<Line>, voice: Voice): AsyncGenerator<Row> {
  for await (const line of lines) if ('refusal' in line || line.text.trim() !== '') yield jsonRow(line, voice);
}

/** Other numbers would come back as different ones. */
function isId(it: unknown): it is string | number {
  return typeof it === 'string' || Number.isSafeInteger(it);
}

function jsonRow(line: Line, voice: Voice): Row {
  const { words } = voice;
  const { number } = line;
  const lineId = String(number);
  if ('refusal' in line) return refused(lineId, '', line.refusal);
  const read = parseJson(line.text);
  if ('fault' in read) {
    const message = jsonFaultText(words, { ...read.fault, line: number });
    return refused(lineId, read.fault.key ?? '', message);
  }
  if (typeof read.value !== 'object' || read.value === null || Array.isArray(read.value))
    return refused(lineId, '', words('cli.batch.noRow', { line: number }));
  const { id = lineId, facility, ...others } = read.value as Readonly<Record<string, unknown>>;
  if (!isId(id))
    return refused(lineId, 'id', words('cli.batch.badId', { line: number, most: Number.MAX_SAFE_INTEGER }));
  const [stranger] = Object.keys(others);
  if (stranger !== undefined) return refused(id, stranger, words('cli.batch.stranger', { name: stranger }));
  if (facility === undefined) return refused(id, 'facility', words('cli.batch.noFacility'));
  return rowOf(id, parseFacility(voice.rulebook.vocabulary, facility), voice);
}
