/** How is a batch read from CSV and written as CSV? A column a fact; sets comma-separated inside the cell. */
import Papa from 'papaparse';
import { closest, nameToday, parseText } from '../facts/index.ts';
import { unguarded, type Voice } from '../report/index.ts';
import { type Row, refused, rowOf } from './batchRow.ts';
import type { Line } from './input.ts';
import { BadInput } from './outside.ts';

/** One record and the line on which it begins; without cells it is refused, `refusal` says why if not for its quotes. */
interface Record {
  readonly line: number;
  readonly cells?: readonly string[];
  readonly refusal?: string;
}

/** Whether the cells of lines joined by a quote can really be one record. */
type IsJoint = (cells: readonly string[]) => boolean;

const MOST_LINES = 100; // of one record: an unclosed quote must not swallow the file

/** The cells of a record as they were meant; `open` where a quoted cell goes on in the next line, undefined where the quotes make no sense. */
function cellsOf(lines: readonly Line[]): readonly string[] | 'open' | undefined {
  const texts = lines.flatMap(it => ('text' in it ? [it.text] : []));
  if (texts.length < lines.length) return undefined;
  const { data, errors } = Papa.parse<string[]>(texts.join('\n'), { delimiter: ',', newline: '\n' });
  if (errors.length > 0) return errors.every(it => it.code === 'MissingQuotes') ? 'open' : undefined;
  return data[0]?.map(unguarded);
}

function isBlank(line: Line): boolean {
  return 'text' in line && line.text.trim() === '';
}

/** The records that can be read from the lines held. A quote that leads nowhere costs the line it stands on and never the next one. */
function* closed(held: Line[], isEnd: boolean, isJoint: IsJoint): Generator<Record> {
  for (let count = 1; held[0] && count <= held.length; count++) {
    const [first] = held;
    if (isBlank(first)) {
      held.splice(0, 1);
      count = 0;
      continue;
    }
    const cells = cellsOf(held.slice(0, count));
    if (cells === 'open' && count < (isEnd ? held.length : MOST_LINES)) continue;
    const isRecord = cells !== undefined && cells !== 'open' && (count === 1 || isJoint(cells));
    yield { line: first.number, ...(isRecord && { cells }), ...('refusal' in first && { refusal: first.refusal }) };
    held.splice(0, isRecord ? count : 1);
    count = 0;
  }
}

async function* recordsOf(lines: AsyncIterable<Line>, isJoint: IsJoint): AsyncGenerator<Record> {
  const held: Line[] = [];
  for await (const line of lines) {
    held.push(line);
    yield* closed(held, false, isJoint);
  }
  yield* closed(held, true, isJoint);
}

function checkedHeader({ cells, refusal }: Record, { words, rulebook: { vocabulary } }: Voice): readonly string[] {
  if (!cells) throw new BadInput(refusal ?? words('cli.batch.noHeader'));
  const names = cells.map(it => it.trim());
  const known = ['id', ...vocabulary.facts.map(it => it.name)];
  for (const name of names) {
    if (known.includes(nameToday(vocabulary.renamed, name))) continue;
    const near = closest(name, known);
    const hint = near ? ` ${words('fault.near', { near })}` : '';
    throw new BadInput(words('cli.batch.column', { name, known: known.join(', ') }) + hint);
  }
  const twice = names.find((it, at) => names.indexOf(it) !== at);
  if (twice !== undefined) throw new BadInput(words('cli.batch.columnTwice', { name: twice }));
  return names;
}

/** Rows of CSV under a header of fact names and `id`. An empty cell is not said, `[]` the empty set; only an id has line breaks. */
export async function* csvRows(lines: AsyncIterable<Line>, voice: Voice): AsyncGenerator<Row> {
  const { words, rulebook } = voice;
  let header: readonly string[] = [];
  const isJoint: IsJoint = cells =>
    cells.length === header.length && cells.every((it, at) => header[at] === 'id' || !it.includes('\n'));
  for await (const record of recordsOf(lines, isJoint)) {
    if (header.length === 0) {
      header = checkedHeader(record, voice);
      continue;
    }
    const { line, cells, refusal } = record;
    if (cells?.length !== header.length) {
      const id = cells?.[header.indexOf('id')]?.trim() || String(line);
      yield refused(id, '', refusal ?? words('cli.batch.badRecord', { line, columns: header.length }));
      continue;
    }
    const said = header.flatMap((name, at) =>
      cells[at] === undefined || cells[at] === '' ? [] : [[name, cells[at]] as const],
    );
    const { id = String(line), ...answers } = Object.fromEntries(said);
    yield rowOf(id, parseText(rulebook.vocabulary, answers), voice);
  }
  if (header.length === 0) throw new BadInput(words('cli.batch.noHeader'));
}
