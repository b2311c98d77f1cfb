/** Which question comes next, and when is it enough? */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import type { Facility, Fact } from '../../src/facts/index.ts';
import { nextQuestion, type OpenQuestion, openQuestions } from '../../src/questionnaire/index.ts';
import { readRulebook } from '../rulebook.ts';

const rulebook = readRulebook();
const { vocabulary } = rulebook;
const decider = compile(rulebook);

function factOf(name: string): Fact {
  const fact = vocabulary.byName.get(name);
  if (!fact) throw new Error(`${name} is no fact.`);
  return fact;
}

/** Open questions by name, each with what hangs on it. */
function open(weights: Readonly<Record<string, number>>): readonly OpenQuestion[] {
  return Object.entries(weights).map(([name, count]) => ({ fact: factOf(name), weight: count }));
}
const none = new Set<string>();

describe('the next question', () => {
  it('is first of all the place, then the type of facility, however many rules hang on others', () => {
    const all = open({ bedCount: 90, facilityType: 2, location: 1 });
    expect(nextQuestion({ open: all, unsure: none })?.name).toBe('location');
    expect(nextQuestion({ open: all, unsure: new Set(['location']) })?.name).toBe('facilityType');
  });

  it('is the one on which most hangs', () => {
    const all = open({ bedCount: 3, services: 9, stage: 4 });
    expect(nextQuestion({ open: all, unsure: none })?.name).toBe('services');
  });

  it('stays on the topic of the question before, as long as that has one', () => {
    const all = open({ services: 9, stage: 4, bedCount: 6 });
    expect(nextQuestion({ open: all, topic: 'facility', unsure: none })?.name).toBe('bedCount');
    expect(nextQuestion({ open: all, topic: 'money', unsure: none })?.name).toBe('services');
  });

  it('is the earlier one in the vocabulary of two on which as many rules hang', () => {
    expect(nextQuestion({ open: open({ stage: 4, bedCount: 4 }), unsure: none })?.name).toBe('stage');
  });

  it('is not one that was answered with 不确定', () => {
    const all = open({ services: 9, stage: 4 });
    expect(nextQuestion({ open: all, unsure: new Set(['services']) })?.name).toBe('stage');
    expect(nextQuestion({ open: all, unsure: new Set(['services', 'stage']) })).toBeUndefined();
  });
});

describe('the open questions', () => {
  const openNow = (facility: Facility) => openQuestions(rulebook, facility, decider.decide(facility));
  const names = (facility: Facility) => openNow(facility).map(it => it.fact.name);
  const place = { asOf: '2026-11-21', location: '500104' };

  it('leave out what makes sense only after another answer, until that is given', () => {
    expect(names(place)).not.toContain('allRightHoldersConsent');
    expect(names({ ...place, landRoute: 'ordinaryLease' })).not.toContain('allRightHoldersConsent');
    expect(names({ ...place, landRoute: 'idlePropertyReuse' })).toContain('allRightHoldersConsent');
  });

  it('count a procedure that hangs on them more than a benefit, and a benefit more than an encouragement', () => {
    const weightOf = (facility: Facility, name: string) =>
      openNow(facility).find(it => it.fact.name === name)?.weight ?? 0;
    const decisions = decider.decide(place);
    const hanging = (name: string) =>
      rulebook.rules
        .filter((_rule, at) => decisions[at]?.missing.includes(name))
        .map(({ kind, modality }) => {
          if (kind === 'procedure' || kind === 'deadline') return 6;
          return modality === 'encourage' || modality === 'explore' || kind === 'redLine' ? 1 : 3;
        });
    for (const name of ['constructionOrRefit', 'services', 'plansInsuranceDesignation'])
      expect(weightOf(place, name)).toBe(hanging(name).reduce<number>((sum, it) => sum + it, 0));
  });

  it('hold no answered one, also not a place whose district is still open', () => {
    const province = { asOf: '2026-11-21', location: '500000' };
    expect(decider.decide(province).some(it => it.missing.includes('location'))).toBe(true);
    expect(names(province)).not.toContain('location');
  });

  it('are none where no document speaks', () => {
    expect(names({ asOf: '2026-11-21', location: '510000' })).toEqual([]);
  });
});
