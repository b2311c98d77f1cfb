/** What hangs on answers not given yet, in short: what it is, where it stands, and which answers settle it. */
import type { RuleView } from '../report/index.ts';
import { type Block, heading, type Row, text } from './block.ts';
import { standing, stillOpen } from './entry.ts';
import { entriesIn, inFull } from './matters.ts';
import { ruleParts, type SheetOrder, type SheetPart } from './order.ts';
import type { Speaker } from './speaker.ts';

function row(speaker: Speaker, view: RuleView): Row {
  const { document, title, cite } = view.rule;
  const source = `${document.number} · ${cite[0].clause}`;
  return {
    cells: [
      [text(speaker.data(title), 'strong'), text(standing(speaker, view), 'small')],
      [text([{ language: 'zh', text: source }], 'small')],
      stillOpen(speaker, view),
    ],
  };
}

/** Nothing where it stands on the sheet in full, or is not wanted. */
export function openBlocks(speaker: Speaker, order: SheetOrder, wanted: readonly SheetPart[]): readonly Block[] {
  const { report, open = 'brief' } = order;
  if (open !== 'brief') return [];
  const rules = ruleParts
    .filter(it => wanted.includes(it) && !inFull(it, open).includes('open'))
    .flatMap(it => entriesIn(report, it, ['open']).flatMap(entry => entry.rules));
  if (rules.length === 0) return [];
  const { say } = speaker;
  return [
    heading(2, say('sheet.openHeading')),
    text(say('sheet.openHelp'), 'note'),
    {
      kind: 'table',
      caption: say('sheet.openHeading'),
      widths: [48, 24, 28],
      head: [say('sheet.what'), say('sheet.where'), say('sheet.hangsOn')],
      rows: rules.map(it => row(speaker, it)),
    },
  ];
}
