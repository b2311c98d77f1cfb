/** How is a batch read from CSV and written as CSV? A column a fact; sets comma-separated inside the cell. */
import Papa from 'papaparse';
import { closest, parseText } from '../facts/index.ts';
import type { Voice } from '../report/index.ts';
import { type Row, refused, rowOf } from './batchRow.ts';
import type { Line } from './input.ts';
import { BadInput } from './outside.ts';

/** One record and the line on which it begins; a quoted cell may hold line breaks. */
interface Record {
  readonly line: number;
  readonly cells?: readonly string[];
}

const MOST_LINES = 100; // of one record: an unclosed quote must not swallow the file

/** The cells of a record; `open` where a quoted cell goes on in the next line, undefined where the quotes make no sense. */
function cellsOf(lines: readonly Line[]): readonly string[] | 'open' | undefined {
  const { data, errors } = Papa.parse<string[]>(lines.map(it => it.text).join('\n'), { delimiter: ',' });
  if (errors.length > 0) return errors.every(it => it.code === 'MissingQuotes') ? 'open' : undefined;
  return data[0];
}

/** The records that can be read from the lines held; a record that does not close within reason costs its first line only. */
function* closed(held: Line[], isEnd: boolean): Generator<Record> {
  for (let count = 1; held[0] && count <= held.length; count++) {
    const { number, text } = held[0];
    const cells = text === undefined ? undefined : cellsOf(held.slice(0, count));
    if (cells === 'open') {
      if (count < (isEnd ? held.length : MOST_LINES)) continue;
      yield { line: number };
      held.splice(0, 1);
    } else {
      yield { line: number, ...(cells && { cells }) };
      held.splice(0, count);
    }
    count = 0;
  }
}

async function* recordsOf(lines: AsyncIterable<Line>): AsyncGenerator<Record> {
  const held: Line[] = [];
  for await (const line of lines) {
    if (held.length === 0 && line.text?.trim() === '') continue;
    held.push(line);
    yield* closed(held, false);
  }
  yield* closed(held, true);
}

function checkedHeader({ cells }: Record, { words, rulebook: { vocabulary } }: Voice): readonly string[] {
  if (!cells) throw new BadInput(words('cli.batch.noHeader'));
  const names = cells.map(it => it.trim());
  const known = ['id', ...vocabulary.facts.map(it => it.name)];
  for (const name of names) {
    if (known.includes(name)) continue;
    const near = closest(name, known);
    const hint = near ? ` ${words('fault.near', { near })}` : '';
    throw new BadInput(words('cli.batch.column', { name, known: known.join(', ') }) + hint);
  }
  const twice = names.find((it, at) => names.indexOf(it) !== at);
  if (twice !== undefined) throw new BadInput(words('cli.batch.columnTwice', { name: twice }));
  return names;
}

/** Rows of CSV under a header of fact names and `id`. An empty cell is not said, `[]` the empty set. */
export async function* csvRows(lines: AsyncIterable<Line>, voice: Voice): AsyncGenerator<Row> {
  const { words, rulebook } = voice;
  let header: readonly string[] | undefined;
  for await (const record of recordsOf(lines)) {
    if (!header) {
      header = checkedHeader(record, voice);
      continue;
    }
    const { line, cells } = record;
    if (cells?.length !== header.length) {
      const id = cells?.[header.indexOf('id')]?.trim() || String(line);
      yield refused(id, '', words('cli.batch.badRecord', { line, columns: header.length }));
      continue;
    }
    const said = header.flatMap((name, at) =>
      cells[at] === undefined || cells[at] === '' ? [] : [[name, cells[at]] as const],
    );
    const { id = String(line), ...answers } = Object.fromEntries(said);
    yield rowOf(id, parseText(rulebook.vocabulary, answers), voice);
  }
}

/** Cells as one line of CSV. What a spreadsheet would take for a formula begins with an apostrophe. */
export function csvLine(cells: readonly (string | number | boolean)[]): string {
  return `${Papa.unparse([cells.map(String)], { escapeFormulae: true, newline: '\n' })}\n`;
}
