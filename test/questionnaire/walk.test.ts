/** Does the way through the questions hold its promises, whatever is answered on it? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import type { Facility, Fact } from '../../src/facts/index.ts';
import { isAskable, nextQuestion, openQuestions } from '../../src/questionnaire/index.ts';
import { facilityOf } from '../facility.ts';
import { readRulebook } from '../rulebook.ts';

const rulebook = readRulebook();
const { vocabulary } = rulebook;
const decider = compile(rulebook);
const start: Facility = { asOf: '2026-11-21' };

/** One question, as it was asked and as it was answered. */
interface Step {
  readonly fact: Fact;
  readonly before: Facility;
  readonly after: Facility;
  readonly unsure: ReadonlySet<string>;
}

/** The way of an applicant who would answer so, and leaves open what is not said. */
function walk(applicant: Facility): readonly Step[] {
  const steps: Step[] = [];
  for (;;) {
    const { after: before, unsure, fact: last } = steps.at(-1) ?? { after: start, unsure: new Set<string>() };
    const open = openQuestions(rulebook, before, decider.decide(before));
    const fact = nextQuestion({ open, unsure, topic: last?.topic });
    if (!fact) return steps;
    if (steps.length > vocabulary.facts.length) throw new Error('The questions do not end.');
    const answer = applicant[fact.name];
    steps.push(
      answer === undefined
        ? { fact, before, after: before, unsure: new Set([...unsure, fact.name]) }
        : { fact, before, after: { ...before, [fact.name]: answer }, unsure },
    );
  }
}

/** The use before matters only to another reading, and only where all else is settled: no random answers come to it. */
const reuse: Facility = {
  location: '500104',
  landRoute: 'idlePropertyReuse',
  allRightHoldersConsent: true,
  landContractRestriction: false,
};
const ways = [...fc.sample(facilityOf(rulebook), { seed: 2021, numRuns: 150 }), reuse].map(walk);
const steps = ways.flat();

describe('the way through the questions, whatever is answered', () => {
  it('asks nothing twice, and in all ways together everything but the date', () => {
    for (const way of ways) expect(new Set(way.map(it => it.fact)).size).toBe(way.length);
    const asked = new Set(steps.map(it => it.fact.name));
    expect(vocabulary.facts.map(it => it.name).filter(it => !asked.has(it))).toEqual(['asOf']);
  });

  it('asks nothing that makes no sense yet', () => {
    expect(steps.filter(it => !isAskable(it.fact, it.before)).map(it => it.fact.name)).toEqual([]);
  });

  it('asks only what can still change a result, or whether a doubt remains', () => {
    const idle = steps.filter(({ fact, before }) =>
      decider.decide(before).every(it => ![...it.missing, ...it.contestedOn].includes(fact.name)),
    );
    expect(idle.map(it => it.fact.name)).toEqual([]);
  });

  it('begins with the place', () => {
    expect(new Set(ways.map(it => it[0]?.fact.name))).toEqual(new Set(['location']));
  });

  it('leaves a topic only when nothing in it is open', () => {
    const left = ways.flatMap(way =>
      way.flatMap(({ fact, after, unsure }, at) => {
        const next = way[at + 1]?.fact;
        if (!next || next.topic === fact.topic || next.name === 'facilityType') return [];
        const open = openQuestions(rulebook, after, decider.decide(after)).map(it => it.fact);
        return open.filter(it => it.topic === fact.topic && !unsure.has(it.name)).map(it => it.name);
      }),
    );
    expect(left).toEqual([]);
  });

  it('ends with nothing open but what hangs on an answer left unsure or a district not chosen', () => {
    const stuck = ways.flatMap(way => {
      const { after = start, unsure } = way.at(-1) ?? {};
      const excused = (name: string) => unsure?.has(name) || name in after;
      return decider.decide(after).filter(it => it.status === 'open' && !it.missing.some(excused));
    });
    expect(stuck.map(it => `${it.rule}: ${it.missing}`)).toEqual([]);
  });

  it('is shorter than all questions there are: the place alone rules some out', () => {
    expect(Math.max(...ways.map(it => it.length))).toBeLessThan(vocabulary.facts.length);
  });
});
