/** What plan is the sheet about, by which documents, and what is not answered yet? */
import { type Facility, toText } from '../facts/index.ts';
import {
  answerName,
  coverage,
  coveredPlaces,
  enumeration,
  marks,
  mattersIn,
  parts,
  planLine,
  questionsOf,
  type Report,
  type Voice,
} from '../report/index.ts';
import type { PolicyDocument } from '../rulebook/index.ts';
import { type Block, heading, type Said, type Table, text } from './block.ts';
import type { SheetOrder } from './order.ts';
import type { Speaker } from './speaker.ts';

function answerTable({ voice, say, data, each }: Speaker, facility: Facility): Table {
  const rows = voice.rulebook.vocabulary.facts.flatMap(fact => {
    const value = facility[fact.name];
    if (value === undefined) return [];
    const answer = each(it => answerName(it, fact, value) || toText(value));
    return [{ cells: [[text(data(fact.label))], [text(answer, 'strong')]] }];
  });
  return {
    kind: 'table',
    caption: say('sheet.planCaption'),
    widths: [32, 68],
    head: [say('sheet.question'), say('sheet.answer')],
    rows,
  };
}

function documentTable({ say, data }: Speaker, documents: readonly PolicyDocument[]): Table {
  return {
    kind: 'table',
    caption: say('sheet.documentsCaption'),
    widths: [30, 50, 20],
    head: [say('sheet.number'), say('sheet.name'), say('sheet.inForce')],
    rows: documents.map(it => ({
      cells: [
        [text([{ language: 'zh', text: it.number }])],
        [text(data(it.title))],
        [text([{ language: 'zh', text: it.inForceFrom }])],
      ],
    })),
  };
}

/** Which documents speak to the plan, or why none does. */
function documentBlocks(speaker: Speaker, report: Report): readonly Block[] {
  const { say, each, voice } = speaker;
  const { documents, possibleDocuments, futureDocuments, facility } = report;
  const numbers = (of: readonly PolicyDocument[]) =>
    enumeration(
      voice,
      of.map(it => it.number),
    );
  const covers = coverage(report);
  const said: readonly Said[] = [
    ...(covers === 'noPlace' ? [say('results.noPlace')] : []),
    ...(covers === 'elsewhere' ? [each(it => it.words('results.elsewhere', { places: coveredPlaces(it) }))] : []),
    ...(possibleDocuments.length > 0 && covers !== 'noPlace'
      ? [say('results.possible', { numbers: numbers(possibleDocuments) })]
      : []),
    ...(futureDocuments.length > 0
      ? [say('results.future', { date: facility.asOf, numbers: numbers(futureDocuments) })]
      : []),
    ...(covers === 'notYetInForce' ? [say('results.nothingThen')] : []),
    ...(documents.length > 0 ? [say('results.noExpiry')] : []),
  ];
  return [
    ...(documents.length > 0 ? [documentTable(speaker, documents)] : []),
    ...said.map(it => text(it, covers === 'covered' ? 'small' : 'note')),
  ];
}

/** How much there is of what, and what is left off this sheet. */
function countLine({ each }: Speaker, report: Report): Block {
  const counted = (it: Voice) =>
    parts.map(part => `${marks[part]} ${it.words(`group.${part}`)} ${mattersIn(report, part).length}`).join(' · ');
  return text(
    each(it => it.words('sheet.counts', { counted: counted(it) })),
    'strong',
  );
}

/** The questions that are asked now, by the short name that the rules are shown with and in full; and those that may follow. */
function questionBlocks({ say, each, voice }: Speaker, { report, questions }: SheetOrder): readonly Block[] {
  if (questions.length === 0) return [];
  const following = questionsOf(voice.rulebook, report.matters).filter(it => !questions.includes(it));
  const names = (it: Voice) =>
    enumeration(
      it,
      following.map(fact => fact.label[it.language]),
    );
  return [
    heading(2, say('sheet.questions')),
    text(say('sheet.questionsHelp', { count: questions.length }), 'small'),
    {
      kind: 'list',
      items: questions.map(fact =>
        each(it =>
          it.words('cli.assess.answer', { label: fact.label[it.language], value: fact.question[it.language] }),
        ),
      ),
    },
    ...(following.length > 0
      ? [
          text(
            each(it => it.words('sheet.following', { names: names(it) })),
            'small',
          ),
        ]
      : []),
  ];
}

/** Title, plan, documents, counts and open questions. */
export function planBlocks(speaker: Speaker, order: SheetOrder): readonly Block[] {
  const { report, made } = order;
  const { say, each } = speaker;
  const line = each(it => planLine(it, report.facility));
  return [
    heading(1, say('sheet.title')),
    ...(line.length > 0 ? [text(line, 'lead')] : []),
    text(say('sheet.lede'), 'note'),
    text(say('sheet.made', { made, asOf: report.facility.asOf ?? made }), 'small'),
    heading(2, say('sheet.plan')),
    answerTable(speaker, report.facility),
    ...documentBlocks(speaker, report),
    ...(coverage(report) === 'covered'
      ? [countLine(speaker, report), text(say('sheet.countsHelp'), 'small'), ...questionBlocks(speaker, order)]
      : []),
  ];
}
