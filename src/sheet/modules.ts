/** Which black and white modules make an address a QR code, and how are they drawn? */
import { encode } from 'uqr';

/** A longer address makes modules too small to be read from paper by a common phone. */
const longest = 1200;

export type Modules = readonly (readonly boolean[])[];

/** Rows of modules with their quiet zone; undefined for what a phone can not open, or hardly read. */
export function modulesOf(address: string): Modules | undefined {
  if (!/^https?:\/\//u.test(address) || address.length > longest) return undefined;
  return encode(address, { ecc: 'L', border: 4 }).data;
}

/** The black modules as the path of a drawing, one unit each. */
export function modulesPath(modules: Modules): string {
  return modules.map((row, y) => row.map((isBlack, x) => (isBlack ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('');
}

/** How wide it is printed, in millimetres: half a millimetre for each module is read by a common phone. */
export function modulesWidth(modules: Modules): number {
  return Math.max(30, Math.round(modules.length * 0.5));
}
