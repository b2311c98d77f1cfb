/** Is a fact refused that lacks what its type needs, or has what it can not use? */
import { describe, expect, it } from 'vitest';
import { vocabularyFile, vocabularyOf } from '../../src/facts/index.ts';

const words = { zh: '床位', en: 'Beds' };
const common = {
  nature: 'plan',
  topic: 'basics',
  label: words,
  question: words,
  why: { ...words, basis: [{ document: 'd', clause: '一' }] },
  said: words,
};
const choice = [{ value: 'lease', ...words }];
const truth = [
  { value: true, ...words },
  { value: false, ...words },
];
const sound: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  division: {},
  date: {},
  enum: { options: choice },
  bool: { options: truth },
  int: { min: 0, max: 9, unit: words },
  set: { options: choice, none: words },
};

function faultsIn(type: string, more: Readonly<Record<string, unknown>>): readonly string[] {
  const fact = { name: 'one', type, ...common, ...sound[type], ...more };
  const file = { $schema: 's', topics: [{ id: 'basics', ...words }], facts: [fact] };
  const { success, error } = vocabularyFile.safeParse(JSON.parse(JSON.stringify(file)));
  return success ? [] : (error?.issues ?? []).map(it => `${it.path.join('.')} ${it.message}`);
}

const options = 'facts.0 enum, set and bool facts have options, others have none';
const limits = 'facts.0 an int fact has min and max';
const none = 'facts.0 a set fact words its empty answer in `none`';
const values = 'facts.0 option values are booleans for bool facts, words for others';

describe('a fact', () => {
  it.each(Object.keys(sound))('of type %s is sound with what its type needs', type => {
    expect(faultsIn(type, {})).toEqual([]);
  });

  it.each<[string, string, Readonly<Record<string, unknown>>]>([
    [options, 'enum', { options: undefined }],
    [options, 'bool', { options: undefined }],
    [options, 'set', { options: undefined }],
    [options, 'int', { options: choice }],
    [options, 'date', { options: choice }],
    [options, 'division', { options: choice }],
    [limits, 'int', { min: undefined }],
    [limits, 'int', { max: undefined }],
    [limits, 'date', { min: 0, max: 9 }],
    [none, 'set', { none: undefined }],
    [none, 'enum', { none: words }],
    [values, 'bool', { options: choice }],
    [values, 'bool', { options: [...truth, ...choice] }],
    [values, 'enum', { options: truth }],
    [values, 'set', { options: [...choice, ...truth] }],
  ])('is refused: %s (%s)', (message, type, more) => {
    expect(faultsIn(type, more)).toEqual([message]);
  });

  it('with one limit and of no number has no fault in that alone, as nothing can come of it', () => {
    expect(faultsIn('date', { min: 0 })).toEqual([]);
  });

  it.each(['Beds', '2beds', 'bed count', 'bed-count', ''])('is not called “%s”', name => {
    expect(faultsIn('int', { name })).toEqual([expect.stringContaining('facts.0.name')]);
  });

  it('is asked only on a condition that asks something', () => {
    const leaf = { fact: 'one', operator: 'equal', value: 1 };
    for (const sound of [leaf, { all: [leaf] }, { any: [leaf, { all: [leaf] }] }])
      expect(faultsIn('int', { askWhen: sound })).toEqual([]);
    for (const empty of [{ all: [] }, { any: [] }, {}, { all: [leaf], any: [leaf] }, { ...leaf, value: [] }])
      expect(faultsIn('int', { askWhen: empty })).not.toEqual([]);
  });

  it('is found by its name', () => {
    const facts = [
      { name: 'one', type: 'date', ...common },
      { name: 'two', type: 'date', ...common },
    ] as never;
    expect(vocabularyOf({ topics: [], facts }).byName.get('two')).toBe(facts[1]);
  });
});
