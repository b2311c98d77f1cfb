/** Is a question as it is spoken, with all that is said around it, answered first by what answers it, and nothing false said? */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { search } from '../../src/search/index.ts';
import { index, spelling } from './realIndex.ts';

/** `first`: any of these comes first; `among`: within the first three; `missing`: named as standing nowhere; `together`: whether some text has it all. */
interface Row {
  readonly query: string;
  readonly first?: readonly string[];
  readonly among?: readonly string[];
  readonly missing?: readonly string[];
  readonly together?: boolean;
}

const rows = JSON.parse(readFileSync('test/search/spoken.json', 'utf8')) as readonly Row[];

describe('what is said at a window', () => {
  it.each(rows)('$query', ({ query, first, among, missing = [], together }) => {
    const { answers, apart, nowhere, countAll } = search(index, query, { spelling });
    expect(nowhere).toEqual(missing);
    if (first) expect(first).toContain(answers[0]?.id);
    if (among) expect(answers.slice(0, 3).map(it => it.id)).toEqual(expect.arrayContaining([...among]));
    if (together !== undefined) expect(countAll > 0).toBe(together);
    if (missing.length > 0 || apart.length > 0) expect(countAll).toBe(0);
  });
});

describe('what is claimed to have all', () => {
  it('has every word of the question marked, or covers its place', () => {
    for (const { query } of rows) {
      const { answers, concepts } = search(index, query, { kinds: ['clause', 'matter'] });
      const sought = concepts.filter(it => it.needed && it.place === undefined);
      for (const { all, title, titleMarks, text, marks, id } of answers)
        if (all) {
          const marked = (['zh', 'en'] as const).map(language =>
            [
              ...titleMarks[language].map(([start, end]) => title[language].slice(start, end)),
              ...marks[language].map(([start, end]) => text[language].slice(start, end)),
            ]
              .join('|')
              .toLowerCase()
              .replaceAll('+', '')
              .replaceAll('“', ''),
          );
          for (const { said, words } of sought)
            expect(
              words.some(word => marked.some(it => it.includes(word))),
              `${query}: ${said} in ${id}`,
            ).toBe(true);
        }
    }
  });
});
