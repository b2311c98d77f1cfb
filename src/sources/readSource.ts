/** Which clauses, sentences and annex rows does a policy text have? */
import { annexPieces } from './annexPieces.ts';
import { blocks } from './blocks.ts';
import type { Layout } from './layout.ts';
import { type Line, linesOf } from './lines.ts';
import { type Division, outline } from './outline.ts';
import { cut, joined } from './passage.ts';
import { regionsOf } from './regions.ts';
import { clauseSentences, sentences } from './sentences.ts';
import type { Piece, Segment, Source } from './source.ts';

/**
 * Reads a seed. Every character that is neither white space nor page furniture is in exactly one segment.
 * @throws when the layout names a closing, an annex or a colophon that the seed does not have.
 */
export function readSource(seed: string, layout: Layout): Source {
  const regions = regionsOf(linesOf(seed, layout.furniture), layout);
  const pieces = [
    ...outline(regions.body).flatMap(divisionPieces),
    ...loosePieces('尾部', regions.closing),
    ...annexPieces(seed, regions.annex),
    ...loosePieces('版记', regions.colophon),
  ];
  const clauses = new Map<string, Segment[]>();
  const segments = pieces.map(piece => {
    const clause = clauses.get(piece.clause) ?? [];
    const segment: Segment = { ...piece, index: clause.length };
    clauses.set(piece.clause, [...clause, segment]);
    return segment;
  });
  return { seed, clauses, segments };
}

function divisionPieces({ clause, level, lines }: Division): readonly Piece[] {
  const [first, ...rest] = lines;
  if (!first || level === 'head') return loosePieces(clause, lines);
  if (level === 'item') return clauseSentences(joined(lines)).map(sentence => ({ clause, ...sentence }));
  // A heading ends at its full stop where the text goes on in the same line, else with its line.
  const stop = first.text.indexOf('。') + 1 || first.text.length;
  const text = joined([cut(first, stop), ...rest]);
  return [
    { clause, part: 'heading', ...cut(first, 0, stop) },
    ...clauseSentences(text).map(sentence => ({ clause, ...sentence })),
  ];
}

function loosePieces(clause: string, lines: readonly Line[]): readonly Piece[] {
  return blocks(lines).flatMap(block => sentences(block).map(sentence => ({ clause, part: 'sentence', ...sentence })));
}
