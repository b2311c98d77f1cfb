/** How does a comparison read as plain cells of text, for files and for a terminal? */
import { type Facility, sameAnswer } from '../facts/index.ts';
import type { Cell, ComparisonRow } from './comparison.ts';
import { uncoveredKey } from './coverage.ts';
import { markdownCell } from './markdown.ts';
import { marks } from './matter.ts';
import { answerName } from './names.ts';
import { deadlineText } from './phrases.ts';
import type { Report } from './report.ts';
import { readingOrder } from './sections.ts';
import { sentenceText } from './sentence.ts';
import { type Tag, tagOf } from './tag.ts';
import { enumeration, type Voice } from './voice.ts';
import { why } from './why.ts';

/** How strongly the rules of a cell speak, each force once; nothing where they do not apply or all merely state. */
export function tagsIn({ view }: Cell): readonly Tag[] {
  const rules = view && view.group !== 'doesNotApply' ? view.carrying.map(it => it.rule) : [];
  if (rules.every(it => it.modality === 'state')) return [];
  return [...new Map(rules.map(tagOf).map(it => [it.key, it])).values()];
}

/** Where a matter stands, without force and doubt: “适用”, “红线 · 待确认”; that no text speaks of it where none does. */
export function standingText({ words }: Voice, { view, silence }: Cell): string {
  if (!view) return words(silence);
  const open = view.look === 'redLine' && view.group === 'open' ? [words('status.open')] : [];
  return [words(`group.${view.look}`), ...open].join(' · ');
}

/** “适用 · 鼓励”, “待确认 · 有不同读法”. */
export function statusText(voice: Voice, cell: Cell): string {
  const { words } = voice;
  const doubt = cell.view?.contested ? [words('status.contested')] : [];
  return [standingText(voice, cell), ...tagsIn(cell).map(it => words(it.key)), ...doubt].join(' · ');
}

/** Why it stands so, by the rule that carries it: the applicant's own answers, or the questions it still depends on. */
export function reasonText(voice: Voice, { view }: Cell): string {
  const first = view?.carrying[0];
  if (!first) return '';
  const { standing, known, asked } = why(voice, first);
  if (standing) return standing;
  const questions = enumeration(
    voice,
    asked.flatMap(it => voice.rulebook.vocabulary.byName.get(it.name)?.label[voice.language] ?? []),
  );
  return [
    ...known.map(it => sentenceText(voice, it)),
    ...(questions ? [voice.words('results.dependsOn') + questions] : []),
  ].join(voice.words('results.semicolon'));
}

/** The time limits, each once; where several documents set them, each with its own: “渡283：… 60 个工作日；渝18：… 3 个月”. */
export function deadlinesText(voice: Voice, { limits }: Pick<Cell, 'limits'>): string {
  const isOne = new Set(limits.map(it => it.document)).size < 2;
  const said = limits.map(({ deadline, document }) => {
    const value = deadlineText(voice, deadline);
    return isOne ? value : voice.words('case.is', { label: document.short, value });
  });
  return [...new Set(said)].join(voice.words('results.semicolon'));
}

/** The 文号 and clauses of the rules on whose word it stands. */
export function sourcesText(voice: Voice, { view }: Cell): string {
  const rules = view?.carrying.map(it => it.rule) ?? [];
  const documents = [...new Set(rules.map(it => it.document))];
  const places = documents.map(document => {
    const clauses = rules.filter(it => it.document === document).map(it => it.cite[0].clause);
    return `${document.number} ${enumeration(voice, [...new Set(clauses)])}`;
  });
  return places.join(voice.words('results.semicolon'));
}

function mark({ view }: Cell): string {
  return view ? `${marks[view.look]} ` : '';
}

/** One of the plans side by side. */
export interface NamedReport {
  readonly name: string;
  readonly report: Report;
}

/** The documents that speak to a plan by their 文号; why, where none does. */
export function documentsText({ words }: Voice, report: Report): string {
  return report.documents.map(it => it.number).join(words('results.listComma')) || words(uncoveredKey(report));
}

