/** How do all results read as plain cells of text, a line for each rule? */
import type { Edition } from '../rulebook/index.ts';
import { documentsText } from './comparisonTable.ts';
import { coverage } from './coverage.ts';
import { type MatterView, marks, type Part, type RuleView } from './matter.ts';
import { answerName } from './names.ts';
import { mattersIn, type Report } from './report.ts';
import { ruleText } from './ruleText.ts';
import { readingOrder, sectionOf } from './sections.ts';
import type { Voice } from './voice.ts';

/** What can be done comes first, what can not be had last, as on the page. */
export const filedParts: readonly Part[] = ['applies', 'open', 'reachable', 'redLine', 'doesNotApply'];

/** A part's matters as they are read: what must be gone through before what may be had. */
export function filedMatters(report: Report, part: Part): readonly MatterView[] {
  const matters = mattersIn(report, part);
  return readingOrder.flatMap(section => matters.filter(it => sectionOf(it) === section));
}

/** The documents that speak to the plan and its answers, each with its label. */
export function planLines(voice: Voice, report: Report): readonly (readonly [string, string])[] {
  const { words, language, rulebook } = voice;
  const answers = rulebook.vocabulary.facts.flatMap((fact): readonly (readonly [string, string])[] => {
    const value = report.facility[fact.name];
    return value === undefined ? [] : [[fact.label[language], answerName(voice, fact, value)]];
  });
  return [...answers, [words('compare.documentsRow'), documentsText(voice, report)]];
}

/** What goes with any result: how to read it, the caution, and the state of the rulebook. */
export function cautions({ words }: Voice, { version, sha256 }: Edition): readonly string[] {
  return [words('take.legend'), words('footer.disclaimer'), words('footer.edition', { version, hash: sha256 })];
}

/** Where a matter stands, with its mark and doubt: “● 适用 · 有不同读法”. */
export function matterStanding({ words }: Voice, { look, group, contested }: MatterView): string {
  return [
    `${marks[look]} ${words(`group.${look}`)}`,
    ...(look === 'redLine' && group === 'open' ? [words('status.open')] : []),
    ...(contested ? [words('status.contested')] : []),
  ].join(' · ');
}

const columns = [
  'compare.kind',
  'compare.matter',
  'take.column.standing',
  'take.column.rule',
  'take.column.status',
  'take.column.modality',
  'take.column.quote',
  'take.column.number',
  'take.column.clause',
  'take.column.departments',
  'take.column.deadlines',
  'take.column.reason',
  'take.column.open',
  'take.column.chance',
  'take.column.contested',
  'take.column.note',
  'take.column.later',
] as const;

function ruleRow(voice: Voice, report: Report, view: MatterView, rule: RuleView): readonly string[] {
  const { language, words } = voice;
  const { matter, conflict } = view;
  const said = ruleText(voice, rule, report);
  const clauses = [...new Set(said.cites.map(it => it.clause))];
  const first = clauses.length > 1;
  const quotes = said.cites.map(it => words(first ? 'take.quoteAt' : 'take.quote', it));
  return [
    words(`kind.${sectionOf(view)}`),
    matter.title[language],
    matterStanding(voice, view),
    said.title,
    said.status,
    said.modality,
    quotes.join(' '),
    said.number,
    clauses.join(words('results.listComma')),
    said.departments,
    said.deadlines,
    said.reason,
    said.open,
    said.chance,
    said.contested,
    [conflict?.[language], said.note].filter(Boolean).join(' '),
    said.later,
  ];
}

/** A header; the answers and documents of the plan; a line for each rule of the documents that cover it; the cautions. All of one width. */
export function resultsTable(voice: Voice, report: Report, edition: Edition): readonly (readonly string[])[] {
  const { words } = voice;
  const line = (...cells: readonly string[]) => columns.map((_, at) => cells[at] ?? '');
  const matters = coverage(report) === 'covered' ? filedParts.flatMap(it => filedMatters(report, it)) : [];
  return [
    columns.map(it => words(it)),
    ...planLines(voice, report).map(([label, value]) => line(words('compare.plan'), label, value)),
    ...matters.flatMap(view => view.rules.map(rule => ruleRow(voice, report, view, rule))),
    ...cautions(voice, edition).map(it => line(words('take.caution'), '', it)),
  ];
}
