/** Do the rules decide as readers of the text alone expect, and are they what those took their words to be? */
import { describe, expect, it } from 'vitest';
import { compile, type Status } from '../../src/engine/index.ts';
import { parseFacility } from '../../src/facts/index.ts';
import type { Rule } from '../../src/rulebook/index.ts';
import counted from '../measured/cases.json' with { type: 'json' };
import { readRulebook } from '../rulebook.ts';
import { type Decide, type Expectation, expectedOf, speaking } from './expectation.ts';
import { caseFigures } from './figures.ts';

const rulebook = readRulebook();
const decider = compile(rulebook);
const decide: Decide = (rule, facility) => decider.decideRule(rule.id, facility);

/** The statuses in which the small facilities show each rule, and the rules whose words were read. */
const shown = new Map<Rule, Set<Status>>();
const read = new Set<Rule>();

function groupsOf(expectations: readonly Expectation[]): ReadonlyMap<string, readonly Expectation[]> {
  const groups = new Map<string, Expectation[]>();
  for (const it of expectations) groups.set(it.group, [...(groups.get(it.group) ?? []), it]);
  return groups;
}

function wrong(slug: string, { provision, facility, wrong }: Expectation): string | undefined {
  if (facility) expect(parseFacility(rulebook.vocabulary, facility).faults).toEqual([]);
  return wrong(speaking(rulebook, slug, provision), decide);
}

for (const { slug, number } of rulebook.documents) {
  const { headings, plans, sweeps, words } = expectedOf(rulebook.vocabulary, slug);

  describe(number, () => {
    for (const [group, expectations] of groupsOf(headings))
      describe(group, () => {
        for (const one of expectations)
          it(one.name, () => {
            expect(wrong(slug, one)).toBeUndefined();
            const { status } = one;
            if (!status) return;
            for (const rule of speaking(rulebook, slug, one.provision))
              shown.set(rule, (shown.get(rule) ?? new Set()).add(status));
          });
      });
  });

  // A document that is new may not have these yet.
  for (const [kind, expected] of Object.entries({ 'whole plans': plans, 'answer by answer': sweeps }))
    if (expected.length > 0)
      describe(`${number}, ${kind}`, () => {
        for (const [group, expectations] of groupsOf(expected))
          it(group, () => {
            const found = expectations.map(it => [it.name, wrong(slug, it)]).filter(([, it]) => it !== undefined);
            expect(found).toEqual([]);
          });
      });

  describe(`${number}, its words`, () => {
    for (const one of words)
      it(one.name, () => {
        expect(wrong(slug, one)).toBeUndefined();
        for (const rule of speaking(rulebook, slug, one.provision)) read.add(rule);
      });
  });
}

describe('every rule', () => {
  it.each(['applies', 'doesNotApply'] as const)('has a case in which it %s', status => {
    expect(rulebook.rules.filter(it => !shown.get(it)?.has(status)).map(it => it.id)).toEqual([]);
  });

  it('has its words read', () => {
    expect(rulebook.rules.filter(it => !read.has(it)).map(it => it.id)).toEqual([]);
  });
});

describe('the second derivation', () => {
  it('looks at more than three hundred whole plans', () => {
    expect(caseFigures(rulebook).reduce((sum, it) => sum + it.plans, 0)).toBeGreaterThanOrEqual(300);
  });

  it('is counted in test/measured/cases.json', () => {
    expect(counted.documents, 'run: npm run measure:cases').toEqual(caseFigures(rulebook));
  });
});