/** The questions that are not answered alike, each with its label and the answer of every plan. */
export function differingAnswers(
  voice: Voice,
  facilities: readonly Facility[],
): readonly { readonly name: string; readonly label: string; readonly answers: readonly string[] }[] {
  const { vocabulary } = voice.rulebook;
  return vocabulary.facts
    .filter(({ name }) => facilities.some(it => !sameAnswer(it[name], facilities[0]?.[name])))
    .map(fact => ({
      name: fact.name,
      label: fact.label[voice.language],
      answers: facilities.map(({ [fact.name]: value }) =>
        value === undefined ? voice.words('answers.blank') : answerName(voice, fact, value),
      ),
    }));
}

/** What the plans are: documents and answers, a line each with a cell a plan. */
function plansTable(voice: Voice, plans: readonly NamedReport[]): readonly (readonly [string, readonly string[]])[] {
  const { vocabulary } = voice.rulebook;
  const facilities = plans.map(it => it.report.facility);
  const said = vocabulary.facts.filter(({ name }) => facilities.some(it => it[name] !== undefined));
  return [
    [voice.words('compare.documentsRow'), plans.map(it => documentsText(voice, it.report))],
    ...said.map((fact): [string, readonly string[]] => [
      fact.label[voice.language],
      facilities.map(({ [fact.name]: value }) =>
        value === undefined ? voice.words('answers.blank') : answerName(voice, fact, value),
      ),
    ]),
  ];
}

/** A header; the documents and answers of the plans; and a line for each row: the matter, and for each plan its status, time limits, reason and source. */
export function comparisonTable(
  voice: Voice,
  plans: readonly NamedReport[],
  rows: readonly ComparisonRow[],
): readonly (readonly string[])[] {
  const { words, language } = voice;
  const parts = ['compare.status', 'compare.deadlines', 'compare.reason', 'compare.source'];
  const header = plans.flatMap(({ name }) => parts.map(it => words(it, { name })));
  return [
    [words('compare.kind'), words('compare.matter'), words('compare.differs'), ...header],
    ...plansTable(voice, plans).map(([label, cells]) => [
      words('compare.plan'),
      label,
      new Set(cells).size > 1 ? words('compare.yes') : words('compare.no'),
      ...cells.flatMap(it => [it, '', '', '']),
    ]),
    ...rows.map(({ matter, section, cells, differs }) => [
      words(`kind.${section}`),
      matter.title[language],
      words(differs ? 'compare.yes' : 'compare.no'),
      ...cells.flatMap(it => [
        mark(it) + statusText(voice, it),
        deadlinesText(voice, it),
        reasonText(voice, it),
        sourcesText(voice, it),
      ]),
    ]),
  ];
}

/** To be handed on by itself: what is compared, a table with a column a plan, and how to read it. `heading`: what it is called. */
export function comparisonMarkdown(
  voice: Voice,
  heading: string,
  plans: readonly NamedReport[],
  rows: readonly ComparisonRow[],
): string {
  const { words, language } = voice;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = (first: string) => [
    line([first, ...plans.map(it => markdownCell(it.name))]),
    line(['---', ...plans.map(() => '---')]),
  ];
  const told = (it: Cell) =>
    [mark(it) + statusText(voice, it), deadlinesText(voice, it), reasonText(voice, it), sourcesText(voice, it)]
      .filter(Boolean)
      .map(markdownCell)
      .join('<br>');
  const sections = readingOrder.filter(it => rows.some(row => row.section === it));
  return [
    `# ${heading}`,
    '',
    ...head(words('compare.plan')),
    ...plansTable(voice, plans).map(([label, cells]) => line([label, ...cells].map(markdownCell))),
    ...sections.flatMap(section => [
      '',
      `## ${words(`kind.${section}`)}`,
      '',
      ...head(words('compare.matter')),
      ...rows
        .filter(it => it.section === section)
        .map(({ matter, cells }) => line([markdownCell(matter.title[language]), ...cells.map(told)])),
    ]),
    '',
    words('compare.legend'),
    '',
  ].join('\n');
}
