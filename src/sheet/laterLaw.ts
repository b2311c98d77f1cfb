/** Which later and higher law bears on what stands on a sheet, on whose word, and as of which day? */
import {
  type MatterView,
  noteBadge,
  noteGrade,
  noteScope,
  noteSource,
  notesFor,
  type Report,
} from '../report/index.ts';
import { notesOnDocument, type ReadWithNote } from '../rulebook/index.ts';
import { type Block, heading, type Row, text } from './block.ts';
import type { Speaker } from './speaker.ts';

function row(speaker: Speaker, note: ReadWithNote, bearing: readonly MatterView[], report: Report): Row {
  const { each, data, say } = speaker;
  const { seen, lastChecked, grade } = note;
  const scope = each(it => noteScope(it, note, report.facility) ?? '');
  return {
    cells: [
      [
        text(
          each(it => noteBadge(it, note)),
          'strong',
        ),
        text(each(it => noteSource(it, note))),
        ...(bearing.length > 0
          ? bearing.map(it => text(data(it.matter.title), 'small'))
          : [text(say('sheet.wholeDocument'), 'small')]),
      ],
      [text(data(note)), ...(scope.length > 0 ? [text(scope, 'note')] : [])],
      [
        text(each(it => noteGrade(it, note))),
        ...(grade === 'U' ? [] : [text(seen ? say('later.seen', { date: seen }) : say('later.undated'), 'small')]),
        text(say('later.checked', { date: lastChecked }), 'small'),
      ],
    ],
  };
}

/** Notes on the rules that stand on the sheet and on the covering documents as a whole, each once. */
export function laterBlocks(speaker: Speaker, report: Report, shown: readonly MatterView[]): readonly Block[] {
  const { say, voice } = speaker;
  const onDocuments = report.documents.flatMap(it => notesOnDocument(voice.rulebook, it));
  const notes = notesFor([...shown.flatMap(it => it.notes), ...onDocuments], report.facility);
  if (notes.length === 0) return [];
  const title = say('sheet.part.later');
  return [
    heading(2, title),
    text(say('sheet.partHelp.later'), 'note'),
    {
      kind: 'table',
      caption: title,
      widths: [28, 50, 22],
      head: [say('sheet.noteOn'), say('sheet.noteSays'), say('sheet.noteGrade')],
      rows: notes.map(it =>
        row(
          speaker,
          it,
          shown.filter(view => view.notes.includes(it)),
          report,
        ),
      ),
    },
  ];
}
