/** Which sheets do the tests look at? Those of some plans, made with the real rulebook. */
import { compile } from '../../src/engine/index.ts';
import type { Facility } from '../../src/facts/index.ts';
import { openQuestions } from '../../src/questionnaire/index.ts';
import { type Report, report } from '../../src/report/index.ts';
import { type Block, type Cell, type Sheet, type SheetOrder, sheet } from '../../src/sheet/index.ts';
import { voice } from '../report/voices.ts';
import { readRulebook } from '../rulebook.ts';

export const rulebook = readRulebook();
const decider = compile(rulebook);
const edition = { version: '9.9.9', sha256: 'abc123'.repeat(10) };

export const plans: Readonly<Record<string, Facility>> = {
  'a nursing centre of 20 beds in Dadukou': {
    location: '500104',
    facilityType: 'nursingCentre',
    bedCount: 20,
    profitStatus: 'nonprofit',
  },
  'a clinic in Tongnan': { location: '500152', facilityType: 'clinic' },
  'a place and nothing else': { location: '330903' },
  'a hospital in operation that is designated': {
    location: '500104',
    facilityType: 'generalHospital',
    stage: 'operating',
    insuranceStatus: 'designated',
    plannedChanges: ['name'],
  },
};

export function made(
  facility: Facility,
  more: Partial<SheetOrder> = {},
): { readonly it: Sheet; readonly report: Report } {
  const assessed = { asOf: '2026-11-27', ...facility };
  const decisions = decider.decide(assessed);
  const shown = report(rulebook, assessed, decisions);
  const it = sheet({
    report: shown,
    questions: openQuestions(rulebook, assessed, decisions).map(it => it.fact),
    voices: [voice('zh')],
    edition,
    made: '2026-11-27',
    address: 'https://example.org/#/results?location=500104',
    ...more,
  });
  return { it, report: shown };
}

const parts = (block: Block): Cell => {
  if (block.kind === 'table') return block.rows.flatMap(it => it.cells.flat());
  return block.kind === 'heading' || block.kind === 'code'
    ? [{ kind: 'text', look: 'plain', said: block.said }]
    : [block];
};

/** Every line of a block in reading order, quotes with their source beneath. */
export function linesOf(block: Block): readonly string[] {
  const head = block.kind === 'table' ? block.head.flatMap(it => it.map(({ text }) => text)) : [];
  const inside = parts(block).flatMap(it => {
    if (it.kind === 'quote') return [it.text, it.source];
    return (it.kind === 'list' ? it.items.flat() : it.said).map(({ text }) => text);
  });
  return [...head, ...inside, ...(block.kind === 'code' ? [block.address] : [])];
}

export function quotesIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(parts).flatMap(it => (it.kind === 'quote' ? [`${it.text} ${it.source}`] : []));
}

/** The blocks beneath a heading, up to the next of its level or a higher one. */
export function beneath({ blocks }: Sheet, title: string): readonly Block[] {
  const isIt = (it: Block) => it.kind === 'heading' && it.said[0]?.text === title;
  const at = blocks.findIndex(isIt);
  const found = blocks[at];
  if (found?.kind !== 'heading') return [];
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex(it => it.kind === 'heading' && it.level <= found.level);
  return end < 0 ? rest : rest.slice(0, end);
}
