/** What of a wording counts when words are looked for, and where did each of its characters stand? */

/** The characters that count, each with its place (UTF-16) in the wording. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

/** From and to [start, end) of a wording, UTF-16. */
export type Stretch = readonly [start: number, end: number];

const COUNTS = /[\p{L}\p{N}]/u;
const ASCII = /[a-z0-9]/;

const known = new Map<string, string>();

/** What of one character counts, once its width and capitals are levelled; nothing of most signs. */
function counted(unit: string): string {
  const remembered = known.get(unit);
  if (remembered !== undefined) return remembered;
  const result = [...unit.normalize('NFKC').toLowerCase()].filter(it => COUNTS.test(it)).join('');
  known.set(unit, result);
  return result;
}

/**
 * Full and half width become one, capitals small; punctuation, brackets and white space fall away. Between two Latin
 * words or numbers one space remains, so that 〔2020〕18 does not become 202018.
 */
export function fold(wording: string): Folded {
  let text = '';
  const at: number[] = [];
  let broken = false;
  let place = 0;
  for (const unit of wording) {
    const it = counted(unit);
    if (it === '') broken = true;
    else {
      if (broken && ASCII.test(it.charAt(0)) && ASCII.test(text.at(-1) ?? '')) {
        text += ' ';
        at.push(place);
      }
      text += it;
      for (let unitOf = 0; unitOf < it.length; unitOf++) at.push(place);
      broken = false;
    }
    place += unit.length;
  }
  return { text, at };
}

/** All places of a folded word in a folded wording, as stretches of the wording as it was written. */
export function stretchesOf({ text, at }: Folded, word: string): readonly Stretch[] {
  const found: Stretch[] = [];
  if (word === '') return found;
  for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + word.length))
    if (standsAlone(text, word, from)) found.push([at[from] ?? 0, (at[from + word.length - 1] ?? 0) + 1]);
  return found;
}

/** Whether a Latin word begins where one begins, and a number is a whole number; Chinese words may stand anywhere. */
export function standsAlone(text: string, word: string, from: number): boolean {
  const [before, after] = [text[from - 1] ?? '', text[from + word.length] ?? ''];
  if (/^\d/.test(word) && /\d/.test(before)) return false;
  if (/\d$/.test(word) && /\d/.test(after)) return false;
  if (!/^[a-z]/.test(word)) return true;
  return !/[a-z]/.test(before) && !(word.length < 3 && /[a-z]/.test(after));
}

/** Stretches in order, those that touch or overlap made one. */
export function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: [number, number][] = [];
  for (const [start, end] of [...stretches].sort((one, other) => one[0] - other[0] || one[1] - other[1])) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
