/** Which lines does a seed have, once the furniture of its pages is taken away? */
import type { Layout } from './layout.ts';
import { passageOf } from './passage.ts';
import type { Passage } from './source.ts';

/** A line as received (`start` to `end` of the seed) and as a passage without white space at its ends. */
export interface Line extends Passage {
  readonly start: number;
  readonly end: number;
}

/** All lines of the seed in order, blank ones too (a blank line can be an empty table cell), furniture left out. */
export function linesOf(seed: string, furniture: Layout['furniture']): readonly Line[] {
  const patterns = furniture.map(furniturePattern);
  const lines: Line[] = [];
  for (let start = 0; start <= seed.length; ) {
    const newline = seed.indexOf('\n', start);
    const end = newline < 0 ? seed.length : newline;
    const passage = passageOf(seed, start, end);
    if (!patterns.some(pattern => pattern.test(passage.text))) lines.push({ ...passage, start, end });
    start = end + 1;
  }
  return lines;
}

function furniturePattern(line: string): RegExp {
  const literal = line.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replace(/#/g, '\\d+')}$`, 'u');
}
