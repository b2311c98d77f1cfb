/** Is every answer read as it was meant, and every other one refused by name? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Facility, type Fact, parseFacility, parseText, toText, vocabularyOf } from '../../src/facts/index.ts';
import { facilityOf } from '../facility.ts';
import { readRulebook } from '../rulebook.ts';

const rulebook = readRulebook();
const { vocabulary } = rulebook;
const written = (facility: Facility) =>
  Object.fromEntries(Object.entries(facility).map(([name, value]) => [name, toText(value)]));

describe('answers of every kind', () => {
  it('come out of JSON as they went in', () => {
    fc.assert(
      fc.property(facilityOf(rulebook), facility => {
        const read = parseFacility(vocabulary, JSON.parse(JSON.stringify(facility)));
        expect(read).toEqual({ facility, faults: [] });
      }),
      { seed: 20_261_127 },
    );
  });

  it('come out of text as they went in', () => {
    fc.assert(
      fc.property(facilityOf(rulebook), facility => {
        expect(parseText(vocabulary, written(facility))).toEqual({ facility, faults: [] });
      }),
      { seed: 20_261_127 },
    );
  });

  it.each<[string, Facility, string]>([
    ['nothing said of a set as the empty set', { services: [] }, ''],
    ['members of a set with blanks between', { services: ['homeBed', 'telemedicine'] }, 'homeBed, telemedicine'],
    ['brackets as the empty set', { services: [] }, '[]'],
    ['a number with blanks around it', { bedCount: 20 }, ' 20 '],
    ['yes', { phasedOpening: true }, 'true'],
    ['no', { phasedOpening: false }, 'false'],
  ])('read %s', (_, facility, text) => {
    const [name = ''] = Object.keys(facility);
    expect(parseText(vocabulary, { [name]: text })).toEqual({ facility, faults: [] });
  });
});

describe('a refused answer', () => {
  const refused: readonly [string, unknown, object][] = [
    ['a number above the range', { bedCount: 20001 }, { code: 'outOfRange', value: '20001', allowed: '0..20000' }],
    ['a number below the range', { bedCount: -1 }, { code: 'outOfRange', value: '-1', allowed: '0..20000' }],
    ['a fraction', { bedCount: 19.5 }, { code: 'wrongType', value: '19.5', allowed: '0..20000' }],
    ['a number as text', { bedCount: '20' }, { code: 'wrongType', value: '20' }],
    ['a misspelt choice', { facilityType: 'nursingcenter' }, { code: 'notAllowed', near: 'nursingCentre' }],
    ['a choice in another case', { profitStatus: 'Nonprofit' }, { code: 'notAllowed', near: 'nonprofit' }],
    ['a truth as a number', { phasedOpening: 1 }, { code: 'wrongType', value: '1', allowed: 'true, false' }],
    ['null', { phasedOpening: null }, { code: 'wrongType', value: 'null' }],
    ['a set that is a word', { services: 'homeBed' }, { code: 'wrongType', value: 'homeBed' }],
    ['a set with a number in it', { services: ['homeBed', 3] }, { code: 'wrongType', value: '3' }],
    ['a set with a stranger', { services: ['homeBed', 'homeBet'] }, { value: 'homeBet', near: 'homeBed' }],
    ['a set with a member twice', { services: ['homeBed', 'homeBed'] }, { code: 'repeated' }],
    ['a day that no calendar has', { asOf: '2026-02-30' }, { code: 'notAllowed', allowed: 'YYYY-MM-DD' }],
    ['a day written otherwise', { asOf: '2026-2-3' }, { code: 'notAllowed', value: '2026-2-3' }],
    ['a day as a number', { asOf: 20260203 }, { code: 'wrongType', value: '20260203' }],
    ['a place of five digits', { location: '50010' }, { code: 'notAllowed', value: '50010' }],
    ['a place in no province', { location: '990000' }, { code: 'notAllowed', value: '990000' }],
    ['a place as a number', { location: 500104 }, { code: 'wrongType', value: '500104' }],
    ['a misspelt fact', { bedcount: 20 }, { code: 'unknownFact', fact: 'bedcount', value: '20', near: 'bedCount' }],
    ['a fact of the language itself', { constructor: 'x' }, { code: 'unknownFact', fact: 'constructor', value: 'x' }],
  ];

  it.each(refused)('is named with value, what is allowed and what was probably meant: %s', (_, input, fault) => {
    const [fact] = Object.keys(input as object);
    const read = parseFacility(vocabulary, input);
    expect(read.facility).toEqual({});
    expect(read.faults).toEqual([expect.objectContaining({ fact, ...fault })]);
  });

  it('says of every type what is allowed', () => {
    const all = (name: string) => (vocabulary.byName.get(name)?.options ?? []).map(it => String(it.value)).join(', ');
    const input = { location: 1, asOf: 1, bedCount: 'x', phasedOpening: 'x', profitStatus: 3, services: 3 };
    const { faults } = parseFacility(vocabulary, input);
    expect(faults.map(it => [it.code, it.value, it.allowed])).toEqual([
      ['wrongType', '1', 'GB/T 2260, 6 digits (500104, 330902, 000000 …)'],
      ['wrongType', '1', 'YYYY-MM-DD'],
      ['wrongType', 'x', '0..20000'],
      ['wrongType', 'x', 'true, false'],
      ['wrongType', '3', all('profitStatus')],
      ['wrongType', '3', all('services')],
    ]);
    expect(all('services')).toMatch(/^homeBed, |, homeBed/);
  });

  it('has a near name only where it is no answer at all, not where its type is wrong', () => {
    const input = { services: 'homeBed', bedCount: 30_000, profitStatus: ['nonprofit'] };
    const { faults } = parseFacility(vocabulary, input);
    expect(faults.map(it => [it.value, 'near' in it])).toEqual([
      ['homeBed', false],
      ['30000', false],
      ['["nonprofit"]', false],
    ]);
  });

  it.each([
    ['bedCount', '20x'],
    ['bedCount', 'x20'],
    ['bedCount', '2e1'],
    ['bedCount', '1234567890123456'],
    ['phasedOpening', 'yes'],
    ['asOf', '2026-02-28x'],
    ['asOf', 'x2026-02-28'],
  ])('is told as it was written: %s=%s', (name, text) => {
    const { facility, faults } = parseText(vocabulary, { [name]: text });
    expect(facility).toEqual({});
    expect(faults.map(it => it.value)).toEqual([text]);
  });

  it('of a number is one below the least and one above the most', () => {
    const few = vocabularyOf({
      topics: [],
      facts: [{ ...(vocabulary.byName.get('bedCount') as Fact), min: 2, max: 4 }],
    });
    const read = [1, 2, 4, 5].map(bedCount => parseFacility(few, { bedCount }).faults[0]?.allowed);
    expect(read).toEqual(['2..4', undefined, undefined, '2..4']);
    expect(parseText(few, { bedCount: '-3' }).faults.map(it => it.value)).toEqual(['-3']);
  });

  it('offers no near name where none is near', () => {
    const { faults } = parseFacility(vocabulary, { telephone: '023', services: ['zzzzzzzzzzzz'] });
    expect(faults.map(it => 'near' in it)).toEqual([false, false]);
  });

  it('of an unknown name is told all names there are', () => {
    const [fault] = parseFacility(vocabulary, { floor: 3 }).faults;
    expect(fault?.allowed.split(', ')).toEqual(vocabulary.facts.map(it => it.name));
  });

  it('does not take the other answers with it', () => {
    const read = parseFacility(vocabulary, { location: '500104', bedCount: 'many', profitStatus: 'nonprofit' });
    expect(read.facility).toEqual({ location: '500104', profitStatus: 'nonprofit' });
    expect(read.faults.map(it => it.fact)).toEqual(['bedCount']);
  });

  it.each<[unknown, string]>([
    [null, 'null'],
    [[], '[]'],
    ['a facility', 'a facility'],
    [7, '7'],
  ])('is everything, where the whole is no object: %j', (input, value) => {
    expect(parseFacility(vocabulary, input)).toEqual({
      facility: {},
      faults: [{ code: 'notAnObject', fact: '', value, allowed: '{ … }' }],
    });
  });
});
