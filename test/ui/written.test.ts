/** Does an answer come out of its form field as it went in? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromField, none, toField } from '../../src/ui/question/written.ts';
import { answerTo } from '../facility.ts';
import { readRulebook } from '../rulebook.ts';

const rulebook = readRulebook();
const { vocabulary } = rulebook;

describe.each(vocabulary.facts)('the field of $name', fact => {
  it('gives back every answer put into it', () => {
    fc.assert(
      fc.property(answerTo(rulebook, fact), value => {
        expect(fromField(vocabulary, fact, toField(fact, value))).toEqual({ value, fault: undefined });
      }),
      { seed: 2031, numRuns: 50 },
    );
  });

  it('says nothing while it is blank', () => {
    for (const blank of [toField(fact, undefined), '', '  ', undefined, null, false] as const)
      expect(fromField(vocabulary, fact, blank)).toEqual({});
  });
});

describe('a field with a mistake in it', () => {
  it('gives no answer, and the mistake', () => {
    const fact = vocabulary.byName.get('bedCount');
    if (!fact) throw new Error('bedCount is no fact.');
    expect(fromField(vocabulary, fact, ' 2O ')).toMatchObject({ value: undefined, fault: { value: '2O' } });
  });
});

describe('a number as Chinese input methods write it', () => {
  it('is the number', () => {
    const fact = vocabulary.byName.get('bedCount');
    expect(fact && fromField(vocabulary, fact, '２０')).toEqual({ value: 20, fault: undefined });
  });
});

describe('the box “none of these”', () => {
  it('bears no name of a member of a set, which it would be taken for', () => {
    const members = vocabulary.facts.filter(it => it.type === 'set').flatMap(it => it.options ?? []);
    expect(members.filter(it => it.value === none || String(it.value).includes(','))).toEqual([]);
  });
});
