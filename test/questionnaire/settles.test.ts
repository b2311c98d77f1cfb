/** Is what we say of a question's worth what then happens? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import type { Facility, Fact, FactValue } from '../../src/facts/index.ts';
import { settles } from '../../src/questionnaire/index.ts';
import { facilityOf } from '../facility.ts';
import { readRulebook } from '../rulebook.ts';

const rulebook = readRulebook();
const decider = compile(rulebook);
const { facts } = rulebook.vocabulary;

function subsets([first, ...others]: readonly string[]): readonly string[][] {
  if (first === undefined) return [[]];
  return subsets(others).flatMap(it => [it, [first, ...it]]);
}

/** Every answer there is; of days some before, between and after the documents, of long sets only the short and the nearly full. */
function everyAnswer(fact: Fact): readonly FactValue[] {
  const values = (fact.options ?? []).map(it => it.value);
  switch (fact.type) {
    case 'division':
      return rulebook.divisions.map(it => it.code);
    case 'date':
      return ['2010-01-01', '2018-01-01', '2019-12-31', '2020-05-01', '2026-11-21'];
    case 'int':
      return [...Array.from({ length: 120 }, (_, at) => at), fact.max ?? 0].filter(it => it <= (fact.max ?? 0));
    case 'set':
      return subsets(values.map(String)).filter(
        it => values.length < 8 || it.length < 3 || it.length >= values.length - 1,
      );
    case 'bool':
    case 'enum':
      return values;
    default:
      return fact.type satisfies never;
  }
}

const openOf = (facility: Facility) => decider.decide(facility).filter(it => it.status === 'open').length;

const places = ['500104', '500152', '330903', '500000', '500107'].map(location => ({ asOf: '2026-11-21', location }));
const facilities: readonly Facility[] = [
  { asOf: '2026-11-21' },
  ...places,
  ...fc.sample(facilityOf(rulebook, { asOf: '2026-11-21' }), { seed: 2022, numRuns: 6 }),
];

describe('the provisions that an answer settles', () => {
  it.each(facts.map(it => it.name))('%s: never fewer than the least and never more than the most we say', name => {
    const fact = facts.find(it => it.name === name);
    if (!fact) throw new Error(`${name} is no fact.`);
    const answers = everyAnswer(fact);
    for (const facility of facilities) {
      const { [name]: _before, ...others } = facility;
      const now = openOf(others);
      const counts = answers.map(it => now - openOf({ ...others, [name]: it }));
      const said = settles(rulebook, decider, facility, fact);
      const happens = { least: Math.min(...counts), most: Math.max(...counts) };
      if (fact.type !== 'set' || answers.length === 2 ** (fact.options?.length ?? 0))
        expect(said).toMatchObject(happens);
      expect(said.least).toBeLessThanOrEqual(happens.least);
      expect(said.most).toBeGreaterThanOrEqual(happens.most);
    }
  });

  it('are none where the question no longer matters', () => {
    const lease = { asOf: '2026-11-21', location: '500104', landRoute: 'ordinaryLease' };
    const fact = facts.find(it => it.name === 'allRightHoldersConsent');
    expect(fact && settles(rulebook, decider, lease, fact)).toEqual({ least: 0, most: 0, doubts: 0 });
  });

  it('may be none while a doubt hangs on the question, answered or not', () => {
    const fact = facts.find(it => it.name === 'minorEnvImpact');
    const hospital = { asOf: '2026-11-21', location: '500104', facilityType: 'generalHospital', bedCount: 20 };
    const said = fact && settles(rulebook, decider, hospital, fact);
    expect(said).toMatchObject({ least: 0, most: 0 });
    expect(said?.doubts).toBeGreaterThan(0);
    expect(fact && settles(rulebook, decider, { ...hospital, minorEnvImpact: true }, fact)).toEqual(said);
  });
});
