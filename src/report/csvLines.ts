/** How are rows of cells written as CSV, so that no spreadsheet runs a cell and our own reader gets back what was meant? */
import Papa from 'papaparse';

type Row = readonly (string | number | boolean)[];

/**
 * What a spreadsheet may take for a formula, behind apostrophes that are there already: a sign, also of full width and
 * after what is not seen, or a break that some drop.
 */
const RISKY = /^'*(?:[\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠])/u;

/** A cell behind an apostrophe where it could be run. Numbers are no text and stay. */
function guarded(cell: Row[number]): string {
  return typeof cell === 'string' && RISKY.test(cell) ? `'${cell}` : String(cell);
}

/** A cell as it was meant, without the apostrophe that `csvLines` put before it. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && RISKY.test(cell) ? cell.slice(1) : cell;
}

/** Lines of CSV. What a spreadsheet would take for a formula begins with an apostrophe. */
export function csvLines(rows: readonly Row[], newline: '\n' | '\r\n' = '\n'): string {
  if (rows.length === 0) return '';
  return (
    Papa.unparse(
      rows.map(it => it.map(guarded)),
      { newline },
    ) + newline
  );
}

/** The same as a whole file that Excel opens rightly: marked as UTF-8, its lines ended as Windows does. */
export function csvFile(rows: readonly Row[]): string {
  return `\uFEFF${csvLines(rows, '\r\n')}`;
}
