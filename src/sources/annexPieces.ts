/** What do the cells of a table annex say, once rows split over pages are whole again? */
import type { Line } from './lines.ts';
import { joined, passageOf } from './passage.ts';
import type { Passage, Piece } from './source.ts';

const COLUMNS = 4; // chapter, section, measure, departments
const JOINT: Passage = { text: '\n', offsets: [-1] };

/** What has been read of a heading or a row; cells grow while their rest is found below. */
type Draft =
  | { readonly kind: 'chapter' | 'section' | 'other'; readonly cell: Passage[] }
  | { readonly kind: 'row'; readonly number: number; readonly measure: Passage[]; readonly departments: Passage[] };

/** The annex in document order: its headings as clause 附件, its rows as 附件1, 附件2 and so on. */
export function annexPieces(seed: string, lines: readonly Line[]): readonly Piece[] {
  const drafts: Draft[] = [];
  let cells: Passage[] = [];
  for (const line of lines) {
    const found = cellsOf(seed, line);
    const isRule = /^-[-\s]*$/u.test(line.text); // left by the extraction at the end of 渝18
    if (isRule || (found.length === 0 && line.text !== '')) drafts.push({ kind: 'other', cell: [line] });
    else cells.push(...found);
    if (cells.length >= COLUMNS) {
      readRow(cells, drafts);
      cells = [];
    }
  }
  readRow(cells, drafts);
  return drafts.map(toPiece);
}

/** A row is received on one line with tabs between its cells (渝18), or with a line and a tab for each cell (渡283). */
function cellsOf(seed: string, { start, end }: Line): readonly Passage[] {
  const parts = seed.slice(start, end).split('\t');
  if (parts.length === 1) return [];
  let at = start;
  const cells = parts.map(part => {
    const cell = passageOf(seed, at, at + part.length);
    at += part.length + 1;
    return cell;
  });
  return parts.length === 2 ? cells.slice(1) : cells;
}

function readRow(cells: readonly Passage[], drafts: Draft[]): void {
  const number = drafts.filter(({ kind }) => kind === 'row').length + 1;
  const opensRow = new RegExp(`^${number}[.．、]`, 'u').test(cells[2]?.text ?? '');
  for (const [column, cell] of cells.entries()) {
    if (cell.text === '') continue;
    const row = drafts.findLast(draft => draft.kind === 'row');
    const kind = headingKind(cell.text);
    if (column < 2 && kind) drafts.push({ kind, cell: [cell] });
    else if (column === 2 && opensRow) drafts.push({ kind: 'row', number, measure: [cell], departments: [] });
    else if (!row) drafts.push({ kind: 'other', cell: [cell] });
    else if (column >= 2) (column === 2 ? row.measure : row.departments).push(cell);
    else continueHeading(cell, column === 0 ? 'chapter' : 'section', drafts);
  }
}

/** By its number, not by its column: 渝18 has two sections in the column of the chapters. */
function headingKind(text: string): 'chapter' | 'section' | undefined {
  if (/^[一二三四五六七八九十]+、/u.test(text)) return 'chapter';
  return /^[（(][一二三四五六七八九十]+[）)]/u.test(text) ? 'section' : undefined;
}

function continueHeading(cell: Passage, kind: 'chapter' | 'section', drafts: Draft[]): void {
  const heading = drafts.findLast(draft => draft.kind === kind);
  if (heading?.kind === kind) heading.cell.push(cell);
  else drafts.push({ kind: 'other', cell: [cell] });
}

function toPiece(draft: Draft): Piece {
  if (draft.kind !== 'row') return { clause: '附件', part: 'heading', ...joined(draft.cell) };
  const measure = joined(draft.measure);
  const departments = joined(draft.departments);
  return {
    clause: `附件${draft.number}`,
    part: 'row',
    ...joined([measure, JOINT, departments]),
    row: { number: draft.number, measure: measure.text, departments: departments.text },
  };
}
