/** Is a cell of our CSV never run by a spreadsheet, and read back as it was meant? */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvFile, csvLines, unguarded } from '../../src/report/index.ts';

const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
const unseen = ['', ' ', '\t', '\r', '\n', '\u00a0', '\u3000', '\u200b', '\ufeff', '\u0000', ' \t '];

/** The worst of what can stand in a cell: signs behind what is not seen, quotes, separators, apostrophes. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .tuple(
      fc.constantFrom('', "'", "''"),
      fc.constantFrom(...unseen),
      fc.constantFrom('', ...signs),
      fc.constantFrom('', 'HYPERLINK("x","y")', "cmd|' /C calc'!A0", '1+1', 'a,b', 'a;b', '"', '\n=1'),
    )
    .map(it => it.join('')),
);

/** What a spreadsheet that drops what is not seen would take for a formula. */
const isRun = (cell: string) => /^[\s\p{C}]*[=+\-@＝＋－＠]/u.test(cell) || /^[\t\r]/.test(cell);

describe('any cells at all', () => {
  const rows = fc.array(fc.array(hostile, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });

  it('begin with nothing that is run, and come back as they were', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('\n' as const, '\r\n' as const), (cells, newline) => {
        const { data } = Papa.parse<string[]>(csvLines(cells, newline).slice(0, -newline.length), {
          delimiter: ',',
          newline,
        });
        expect(data.flat().filter(isRun)).toEqual([]);
        expect(data.map(row => row.map(unguarded))).toEqual(cells);
      }),
      { seed: 20_261_127, numRuns: 2000 },
    );
  });
});

describe('cells that are no danger', () => {
  it.each(['20 张', '– 不适用', '● 适用', "it's", "'", '1-2', '渝卫发〔2020〕18号', ''])(
    'stay as they are: %j',
    cell => {
      expect(csvLines([[cell, 'x']])).toBe(`${cell},x\n`);
      expect(unguarded(cell)).toBe(cell);
    },
  );

  it('of numbers stay numbers', () => {
    expect(csvLines([[-3, true]])).toBe('-3,true\n');
  });
});

describe('a file for Excel', () => {
  it('is marked as UTF-8 and ends its lines as Windows does', () => {
    expect(
      csvFile([
        ['事项', '结论'],
        ['=1', 'b'],
      ]),
    ).toBe("\ufeff事项,结论\r\n'=1,b\r\n");
  });
});
