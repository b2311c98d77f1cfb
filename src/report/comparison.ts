/** How do several plans, or one plan in several places, stand side by side, matter by matter? */
import type { Status } from '../engine/index.ts';
import type { Deadline, Matter, PolicyDocument, Rulebook } from '../rulebook/index.ts';
import { uncoveredKey } from './coverage.ts';
import type { MatterView } from './matter.ts';
import type { Report } from './report.ts';
import { isMereEncouragement, readingOrder, type Section } from './sections.ts';
import { tagOf } from './tag.ts';

/** One plan's standing in one matter. */
export interface Cell {
  /** Absent where no document that covers the plan speaks of the matter: it is silent, which is no “no”. */
  readonly view?: MatterView;
  /** The key of the words for having no view: the texts are silent, or none speaks there or then. */
  readonly silence: string;
  /** Time limits of the rules that apply or may. */
  readonly deadlines: readonly Deadline[];
  /** The same, each with the document that sets it. */
  readonly limits: readonly { readonly deadline: Deadline; readonly document: PolicyDocument }[];
}

export interface ComparisonRow {
  readonly matter: Matter;
  /** Its kind, or that it is only encouraged wherever it may apply. */
  readonly section: Section['id'];
  /** One a report, in their order. */
  readonly cells: readonly Cell[];
  /** Whether the reports differ in it: in status, time limits, force of the words, doubt, the provisions of the same documents, or in that one is silent. */
  readonly differs: boolean;
  /** Whether they differ in what counts: the status or the time limits, not only in how it is worded. */
  readonly differsInResult: boolean;
  /** Whether a text speaks of it in every report; else they can not be held against one another. */
  readonly comparable: boolean;
}

function cellOf(report: Report, matter: Matter): Cell {
  const view = report.matters.find(it => it.matter === matter);
  const speaking = view?.carrying.filter(it => it.decision.status !== 'doesNotApply') ?? [];
  const silence = report.documents.length > 0 ? 'compare.silent' : uncoveredKey(report);
  const limits = speaking.flatMap(({ rule: { deadlines, document } }) =>
    deadlines.map(it => ({ deadline: it, document })),
  );
  return { ...(view && { view }), silence, deadlines: limits.map(it => it.deadline), limits };
}

/** What counts of a cell; the same for cells with the same result. */
function result({ view, deadlines }: Cell): string {
  const limits = new Set(deadlines.map(it => `${it.amount} ${it.unit}`));
  return JSON.stringify([view?.group, [...limits].sort()]);
}

/** How it is worded: its force, and whether the words are doubtful. */
function wording({ view }: Cell): string {
  const tags = new Set(view?.carrying.map(it => tagOf(it.rule).key));
  return JSON.stringify([view?.contested, view?.group === 'doesNotApply' ? [] : [...tags].sort()]);
}

/** By which provisions; to be held against one another where the same documents speak. */
function provisions({ view }: Cell): string {
  return view?.group === 'doesNotApply'
    ? ''
    : (view?.carrying
        .map(it => it.rule.id)
        .sort()
        .join() ?? '');
}

/** The section in which a matter is read: of those where it may apply, encouragement if it is no more anywhere. */
function sectionIn(matter: Matter, cells: readonly Cell[]): Section['id'] {
  const views = cells.flatMap(it => it.view ?? []).filter(it => it.group !== 'doesNotApply');
  return views.length > 0 && views.every(isMereEncouragement) ? 'encouragement' : matter.kind;
}

function differIn(cells: readonly Cell[], what: (cell: Cell) => string): boolean {
  return new Set(cells.map(what)).size > 1;
}

/** The status of a cell as the decisions have it: what is within reach does not apply. */
export function cellStatus({ view }: Cell): Status {
  return view === undefined || view.group === 'reachable' ? 'doesNotApply' : view.group;
}

/** Every matter of which at least one report speaks: those that differ first, by result before by wording, then those that can not be compared, in each part what must be gone through before what may be had. */
export function comparison({ matters }: Rulebook, reports: readonly Report[]): readonly ComparisonRow[] {
  const isOneLaw = new Set(reports.map(it => it.documents.map(document => document.slug).join())).size === 1;
  const rows = matters.flatMap(matter => {
    const cells = reports.map(it => cellOf(it, matter));
    if (cells.every(it => it.view === undefined)) return [];
    const comparable = cells.every(it => it.view !== undefined);
    const differsInResult = differIn(cells, result);
    const differsInWords = differIn(cells, wording) || (isOneLaw && differIn(cells, provisions));
    const section = sectionIn(matter, cells);
    return [{ matter, section, cells, differs: differsInResult || differsInWords, differsInResult, comparable }];
  });
  const part = ({ differs, differsInResult, comparable }: ComparisonRow) =>
    comparable ? (differsInResult ? 0 : differs ? 1 : 3) : 2;
  const isSettled = (it: ComparisonRow) => it.cells.some(cell => cellStatus(cell) === 'applies');
  // Of what can not be compared, what applies somewhere is read first of its kind.
  const rank = (it: ComparisonRow) =>
    (part(it) * readingOrder.length + readingOrder.indexOf(it.section)) * 2 + (it.comparable || isSettled(it) ? 0 : 1);
  return rows.sort((a, b) => rank(a) - rank(b));
}
