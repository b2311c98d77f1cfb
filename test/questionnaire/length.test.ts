/** Is it true what the start page says of the length of the way: twenty-odd questions, and more than half settled by the first ten? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import { type Facility, type Fact, type FactValue, within } from '../../src/facts/index.ts';
import { nextQuestion, openQuestions } from '../../src/questionnaire/index.ts';
import { readRulebook } from '../rulebook.ts';

const rulebook = readRulebook();
const decider = compile(rulebook);

function answerTo(fact: Fact): fc.Arbitrary<FactValue> {
  const values = (fact.options ?? []).map(it => it.value);
  if (fact.type === 'division') return fc.constantFrom('500104', '500152', '500107', '330903');
  if (fact.type === 'int') return fc.integer({ min: 0, max: 60 });
  if (fact.type === 'date') return fc.constant('2026-11-22');
  if (fact.type === 'set') return fc.subarray(values.map(String), { maxLength: 3 });
  return fc.constantFrom(...values);
}

/** The share of the place's provisions still open before each question of one whole way, and at its end. */
function way(answers: ReadonlyMap<string, FactValue>): readonly number[] {
  const place = String(answers.get('location'));
  const spoken = rulebook.rules.filter(it => within(place, it.document.jurisdiction)).length;
  let facility: Facility = { asOf: '2026-11-22' };
  let topic: string | undefined;
  const open: number[] = [];
  for (;;) {
    const decisions = decider.decide(facility);
    open.push(decisions.filter(it => it.status === 'open').length / spoken);
    const fact = nextQuestion({ open: openQuestions(rulebook, facility, decisions), topic, unsure: new Set() });
    const answer = fact && answers.get(fact.name);
    if (!fact || answer === undefined) return open;
    facility = { ...facility, [fact.name]: answer };
    topic = fact.topic;
  }
}

const { facts } = rulebook.vocabulary;
const plans = fc
  .sample(fc.tuple(...facts.map(answerTo)), { numRuns: 200, seed: 7 })
  .map(values => new Map(facts.map((it, at) => [it.name, values[at] as FactValue])));

describe('the way through the questions', () => {
  const ways = plans.map(way);

  it('takes twenty-odd questions as a rule', () => {
    const lengths = ways.map(it => it.length - 1).sort((a, b) => a - b);
    const median = lengths[lengths.length >> 1] ?? 0;
    expect(median).toBeGreaterThanOrEqual(20);
    expect(median).toBeLessThan(30);
  });

  it('has settled more than half of what the documents say there by the tenth question', () => {
    const long = ways.filter(it => it.length > 11);
    expect(long.length).toBeGreaterThan(100);
    expect(long.filter(open => (open[10] ?? 1) >= 0.5)).toEqual([]);
  });
});
