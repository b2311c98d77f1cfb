/** Is a place known to lie inside another one, outside it, or not yet known? */
import { describe, expect, it } from 'vitest';
import { isDivision, within } from '../../src/facts/index.ts';
import { readRulebook } from '../rulebook.ts';

describe('a place', () => {
  it.each([
    ['a district in itself', '500104', '500104', true],
    ['a district in its municipality', '500104', '500000', true],
    ['a district in its city', '330902', '330900', true],
    ['a city in its province', '330900', '330000', true],
    ['a district in its neighbour', '500104', '500152', false],
    ['a district in another province', '330902', '500000', false],
    ['a city in another city of the province', '330100', '330900', false],
    ['a municipality, district not chosen, in a district of it', '500000', '500104', undefined],
    ['a province in a city of it', '330000', '330900', undefined],
    ['a city in a district of it', '330900', '330902', undefined],
    ['a city in the district of another', '330100', '330902', false],
    ['the county half of a municipality in a district of the other half', '500200', '500104', false],
    ['elsewhere in a district', '000000', '500104', false],
    ['elsewhere in a province', '000000', '330000', false],
    ['elsewhere in elsewhere', '000000', '000000', true],
    ['a province in elsewhere', '500000', '000000', false],
  ] as const)('%s', (_, place, area, expected) => {
    expect(within(place, area)).toBe(expected);
  });

  it.each(['500104', '000000', '330900', '820000', '110101'])('may have the code %s', code => {
    expect(isDivision(code)).toBe(true);
  });

  it.each(['', '50010', '5001040', '500 04', '000104', '160000', '５00104', '50010a'])('may not: “%s”', code => {
    expect(isDivision(code)).toBe(false);
  });
});

describe('the places to choose from', () => {
  const { divisions } = readRulebook();
  const inside = (area: string) => divisions.filter(it => within(it.code, area) === true && !it.code.endsWith('00'));

  it('are the 38 districts and counties of Chongqing and the four of Zhoushan, each by name once', () => {
    expect(inside('500000')).toHaveLength(38);
    expect(inside('330900').map(it => it.zh)).toEqual(['定海区', '普陀区', '岱山县', '嵊泗县']);
    expect(new Set(divisions.map(it => it.code)).size).toBe(divisions.length);
  });

  it('are all places by the measure of the interface, and every province and elsewhere is among them', () => {
    expect(divisions.filter(it => !isDivision(it.code))).toEqual([]);
    expect(divisions.filter(it => it.code.endsWith('0000'))).toHaveLength(35);
  });
});
