/** Is JSON read as everywhere else, and what is none refused with its place? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/cli/json.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('JSON', () => {
  it('is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 1, '\t'), (text, space) => {
        const value: unknown = JSON.parse(text);
        expect(parseJson(JSON.stringify(value, null, space))).toEqual({ value });
      }),
      { seed: 20_261_127 },
    );
  });

  it('is refused where JSON.parse refuses it, and nowhere else but for keys given twice', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b\\n"',
      '"\\x"',
      '"\n"',
      '1',
      '-0.5e3',
      '01',
      'null',
      ' ',
      '\n',
      'tru',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), list => {
        const text = list.join('');
        const read = parseJson(text);
        if ('value' in read) expect(isJson(text)).toBe(true);
        else if (read.fault.key === undefined) expect(isJson(text)).toBe(false);
      }),
      { seed: 20_261_127, numRuns: 2000 },
    );
  });

  it.each([
    ['', 1, 1],
    ['{"a": 1,}', 1, 9],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['{"a": nul}', 1, 7],
    ['[1, 2', 1, 6],
    ['{"a": "x}', 1, 7],
    ['{"a": 1} 2', 1, 10],
    ["{'a': 1}", 1, 2],
  ])('%j stops being JSON at line %i, column %i', (text, line, column) => {
    expect(parseJson(text)).toEqual({ fault: { line, column } });
  });

  it('is refused where a key is given twice in one object, however written', () => {
    expect(parseJson('{"a": {"b": 1}, "c": {"b": 2}}')).toEqual({ value: { a: { b: 1 }, c: { b: 2 } } });
    expect(parseJson('{"b": 1,\n "\\u0062": 2}')).toEqual({ fault: { line: 2, column: 2, key: 'b' } });
  });

  it('is refused where it is nested beyond reason', () => {
    expect(parseJson('['.repeat(100_000))).toEqual({ fault: { line: 1, column: 102 } });
  });
});
