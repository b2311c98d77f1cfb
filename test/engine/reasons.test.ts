/** Do the reasons given carry the decision? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reason } from '../../src/engine/decision.ts';
import { because, compile, type LeafReason } from '../../src/engine/index.ts';
import { reason } from '../../src/engine/reason.ts';
import { rulesEngine } from '../../src/engine/record/rulesEngine.ts';
import { isPlain } from '../../src/engine/variables.ts';
import type { All, Any, Facility } from '../../src/facts/index.ts';
import { readRulebook } from '../rulebook.ts';
import * as random from './arbitraries.ts';
import { facilities } from './realFacilities.ts';
import { city, district, ruleOf } from './smallRulebook.ts';

const here = { location: '500104', asOf: '2026-11-21' };
const small = { fact: 'beds', operator: 'lessThan', value: 2 } as const;
const clinic = { fact: 'type', operator: 'equal', value: 'clinic' } as const;
const nonprofit = { fact: 'nonprofit', operator: 'equal', value: true } as const;
const place = { fact: 'location', operator: 'within', value: '500000' } as const;
const date = { fact: 'asOf', operator: 'notBefore', value: '2020-04-30' } as const;
const either: All = { all: [nonprofit, { any: [small, clinic] }] };

function reasons(when: All | Any | undefined, facility: Facility): readonly LeafReason[] {
  return because(ruleOf('r/1', city, when), facility);
}

describe('the reasons of a rule that applies', () => {
  it('are the demands that are met, of alternatives those that hold', () => {
    expect(reasons(either, { ...here, nonprofit: true, beds: 1, type: 'lab' })).toEqual([
      { ...nonprofit, actual: true, holds: true },
      { ...small, actual: 1, holds: true },
    ]);
  });

  it('are place and date where the rule asks for nothing else', () => {
    expect(reasons(undefined, here)).toEqual([
      { ...place, actual: '500104', holds: true },
      { ...date, actual: '2026-11-21', holds: true },
    ]);
  });
});

describe('the reasons of a rule that does not apply', () => {
  it('are the demands that are not met, of alternatives all', () => {
    expect(reasons(either, { ...here, nonprofit: true, beds: 3, type: 'lab' })).toEqual([
      { ...small, actual: 3, holds: false },
      { ...clinic, actual: 'lab', holds: false },
    ]);
    expect(reasons(either, { ...here, nonprofit: false })).toEqual([{ ...nonprofit, actual: false, holds: false }]);
  });

  it('are the place alone, or the date alone, where the document does not speak to the facility', () => {
    expect(reasons(either, { ...here, location: '330903' })).toEqual([{ ...place, actual: '330903', holds: false }]);
    expect(reasons(either, { ...here, asOf: '2019-01-01' })).toEqual([{ ...date, actual: '2019-01-01', holds: false }]);
  });
});

describe('the reasons of an open rule', () => {
  it('are what holds so far and what is missing, without an actual value', () => {
    expect(reasons(either, { ...here, nonprofit: true, type: 'lab' })).toEqual([
      { ...nonprofit, actual: true, holds: true },
      { ...small, holds: undefined },
    ]);
  });

  it('name the city where the district is not chosen yet', () => {
    const rule = ruleOf('r/1', district, { all: [nonprofit] });
    expect(because(rule, { ...here, location: '500000' })).toEqual([
      { fact: 'location', operator: 'within', value: '500104', actual: '500000', holds: undefined },
      { ...nonprofit, holds: undefined },
    ]);
  });
});

describe('the reason tree', () => {
  const tree = (facility: Facility) => reason(ruleOf('r/1', city, either), facility);

  it('is the condition with the actual values and how each part stands', () => {
    expect(tree({ ...here, nonprofit: true, beds: 3 })).toEqual({
      all: [
        { ...nonprofit, actual: true, holds: true },
        {
          any: [
            { ...small, actual: 3, holds: false },
            { ...clinic, holds: undefined },
          ],
          holds: undefined,
        },
      ],
      holds: undefined,
    });
  });

  it('is the gate where that fails, and both where the gate is open', () => {
    expect(tree({ ...here, location: '330903' })).toMatchObject({ all: [place, date], holds: false });
    expect(tree({ asOf: '2026-11-21' })).toMatchObject({ all: [{ all: [place, date] }, either], holds: undefined });
    expect(tree({ asOf: '2026-11-21', nonprofit: false })).toMatchObject({ ...either, holds: false });
  });

  it('is the one that json-rules-engine leaves behind', async () => {
    await fc.assert(
      fc.asyncProperty(random.condition, random.facility, async (when, facility) => {
        const rule = ruleOf('r/1', city, when);
        const [byEngine] = await rulesEngine([when])(facility);
        expect(byEngine).toEqual(reason(rule, { ...facility, ...here }));
      }),
      { seed: 283, numRuns: 500 },
    );
  });
});

function leavesOf(node: Reason): readonly LeafReason[] {
  if ('fact' in node) return [node];
  return ('all' in node ? node.all : node.any).flatMap(leavesOf);
}

describe('on the real rulebook', () => {
  const rulebook = readRulebook();
  const decider = compile(rulebook);
  const plain = rulebook.rules.filter(it => !it.when || isPlain(rulebook.vocabulary, it.when));
  const sample = fc.sample(facilities(rulebook), { seed: 18, numRuns: 60 });
  const each = plain.flatMap(rule => sample.map(facility => ({ rule, facility })));

  it('the reasons alone, with place and date, already decide the rule so', () => {
    const insufficient = each.filter(({ rule, facility }) => {
      const given = new Set(because(rule, facility).map(it => it.fact));
      const kept = Object.entries(facility).filter(([it]) => given.has(it) || it === 'location' || it === 'asOf');
      const { status } = decider.decideRule(rule.id, facility);
      return decider.decideRule(rule.id, Object.fromEntries(kept)).status !== status;
    });
    expect(insufficient).toEqual([]);
  });

  it('all that is given as a reason holds where a rule applies and fails where it does not', () => {
    const wrong = each.filter(({ rule, facility }) => {
      const { status, missing } = decider.decideRule(rule.id, facility);
      const stands = because(rule, facility);
      if (status === 'applies') return stands.length === 0 || stands.some(it => it.holds !== true);
      if (status === 'doesNotApply') return stands.length === 0 || stands.some(it => it.holds !== false);
      const unknown = new Set(stands.filter(it => it.holds === undefined).map(it => it.fact));
      return (
        stands.some(it => it.holds === false) || missing.some(it => !unknown.has(it)) || unknown.size > missing.length
      );
    });
    expect(wrong).toEqual([]);
  });

  it('every reason has its place in the tree', () => {
    const lost = each.filter(({ rule, facility }) => {
      const tree = leavesOf(reason(rule, facility)).map(it => JSON.stringify(it));
      return because(rule, facility).some(it => !tree.includes(JSON.stringify(it)));
    });
    expect(lost).toEqual([]);
  });
});
