/** How are rows of cells written as CSV? */
import Papa from 'papaparse';

/** Lines of CSV. What a spreadsheet would take for a formula begins with an apostrophe. */
export function csvLines(rows: readonly (readonly (string | number | boolean)[])[]): string {
  if (rows.length === 0) return '';
  const cells = rows.map(it => it.map(String));
  return `${Papa.unparse(cells, { escapeFormulae: true, newline: '\n' })}\n`;
}
