/** Do the rules decide whole plans, with all their answers, as a second reader of the text alone derived it? */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import { type Facility, parseFacility } from '../../src/facts/index.ts';
import { readRulebook } from '../rulebook.ts';
import { type Provision, readCases, speaking } from './provision.ts';

interface Plan {
  readonly zh: string;
  readonly facility: Facility;
  /** Keys of the provisions that apply, those that are open with what is missing; all others do not apply. */
  readonly applies: readonly string[];
  readonly open: Readonly<Record<string, readonly string[]>>;
  /** Which of a provision's other readings, counted from one in the order of the data, give another status. */
  readonly contested: Readonly<Record<string, readonly number[]>>;
}
interface PlanFile {
  readonly provisions: readonly (Provision & { readonly key: string })[];
  readonly plans: readonly Plan[];
}

const rulebook = readRulebook();
const decider = compile(rulebook);
let facilities = 0;

for (const { slug, number } of rulebook.documents)
  describe(number, () => {
    const { provisions, plans } = readCases<PlanFile>(slug, 'plans.json');
    const meant = provisions.map(it => ({ key: it.key, rules: speaking(rulebook, slug, it) }));
    facilities += plans.length;

    it.each(meant)('has one rule for $key', ({ rules }) => {
      expect(rules.map(rule => rule.id)).toHaveLength(1);
    });

    it.each(plans.map((plan, at) => ({ ...plan, at })))('$at $zh', ({ facility, applies, open, contested }) => {
      expect(parseFacility(rulebook.vocabulary, facility).faults).toEqual([]);
      const decided = meant.flatMap(({ key, rules: [rule] }) =>
        rule ? [{ key, rule, decision: decider.decideRule(rule.id, facility) }] : [],
      );
      const having = (status: string) => decided.filter(it => it.decision.status === status);
      expect(having('applies').map(it => it.key)).toEqual(applies);
      expect(Object.fromEntries(having('open').map(it => [it.key, it.decision.missing]))).toEqual(open);
      const doubted = decided.filter(it => it.decision.contested.length > 0);
      const readings = doubted.map(({ key, rule, decision }) => [
        key,
        decision.contested.map(it => rule.otherReadings.indexOf(it) + 1),
      ]);
      expect(Object.fromEntries(readings)).toEqual(contested);
    });
  });

it('are more than three hundred', () => {
  expect(facilities).toBeGreaterThanOrEqual(300);
});
