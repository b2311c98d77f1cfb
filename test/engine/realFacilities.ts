/** What do facilities look like for which the real rulebook could be asked? */
import fc from 'fast-check';
import {
  type Facility,
  type Fact,
  type FactValue,
  type Leaf,
  leaves,
  representatives,
  truth,
} from '../../src/facts/index.ts';
import type { Rulebook } from '../../src/rulebook/index.ts';

/** Districts with and without a text of their own, a city and a province not narrowed down yet, and a place without any. */
export const locations = ['500104', '500152', '500107', '330903', '500000', '330900', '510100', undefined] as const;
const dates = ['2017-01-01', '2019-06-01', '2020-06-01', '2026-11-21', '2026-11-21', '2026-11-21'];
/** The share of questions answered. */
const densities = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];

/** Answers between which the rules can tell, numbers also at random. */
function answerTo(fact: Fact, demands: readonly Leaf[]): fc.Arbitrary<FactValue> {
  const members = (fact.options ?? []).map(it => it.value);
  switch (fact.type) {
    case 'int':
      return fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...representatives(fact, demands)) },
        { weight: 1, arbitrary: fc.integer({ min: fact.min ?? 0, max: fact.max ?? 0 }) },
      );
    case 'set':
      return fc.subarray(members.map(String), { maxLength: Math.min(members.length, 4) });
    default:
      return fc.constantFrom(...members);
  }
}

/** Partial facilities at one of these places; half of them as a form gives them, without answers to questions that do not arise. */
export function facilities(
  { vocabulary, rules }: Rulebook,
  places: readonly (string | undefined)[] = locations,
): fc.Arbitrary<Facility> {
  const demands = rules.flatMap(rule => [rule, ...rule.otherReadings].flatMap(it => (it.when ? leaves(it.when) : [])));
  const asked = vocabulary.facts.filter(it => it.type !== 'division' && it.type !== 'date');
  const answers = asked.map(it =>
    answerTo(
      it,
      demands.filter(leaf => leaf.fact === it.name),
    ),
  );
  const chances = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), {
    minLength: asked.length,
    maxLength: asked.length,
  });
  return fc
    .record({
      location: fc.constantFrom(...places),
      asOf: fc.constantFrom(...dates),
      density: fc.constantFrom(...densities),
      isForm: fc.boolean(),
      chances,
      values: fc.tuple(...answers),
    })
    .map(({ location, asOf, density, isForm, chances, values }) => {
      const facility: Record<string, FactValue> = { asOf, ...(location && { location }) };
      asked.forEach((fact, at) => {
        const arises = !isForm || !fact.askWhen || truth(fact.askWhen, facility) === true;
        const value = values[at];
        if (value !== undefined && arises && (chances[at] ?? 1) < density) facility[fact.name] = value;
      });
      return facility;
    });
}
