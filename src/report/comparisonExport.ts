/** How is a comparison written for programs? One shape for the command line and the page. */
import { type Cell, type ComparisonRow, cellStatus } from './comparison.ts';
import type { NamedReport } from './comparisonTable.ts';

function exportCell(it: Cell) {
  return {
    status: cellStatus(it),
    ...(it.view?.group === 'reachable' && { reachable: true }),
    ...(it.view === undefined && { silent: true }),
    ...(it.view?.contested && { contested: true }),
    rules: it.view?.carrying.map(view => view.rule.id) ?? [],
    deadlines: it.deadlines,
  };
}

/** The object of `compare --json` and `places --json`. */
export function exportComparison(columns: readonly NamedReport[], rows: readonly ComparisonRow[]) {
  return {
    columns: columns.map(({ name, report }) => ({
      name,
      facility: report.facility,
      documents: report.documents.map(it => it.number),
    })),
    rows: rows.map(({ matter, cells, differs }) => ({ matter: matter.id, differs, cells: cells.map(exportCell) })),
  };
}
