/** Which squares of a QR code are dark, and how are they drawn? The same on the screen and on paper. */
import { encode } from 'uqr';

/** Rows of squares with the quiet zone around them; true is dark. */
export type QrSquares = readonly (readonly boolean[])[];

/** The margin that the standard asks for, in squares. */
const QUIET = 4;

/** Beyond version 25 (117 squares) a phone can hardly tell the squares of a screen, or of a printed page, apart. */
const maxVersion = 25;

/** Undefined where the text is too long for a code that a phone reads. */
export function qrSquares(text: string): QrSquares | undefined {
  // With more of the code given to mending, where there is room for that.
  for (const ecc of ['M', 'L'] as const) {
    try {
      return encode(text, { ecc, maxVersion, border: QUIET }).data;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return undefined;
}

/** The dark squares as one path to draw, a unit each, from the upper left. */
export function qrPath(squares: QrSquares): string {
  const runs = squares.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      const width = (end < 0 ? row.length : end) - x;
      return [`M${x} ${y}h${width}v1h-${width}z`];
    }),
  );
  return runs.join('');
}
