/** What is a file called that somebody keeps, so that every computer takes the name? */
import type { Facility } from '../facts/index.ts';
import { planTitle } from './planTitle.ts';
import type { Voice } from './voice.ts';

/** Linux takes 255 bytes, and a browser may add “ (1)”. */
const LONGEST = 200;

/** Not allowed on Windows or part of a path; unseen, unpaired or unassigned, or turning the direction of writing. */
const UNSAFE = /[<>:"/\\|?*\p{C}\p{Zl}\p{Zp}]+/gu;

/** Names of devices on Windows, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=$|[.\s])/iu;

const bytes = (text: string) => new TextEncoder().encode(text).length;

function clean(part: string): string {
  return part
    .normalize('NFC')
    .replace(UNSAFE, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.\-~]+|[\s.]+$/gu, '');
}

/** The parts within the room there is: the longest are cut first, by whole characters. */
function fitting(parts: readonly string[], room: number): readonly string[] {
  const cut = parts.map(it => [...it]);
  const size = () => bytes(cut.map(it => it.join('')).join('-'));
  while (size() > room) cut.reduce((a, b) => (b.length > a.length ? b : a)).pop();
  return cut.map(it => it.join('').trimEnd());
}

/** Parts joined to the name of a file, with its ending (`csv`): taken by Windows, macOS and Linux alike, at most 200 bytes. */
export function safeFileName(parts: readonly string[], ending: string): string {
  const said = parts.map(clean).filter(Boolean);
  const room = LONGEST - bytes(`_.${ending}`); // what may still be put before and after
  const name = fitting(said.length > 0 ? said : ['file'], room).join('-');
  return `${name.replace(DEVICE, '_$&')}.${ending}`;
}

/** `what` it is, place, plan and day of assessment: “自查清单-大渡口区-护理中心-20 张床-2026-11-21.docx”. `facility` has its day in `asOf`. */
export function fileName(voice: Voice, what: string, facility: Facility, ending: string): string {
  return safeFileName([what, ...planTitle(voice, facility), String(facility.asOf ?? '')], ending);
}
