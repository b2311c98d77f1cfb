/** Where do the body, the closing, the annex and the imprint of a document begin? */
import type { Layout } from './layout.ts';
import type { Line } from './lines.ts';

/** The lines of a document, divided. Regions that the document does not have are empty. */
interface Regions {
  /** The head and the chapters. */
  readonly body: readonly Line[];
  readonly closing: readonly Line[];
  readonly annex: readonly Line[];
  readonly colophon: readonly Line[];
}

/**
 * Divides the lines by the marks of the layout. A mark counts where it stands last: its words can recur earlier.
 * @throws when a mark of the layout is not in the text, for a whole part would silently join its neighbour.
 */
export function regionsOf(lines: readonly Line[], layout: Layout): Regions {
  const end = lines.length;
  const colophon = mark(lines, end, layout.colophon, (text, words) => text.startsWith(words));
  const annex = withLabel(
    lines,
    mark(lines, colophon, layout.annex, (text, words) => text === words),
  );
  const closing = mark(lines, annex, layout.closing, (text, words) => text.startsWith(words));
  return {
    body: lines.slice(0, closing),
    closing: lines.slice(closing, annex),
    annex: lines.slice(annex, colophon),
    colophon: lines.slice(colophon),
  };
}

function mark(
  lines: readonly Line[],
  end: number,
  words: string | undefined,
  matches: (text: string, words: string) => boolean,
): number {
  if (words === undefined) return end;
  const at = lines.slice(0, end).findLastIndex(({ text }) => matches(text, words.trim()));
  if (at < 0) throw new Error(`The text has no line for "${words}", which its layout names.`);
  return at;
}

/** The line 附件 over an annex heading belongs to the annex. */
function withLabel(lines: readonly Line[], annex: number): number {
  const above = lines.slice(0, annex).findLastIndex(({ text }) => text !== '');
  return annex < lines.length && /^附件\d*$/u.test(lines[above]?.text ?? '') ? above : annex;
}
