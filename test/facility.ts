/** Which facilities can there be? Any of the answers that the real vocabulary allows, in any number. */
import fc from 'fast-check';
import type { Facility, Fact, FactValue } from '../src/facts/index.ts';
import type { Rulebook } from '../src/rulebook/index.ts';

/** Any day that a calendar has, written as the interface wants it. */
const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map(it => it.toISOString().slice(0, 10));

/** Any answer to one question; numbers often near the thresholds that people ask about. */
export function answerTo({ divisions }: Rulebook, fact: Fact): fc.Arbitrary<FactValue> {
  const values = (fact.options ?? []).map(it => it.value);
  switch (fact.type) {
    case 'division':
      return fc.constantFrom(...divisions.map(it => it.code));
    case 'date':
      return day;
    case 'int':
      return fc.oneof(fc.integer({ min: 0, max: 101 }), fc.integer({ min: fact.min ?? 0, max: fact.max ?? 0 }));
    case 'set':
      return fc.subarray(values.map(String), { maxLength: Math.min(4, values.length) });
    case 'bool':
    case 'enum':
      return fc.constantFrom(...values);
    default:
      return fact.type satisfies never;
  }
}

/** Some of the answers; `always` are among them in any case. */
export function facilityOf(rulebook: Rulebook, always: Facility = {}): fc.Arbitrary<Facility> {
  const entry = (it: Fact) => fc.tuple(fc.constant(it.name), answerTo(rulebook, it));
  return fc
    .subarray(rulebook.vocabulary.facts.filter(it => !(it.name in always)))
    .chain(facts => fc.tuple(...facts.map(entry)))
    .map(entries => ({ ...always, ...Object.fromEntries(entries) }));
}
