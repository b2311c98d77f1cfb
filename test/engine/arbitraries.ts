/** Which rules and partial facilities can there be at all? */
import fc from 'fast-check';
import type { All, Any, Condition, Facility, Fact, FactValue, Leaf } from '../../src/facts/index.ts';
import type { Rulebook } from '../../src/rulebook/index.ts';
import { city, district, type Reading, rulebookOf, ruleOf, vocabulary } from './smallRulebook.ts';

const factsOfRules = vocabulary.facts.filter(it => it.type !== 'division' && it.type !== 'date');

function valuesOf(fact: Fact): readonly (string | boolean)[] {
  return (fact.options ?? []).map(it => it.value);
}

/** Any demand the vocabulary allows, also those that every answer meets or none does. */
function leafOn(fact: Fact): fc.Arbitrary<Leaf> {
  const { name } = fact;
  switch (fact.type) {
    case 'int':
      return fc.record({
        fact: fc.constant(name),
        operator: fc.constantFrom(
          'equal',
          'notEqual',
          'lessThan',
          'lessThanInclusive',
          'greaterThan',
          'greaterThanInclusive',
        ),
        value: fc.integer({ min: -1, max: 4 }),
      });
    case 'bool':
      return fc.record({
        fact: fc.constant(name),
        operator: fc.constantFrom('equal', 'notEqual'),
        value: fc.boolean(),
      });
    case 'set':
      return fc.record({
        fact: fc.constant(name),
        operator: fc.constantFrom('contains', 'doesNotContain'),
        value: fc.constantFrom(...valuesOf(fact)),
      });
    default:
      return fc.oneof(
        fc.record({
          fact: fc.constant(name),
          operator: fc.constantFrom('equal', 'notEqual'),
          value: fc.constantFrom(...valuesOf(fact)),
        }),
        fc.record({
          fact: fc.constant(name),
          operator: fc.constantFrom('in', 'notIn'),
          value: fc.subarray([...valuesOf(fact)], { minLength: 1 }),
        }),
      );
  }
}

const { root } = fc.letrec<{ root: All | Any; node: Condition; leaf: Leaf }>(tie => ({
  leaf: fc.oneof(...factsOfRules.map(leafOn)),
  node: fc.oneof({ maxDepth: 3, withCrossShrink: true }, tie('leaf'), tie('root')),
  root: fc
    .tuple(fc.boolean(), fc.array(tie('node'), { minLength: 1, maxLength: 3 }))
    .map(([isAll, parts]) => (isAll ? { all: parts } : { any: parts })),
}));

/** A condition in which facts may come twice, or nothing where the rule is standing. */
export const condition: fc.Arbitrary<All | Any> = root;
const reading: fc.Arbitrary<Reading> = fc.option(root, { nil: undefined, freq: 8 });

export const rulebook: fc.Arbitrary<Rulebook> = fc
  .array(fc.tuple(fc.constantFrom(city, district), reading, fc.array(reading, { maxLength: 2 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map(rules => rulebookOf(rules.map(([document, when, others], at) => ruleOf(`r/${at}`, document, when, others))));

function answerTo(fact: Fact): fc.Arbitrary<FactValue> {
  switch (fact.type) {
    case 'division':
      return fc.constantFrom('500104', '500152', '500000', '500100', '510100', '000000');
    case 'date':
      return fc.constantFrom('2020-04-29', '2020-04-30', '2020-12-01', '2026-11-21');
    case 'int':
      return fc.integer({ min: fact.min ?? 0, max: fact.max ?? 0 });
    case 'set':
      return fc.subarray(valuesOf(fact).map(String));
    default:
      return fc.constantFrom(...valuesOf(fact));
  }
}

/** Some of the answers, in any order. */
export const facility: fc.Arbitrary<Facility> = fc
  .shuffledSubarray([...vocabulary.facts])
  .chain(facts => fc.tuple(...facts.map(it => fc.tuple(fc.constant(it.name), answerTo(it)))))
  .map(entries => Object.fromEntries(entries));
