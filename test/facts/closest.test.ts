/** Is the name found that was meant, and none where nothing is near? */
import { describe, expect, it } from 'vitest';
import { closest, nearest } from '../../src/facts/index.ts';

describe('a misspelt word', () => {
  it.each([
    ['a letter wrong', 'bedCownt', 'bedCount'],
    ['another case', 'BEDCOUNT', 'bedCount'],
    ['two neighbours exchanged, nearer than two letters wrong', 'bedCuont', 'bedCount'],
  ])('is near to the one meant: %s', (_, word, meant) => {
    expect(closest(word, ['bedCuxxt', 'bedCount', 'buildRoute'])).toBe(meant);
  });

  it('is near to all that are one slip away, and to no others', () => {
    expect(nearest('500140', ['500104', '500110', '500151', '330902'])).toEqual(['500104', '500110']);
  });

  it('is near up to a third of the longer of the two words, and no further', () => {
    expect(closest('abcdefghi', ['abcdefxyz'])).toBe('abcdefxyz');
    expect(closest('abcdefgh', ['abcdexyzz'])).toBeUndefined();
    expect(closest('abcdefgh', ['abcdefxyz'])).toBe('abcdefxyz');
    expect(closest('abcdefxyz', ['abcdefgh'])).toBe('abcdefgh');
    expect(closest('ab', ['ax', 'cd'])).toBe('ax');
    expect(closest('ab', ['cd'])).toBeUndefined();
    expect(closest('x'.repeat(60), ['x'.repeat(60)])).toBe('x'.repeat(60));
  });

  it('is one slip away only where two neighbours are exchanged and nothing else', () => {
    expect(nearest('ab', ['ba'])).toEqual(['ba']);
    expect(nearest('abcdef', ['badcef', 'abcdxy'])).toEqual(['abcdxy']);
    expect(nearest('ababcxyz', ['babacxyz', 'ababcxuv'])).toEqual(['babacxyz', 'ababcxuv']);
    expect(nearest('abcdefgh', ['bxcdefgh', 'abcdefuv'])).toEqual(['bxcdefgh', 'abcdefuv']);
    expect(nearest('abcdefgh', ['xacdefgh', 'abcdefuv'])).toEqual(['xacdefgh', 'abcdefuv']);
    expect(nearest('abcdef', ['cdef', 'abcdxy', 'abcdfe'])).toEqual(['abcdfe']);
  });

  it('is near to nothing where a third of it is wrong, or where it is a whole sentence', () => {
    expect(nearest('659007', ['500104', '510000'])).toEqual([]);
    expect(closest('x'.repeat(61), ['x'.repeat(61)])).toBeUndefined();
  });
});
