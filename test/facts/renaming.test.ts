/** Do answers under names from before come in at the one door, and under no other name than today's? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFacility, parseText, type Renaming, vocabularyOf } from '../../src/facts/index.ts';
import { readRulebook } from '../rulebook.ts';

const real = readRulebook().vocabulary;
const since = '9.0.0';
/** A made-up past: two questions and three answers had other names, one of them twice. */
const past: readonly Renaming[] = [
  { fact: 'beds', to: 'sickbeds', since },
  { fact: 'sickbeds', to: 'bedCount', since },
  { fact: 'wares', to: 'services', since },
  { fact: 'profitStatus', value: 'commercial', to: 'forProfit', since },
  { fact: 'services', value: 'bedAtHome', to: 'homeBed', since },
];
const vocabulary = vocabularyOf(real, past);

describe('an answer under an older name', () => {
  it('is taken under today’s, and what it was is told', () => {
    expect(parseFacility(vocabulary, { beds: 20, profitStatus: 'commercial' })).toEqual({
      facility: { bedCount: 20, profitStatus: 'forProfit' },
      faults: [],
      renamed: [
        { fact: 'beds', value: '20', factToday: 'bedCount', valueToday: '20' },
        { fact: 'profitStatus', value: 'commercial', factToday: 'profitStatus', valueToday: 'forProfit' },
      ],
    });
  });

  it('is read from an address just so, a set member by member', () => {
    const { facility, faults } = parseText(vocabulary, { sickbeds: '20', wares: 'bedAtHome,homeVisit' });
    expect([facility, faults]).toEqual([{ bedCount: 20, services: ['homeBed', 'homeVisit'] }, []]);
  });

  it('that is one by now with another member of the set is there once', () => {
    expect(parseFacility(vocabulary, { services: ['homeBed', 'bedAtHome'] }).facility.services).toEqual(['homeBed']);
  });

  it('is refused where today’s name stands beside it: neither is guessed to be meant', () => {
    for (const answers of [
      { beds: 7, bedCount: 20 },
      { bedCount: 20, beds: 7 },
    ]) {
      const { facility, faults } = parseFacility(vocabulary, answers);
      expect(facility).toEqual({ bedCount: 20 });
      expect(faults.map(it => [it.code, it.fact, it.value])).toEqual([['repeated', 'beds', '7']]);
    }
  });

  it('is no less refused for its value than under today’s', () => {
    const { facility, faults } = parseFacility(vocabulary, { beds: 'many' });
    expect(facility).toEqual({});
    expect(faults.map(it => [it.code, it.fact])).toEqual([['wrongType', 'bedCount']]);
  });

  it('is nothing where nothing was renamed', () => {
    expect(parseFacility(real, { beds: 20 }).faults.map(it => it.code)).toEqual(['unknownFact']);
    expect(parseFacility(real, { bedCount: 20 })).not.toHaveProperty('renamed');
  });
});

describe('whatever comes', () => {
  it('nothing but today’s names is taken, and nothing of every object’s', () => {
    const name = fc.constantFrom('beds', 'wares', 'bedCount', 'services', '__proto__', 'constructor', 'toString');
    const value = fc.oneof(fc.constantFrom('commercial', 20, ['bedAtHome'], ['homeBed']), fc.jsonValue());
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 4 }), entries => {
        const text = `{${entries.map(([name, it]) => `${JSON.stringify(name)}:${JSON.stringify(it)}`).join()}}`;
        const { facility } = parseFacility(vocabulary, JSON.parse(text));
        expect(Object.keys(facility).filter(it => !real.byName.has(it))).toEqual([]);
        expect(parseFacility(real, facility).faults).toEqual([]);
        expect(({} as Record<string, unknown>).bedCount).toBeUndefined();
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('a value nested beyond all measure is refused, not choked on', () => {
    const deep = JSON.parse(`{"bedCount":${'['.repeat(20_000)}${']'.repeat(20_000)}}`);
    expect(parseFacility(real, deep).faults.map(it => it.code)).toEqual(['wrongType']);
  });
});
