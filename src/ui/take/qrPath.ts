/** Which squares of a QR code are dark, as one path to draw? */
import { encode } from 'uqr';

export interface QrPath {
  /** Squares along a side, the quiet zone included. */
  readonly size: number;
  /** In squares, from the upper left. */
  readonly path: string;
}

/** The margin that the standard asks for, in squares. */
const QUIET = 4;

/** Beyond version 25 (117 squares) a phone can hardly tell the squares of a screen apart. */
const maxVersion = 25;

function encoded(text: string) {
  // With more of the code given to mending, where there is room for that.
  for (const ecc of ['M', 'L'] as const) {
    try {
      return encode(text, { ecc, maxVersion, border: QUIET });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return undefined;
}

/** Undefined where the text is too long for a code that a phone reads off a screen. */
export function qrPath(text: string): QrPath | undefined {
  const code = encoded(text);
  if (!code) return undefined;
  const runs = code.data.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      const width = (end < 0 ? row.length : end) - x;
      return [`M${x} ${y}h${width}v1h-${width}z`];
    }),
  );
  return { size: code.size, path: runs.join('') };
}
