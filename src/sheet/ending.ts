/** What ends a sheet: what the texts do not hold and one writes in at the window, where it all comes from, and what it is not? */
import { type Block, heading, type Row, text } from './block.ts';
import { modulesOf } from './modules.ts';
import type { SheetOrder } from './order.ts';
import type { Speaker } from './speaker.ts';

/** Rows to write in. */
const free = 6;

export function writingBlocks({ say }: Speaker): readonly Block[] {
  const empty: Row = { cells: [[], [], [], []] };
  return [
    heading(2, say('sheet.part.writing')),
    text(say('sheet.partHelp.writing'), 'note'),
    {
      kind: 'table',
      caption: say('sheet.part.writing'),
      widths: [30, 34, 16, 20],
      head: [say('sheet.procedure'), say('sheet.materials'), say('sheet.fee'), say('sheet.phone')],
      rows: Array.from({ length: free }, () => empty),
    },
  ];
}

/** Edition, address and disclaimer. */
export function originBlocks({ say }: Speaker, { edition, address }: SheetOrder): readonly Block[] {
  const modules = modulesOf(address);
  return [
    heading(2, say('sheet.origin')),
    text(say('footer.edition', { version: edition.version, hash: edition.sha256 })),
    {
      kind: 'code',
      said: say(modules ? 'sheet.scan' : 'sheet.address'),
      address,
      ...(modules && { modules }),
    },
    text(say('footer.disclaimer'), 'note'),
  ];
}
