/** What does a sheet look like in which every word tries to be markup? */
import type { Block, Sheet } from '../../src/sheet/index.ts';

export const hostile = `<script>alert("1")</script>&amp;'|*_\`#</style>]]>`;
const said = [{ language: 'zh' as const, text: hostile }];
const blocks: readonly Block[] = [
  { kind: 'heading', level: 1, said },
  { kind: 'text', look: 'note', said },
  { kind: 'quote', text: hostile, source: hostile },
  { kind: 'list', items: [said] },
  { kind: 'blank', said },
  {
    kind: 'table',
    caption: said,
    widths: [50, 50],
    head: [said, said],
    rows: [
      { across: 'over', cells: [[{ kind: 'text', look: 'strong', said }]] },
      { cells: [[], [{ kind: 'blank', said }]] },
    ],
  },
  { kind: 'code', said, address: `#/results?q="><img src=x onerror=alert(1)>` },
];
export const bad: Sheet = {
  title: said,
  plan: hostile,
  maker: hostile,
  pageNumber: [hostile, hostile, hostile],
  large: true,
  blocks,
};
