/** What stands on the self-check list of a plan, in which order? */
import { coverage } from '../report/index.ts';
import type { Block, Sheet } from './block.ts';
import { doubtBlocks } from './doubts.ts';
import { originBlocks, writingBlocks } from './ending.ts';
import { laterBlocks } from './laterLaw.ts';
import { type Entry, entriesIn, type RulePart } from './matters.ts';
import { partBlocks } from './mattersBlocks.ts';
import { type SheetOrder, type SheetPart, sheetParts } from './order.ts';
import { planBlocks, planLine } from './plan.ts';
import { type Speaker, speaker } from './speaker.ts';

const ruleParts: readonly RulePart[] = ['procedures', 'obligations', 'redLines', 'benefits', 'encouragements'];

/** What stands on the sheet of rules. */
function shownOn(order: SheetOrder, wanted: readonly SheetPart[]): readonly Entry[] {
  return ruleParts.filter(it => wanted.includes(it)).flatMap(it => entriesIn(order.report, it, order.withOpen ?? true));
}

function blocksOf(
  speaker: Speaker,
  order: SheetOrder,
  part: SheetPart,
  wanted: readonly SheetPart[],
): readonly Block[] {
  switch (part) {
    case 'contested':
      return doubtBlocks(
        speaker,
        order.report,
        shownOn(order, wanted).flatMap(it => it.rules),
      );
    case 'later':
      return laterBlocks(speaker, order.report, [...new Set(shownOn(order, wanted).map(it => it.view))]);
    case 'writing':
      return writingBlocks(speaker);
    default:
      return partBlocks(speaker, part, order);
  }
}

/** The list as plain blocks: the same for the page, for paper and for every kind of file. */
export function sheet(order: SheetOrder): Sheet {
  const { report, voices, parts = sheetParts, large = false } = order;
  const all = speaker(voices);
  const wanted = coverage(report) === 'covered' ? sheetParts.filter(it => parts.includes(it)) : [];
  return {
    title: all.say('sheet.title'),
    plan: planLine(all.voice, report.facility),
    large,
    blocks: [
      ...planBlocks(all, order),
      ...wanted.flatMap(it => blocksOf(all, order, it, wanted)),
      ...originBlocks(all, order),
    ],
  };
}
