/** Where does one sentence end and the next begin? */
import { cut } from './passage.ts';
import type { Passage, Piece } from './source.ts';

type Cut = Passage & Pick<Piece, 'part'>;

/** The sentences of a passage: each ends after 。 or ；, with the closing quotes and brackets that follow directly. */
export function sentences(passage: Passage): readonly Passage[] {
  const ends = [...passage.text.matchAll(/[。；][”’」』》）)]*/gu)].map(({ index, 0: mark }) => index + mark.length);
  const bounds = [0, ...ends, passage.text.length];
  return bounds
    .slice(1)
    .map((end, before) => cut(passage, bounds[before] ?? 0, end))
    .filter(({ text }) => text !== '');
}

/** The sentences of a clause, the bracket naming the responsible departments at its end a part of its own. */
export function clauseSentences(passage: Passage): readonly Cut[] {
  const bracket = departmentsStart(passage.text);
  const before = sentences(cut(passage, 0, bracket)).map(sentence => ({ ...sentence, part: 'sentence' as const }));
  const departments = cut(passage, bracket);
  return departments.text === '' ? before : [...before, { ...departments, part: 'departments' }];
}

/** The bracket may hold a 。 of its own (舟37 二（一）) and mix its widths (舟37 二（五）), so it is found from its end. */
function departmentsStart(text: string): number {
  if (!/[）)]$/u.test(text)) return text.length;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (/[）)]/u.test(text.charAt(at))) depth++;
    if (/[（(]/u.test(text.charAt(at)) && --depth === 0) {
      return /(^|[。；][”’」』》）)]*)\s*$/u.test(text.slice(0, at)) ? at : text.length;
    }
  }
  return text.length;
}
