/** Which question comes next, and when is it enough? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import type { Facility, Fact } from '../../src/facts/index.ts';
import { isAskable, nextQuestion, type OpenQuestion, openQuestions } from '../../src/questionnaire/index.ts';
import { facilityOf } from '../facility.ts';
import { readRulebook } from '../rulebook.ts';

const rulebook = readRulebook();
const { vocabulary } = rulebook;
const decider = compile(rulebook);

function factOf(name: string): Fact {
  const fact = vocabulary.byName.get(name);
  if (!fact) throw new Error(`${name} is no fact.`);
  return fact;
}

/** Open questions by name, each with the number of rules that hang on it. */
function open(rules: Readonly<Record<string, number>>): readonly OpenQuestion[] {
  return Object.entries(rules).map(([name, count]) => ({ fact: factOf(name), rules: count }));
}
const none = new Set<string>();

describe('the next question', () => {
  it('is first of all the place, then the type of facility, however many rules hang on others', () => {
    const all = open({ bedCount: 90, facilityType: 2, location: 1 });
    expect(nextQuestion({ open: all, unsure: none })?.name).toBe('location');
    expect(nextQuestion({ open: all, unsure: new Set(['location']) })?.name).toBe('facilityType');
  });

  it('is the one most rules hang on', () => {
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
  const openNow = (facility: Facility) => openQuestions(vocabulary, facility, decider.decide(facility));
  const names = (facility: Facility) => openNow(facility).map(it => it.fact.name);
  const place = { asOf: '2026-11-21', location: '500104' };

  it('leave out what makes sense only after another answer, until that is given', () => {
    expect(names(place)).not.toContain('allRightHoldersConsent');
    expect(names({ ...place, landRoute: 'ordinaryLease' })).not.toContain('allRightHoldersConsent');
    expect(names({ ...place, landRoute: 'idlePropertyReuse' })).toContain('allRightHoldersConsent');
  });

  it('count the undecided rules that each could still change', () => {
    const decisions = decider.decide(place);
    for (const { fact, rules } of openNow(place))
      expect(decisions.filter(it => it.missing.includes(fact.name))).toHaveLength(rules);
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

type Move = { readonly fact: Fact; readonly facility: Facility; readonly unsure: ReadonlySet<string> };
const start: Facility = { asOf: '2026-11-21' };

/** The way through the questions of an applicant who would answer so, and leaves open what is not said. */
function walk(applicant: Facility): readonly Move[] {
  const moves: Move[] = [];
  let facility = start;
  let unsure: ReadonlySet<string> = none;
  for (;;) {
    const open = openQuestions(vocabulary, facility, decider.decide(facility));
    const fact = nextQuestion({ open, unsure, topic: moves.at(-1)?.fact.topic });
    if (!fact) return moves;
    const answer = applicant[fact.name];
    if (answer === undefined) unsure = new Set([...unsure, fact.name]);
    else facility = { ...facility, [fact.name]: answer };
    moves.push({ fact, facility, unsure });
    if (moves.length > vocabulary.facts.length) throw new Error('The questions do not end.');
  }
}

describe('the way through the questions, whatever is answered', () => {
  const holds = (law: (moves: readonly Move[]) => void) =>
    fc.assert(
      fc.property(facilityOf(rulebook), applicant => law(walk(applicant))),
      { seed: 2021, numRuns: 100 },
    );

  it('asks nothing twice and nothing that cannot be asked yet', () => {
    holds(moves => {
      expect(new Set(moves.map(it => it.fact)).size).toBe(moves.length);
      for (const [at, { fact }] of moves.entries())
        expect(isAskable(fact, moves[at - 1]?.facility ?? start), fact.name).toBe(true);
    });
  });

  it('asks only what can still change a result', () => {
    holds(moves => {
      for (const [at, { fact }] of moves.entries()) {
        const before = moves[at - 1]?.facility ?? start;
        expect(
          decider.decide(before).some(it => it.missing.includes(fact.name)),
          fact.name,
        ).toBe(true);
      }
    });
  });

  it('leaves a topic only when nothing in it is open, and may come back when an answer opens something in it', () => {
    holds(moves => {
      for (const [at, { fact, facility, unsure }] of moves.entries()) {
        const next = moves[at + 1]?.fact;
        if (!next || next.topic === fact.topic || next.name === 'facilityType') continue;
        const left = openQuestions(vocabulary, facility, decider.decide(facility))
          .map(it => it.fact)
          .filter(it => it.topic === fact.topic && !unsure.has(it.name));
        expect(left.map(it => it.name)).toEqual([]);
      }
    });
  });

  it('ends with nothing open but what hangs on an answer left unsure or a district not chosen', () => {
    holds(moves => {
      const end = moves.at(-1);
      if (!end) throw new Error('Nothing was asked.');
      const shut = (name: string) => end.unsure.has(name) || name in end.facility;
      const unaskable = (name: string) => !isAskable(factOf(name), end.facility);
      const stuck = decider.decide(end.facility).filter(it => it.status === 'open' && !it.missing.some(shut));
      expect(stuck.map(it => `${it.rule}: ${it.missing.filter(unaskable)}`)).toEqual([]);
    });
  });
});
