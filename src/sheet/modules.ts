/** Which addresses have a QR code on paper, and how wide is it printed? */
import { type QrSquares, qrSquares } from '../report/index.ts';

/** Undefined for what a phone can not open, or hardly read. */
export function modulesOf(address: string): QrSquares | undefined {
  return /^https?:\/\//u.test(address) ? qrSquares(address) : undefined;
}

/** How wide it is printed, in millimetres: half a millimetre for each module is read by a common phone. */
export function modulesWidth(modules: QrSquares): number {
  return Math.max(30, Math.round(modules.length * 0.5));
}
