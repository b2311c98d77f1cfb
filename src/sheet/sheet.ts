/** What stands on the self-check list of a plan, in which order? */
import { coverage, planLine } from '../report/index.ts';
import type { Block, Sheet } from './block.ts';
import { doubtBlocks } from './doubts.ts';
import { originBlocks, writingBlocks } from './ending.ts';
import { laterBlocks } from './laterLaw.ts';
import { entriesIn, inFull } from './matters.ts';
import { partBlocks } from './mattersBlocks.ts';
import { openBlocks } from './openBlocks.ts';
import { ruleParts, type SheetOrder, type SheetPart, sheetParts } from './order.ts';
import { planBlocks } from './plan.ts';
import { type Speaker, speaker } from './speaker.ts';

/** What stands on the sheet beside the rules themselves. */
function besidesBlocks(speaker: Speaker, order: SheetOrder, wanted: readonly SheetPart[]): readonly Block[] {
  const { report, open } = order;
  const inWhole = ruleParts.filter(it => wanted.includes(it)).flatMap(it => entriesIn(report, it, inFull(it, open)));
  const quoted = inWhole.flatMap(it => it.rules);
  return [
    ...(wanted.includes('contested') ? doubtBlocks(speaker, report, quoted) : []),
    ...(wanted.includes('later') ? laterBlocks(speaker, report, [...new Set(inWhole.map(it => it.view))]) : []),
    ...(wanted.includes('writing') ? writingBlocks(speaker) : []),
  ];
}

/** Where a number will stand in words. */
const gap = '\n';

/** The list as plain blocks: the same for the page, for paper and for every kind of file. */
export function sheet(order: SheetOrder): Sheet {
  const { report, voices, parts = sheetParts, large = false } = order;
  const all = speaker(voices);
  const wanted = coverage(report) === 'covered' ? sheetParts.filter(it => parts.includes(it)) : [];
  return {
    title: all.say('sheet.title'),
    plan: planLine(all.voice, report.facility),
    maker: all.voice.words('title'),
    pageNumber: all.voice.words('sheet.pageNumber', { page: gap, pages: gap }).split(gap),
    large,
    blocks: [
      ...planBlocks(all, order),
      ...ruleParts.filter(it => wanted.includes(it)).flatMap(it => partBlocks(all, it, order)),
      ...openBlocks(all, order, wanted),
      ...besidesBlocks(all, order, wanted),
      ...originBlocks(all, order),
    ],
  };
}
