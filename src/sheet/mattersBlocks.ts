/** How do the procedures, duties, red lines, benefits and encouragements stand on a sheet? */
import { type Block, heading, type Said, type Table, text } from './block.ts';
import { matterRows } from './entry.ts';
import { type Entry, entriesIn, inFull } from './matters.ts';
import type { RulePart, SheetOrder } from './order.ts';
import { stepOf, steps } from './phase.ts';
import type { Speaker } from './speaker.ts';

function table(speaker: Speaker, caption: Said, entries: readonly Entry[], order: SheetOrder): Table {
  const { say } = speaker;
  return {
    kind: 'table',
    caption,
    widths: [27, 43, 30],
    head: [say('sheet.what'), say('sheet.basis'), say('sheet.who')],
    rows: entries.flatMap(it => {
      const toWrite = it.view.matter.kind === 'procedure' && isPart(order, 'writing');
      return matterRows(speaker, it, { ...order, toWrite });
    }),
  };
}

function isPart({ parts }: SheetOrder, part: NonNullable<SheetOrder['parts']>[number]): boolean {
  return !parts || parts.includes(part);
}

/** By phases as far as the texts name them; a phase in which nothing stands is left out, and no order is made up within one. */
function procedureBlocks(speaker: Speaker, entries: readonly Entry[], order: SheetOrder): readonly Block[] {
  const { say } = speaker;
  const applying = entries.some(it => it.view.matter.kind === 'procedure' && it.view.group === 'applies');
  return [
    heading(2, say('sheet.part.procedures')),
    text(say(applying ? 'results.notAllProcedures' : 'results.noProcedures'), 'note'),
    ...steps.flatMap(step => {
      const here = entries.filter(it => stepOf(it.view) === step);
      if (here.length === 0) return [];
      return [
        heading(3, say(`sheet.step.${step}`)),
        text(say(`sheet.stepHelp.${step}`), 'small'),
        table(speaker, say(`sheet.step.${step}`), here, order),
      ];
    }),
  ];
}

/** One part with its rules. Without any it is left out, but for the procedures: none here does not mean none at all. */
export function partBlocks(speaker: Speaker, part: RulePart, order: SheetOrder): readonly Block[] {
  if (!isPart(order, part)) return [];
  const entries = entriesIn(order.report, part, inFull(part, order.open));
  if (part === 'procedures') return procedureBlocks(speaker, entries, order);
  if (entries.length === 0) return [];
  const title = speaker.say(`sheet.part.${part}`);
  return [
    heading(2, title),
    text(speaker.say(`sheet.partHelp.${part}`), 'note'),
    table(speaker, title, entries, order),
  ];
}
