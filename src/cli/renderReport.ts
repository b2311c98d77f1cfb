/** How does a report read in a terminal? */
import { styleText } from 'node:util';
import {
  answerName,
  coverage,
  coveredPlaces,
  enumeration,
  type MatterView,
  marks,
  mattersIn,
  notesFor,
  type Part,
  parts,
  planName,
  type Report,
  type Section,
  sections,
  type Voice,
} from '../report/index.ts';
import { type Edition, notesOnDocument, type PolicyDocument } from '../rulebook/index.ts';
import { renderNotes } from './renderNotes.ts';
import { renderRule } from './renderRule.ts';

type Bold = (text: string) => string;

function headLines(voice: Voice, { facility }: Report, bold: Bold): readonly string[] {
  const { words, language, rulebook } = voice;
  const answers = rulebook.vocabulary.facts.flatMap(fact => {
    const value = facility[fact.name];
    if (value === undefined || fact.name === 'asOf') return [];
    return [words('cli.assess.answer', { label: fact.label[language], value: answerName(voice, fact, value) })];
  });
  return [
    bold(`${words('title')} · ${planName(voice, facility)}`),
    ...(answers.length > 0 ? [answers.join(words('results.semicolon'))] : []),
  ];
}

function coverageLines(voice: Voice, report: Report): readonly string[] {
  const { words, language } = voice;
  const { facility, documents, possibleDocuments, futureDocuments } = report;
  const date = facility.asOf;
  const numbers = (of: readonly PolicyDocument[]) =>
    enumeration(
      voice,
      of.map(it => it.number),
    );
  const covers = coverage(report);
  if (covers === 'noPlace') return [words('results.noPlace')];
  if (covers === 'elsewhere') return [words('results.elsewhere', { places: coveredPlaces(voice) })];
  const covering = documents.map(
    it => `  ${words('cli.assess.document', { number: it.number, title: it.title[language], date: it.inForceFrom })}`,
  );
  return [
    ...(documents.length > 0
      ? [
          words('results.documents', { date, count: documents.length, numbers: numbers(documents) }),
          ...covering,
          words('results.noExpiry'),
        ]
      : []),
    ...(possibleDocuments.length > 0 ? [words('results.possible', { numbers: numbers(possibleDocuments) })] : []),
    ...(futureDocuments.length > 0 ? [words('results.future', { date, numbers: numbers(futureDocuments) })] : []),
    ...(covers === 'notYetInForce' ? [words('results.nothingThen')] : []),
  ];
}

/** What is known of the documents themselves: whether still in force, who is in charge now. */
function standingLines(voice: Voice, report: Report): readonly string[] {
  const { documents, possibleDocuments } = report;
  const notes = [...documents, ...possibleDocuments].flatMap(it => notesOnDocument(voice.rulebook, it));
  const lines = renderNotes(voice, notesFor(notes, report.facility), report).map(it => `  ${it}`);
  return lines.length > 0 ? [voice.words('later.onDocuments', { count: lines.length }), ...lines] : [];
}

function matterLines(voice: Voice, report: Report, view: MatterView, bold: Bold): readonly string[] {
  const { words, language } = voice;
  const { matter, group, contested, conflict, shown, others, notes } = view;
  const flag = contested ? ` · ${words('status.contested')}` : '';
  return [
    `  ${bold(matter.title[language])}${flag}`,
    ...(conflict ? [`    ${conflict[language]}`] : []),
    ...shown.flatMap(it => {
      const [title, ...lines] = renderRule(voice, it, group === 'doesNotApply');
      return [`    ${title}`, ...lines.map(line => `      ${line}`)];
    }),
    ...(others.length > 0 ? [`    ${words('results.otherRules', { count: others.length })}`] : []),
    ...(group === 'doesNotApply' ? [] : renderNotes(voice, notes, report).map(it => `    ${it}`)),
    '',
  ];
}

function sectionLines(voice: Voice, report: Report, { id, matters, note }: Section, bold: Bold): readonly string[] {
  return [
    bold(`── ${voice.words(`kind.${id}`)} ${matters.length}`),
    ...(note ? [voice.words(note)] : []),
    ...(matters.length > 0 ? matters.flatMap(it => matterLines(voice, report, it, bold)) : ['']),
  ];
}

/** Every part with its matters; nothing where no document can be held against the plan. */
function partLines(voice: Voice, report: Report, bold: Bold): readonly string[] {
  if (coverage(report) !== 'covered') return [];
  const heading = (part: Part) => `${marks[part]} ${voice.words(`group.${part}`)} ${mattersIn(report, part).length}`;
  return [
    parts.map(heading).join(' · '),
    '',
    ...parts.flatMap(part => {
      const all = sections(mattersIn(report, part), part);
      if (all.length === 0) return [];
      const lines = all.flatMap(it => sectionLines(voice, report, it, bold));
      return [bold(heading(part)), voice.words(`groupMeaning.${part}`), '', ...lines];
    }),
  ];
}

/** The whole report as text, plain unless `colour`. */
export function renderReport(voice: Voice, report: Report, edition: Edition, colour: boolean): string {
  const bold = (text: string) => (colour ? styleText('bold', text) : text);
  const { version, sha256 } = edition;
  const lines = [
    ...headLines(voice, report, bold),
    '',
    ...coverageLines(voice, report),
    ...standingLines(voice, report),
    '',
    ...partLines(voice, report, bold),
    voice.words('footer.disclaimer'),
    voice.words('footer.edition', { version, hash: sha256.slice(0, 12) }),
  ];
  return `${lines.join('\n')}\n`;
}
