/** Can every rule apply, and every rule that is not standing fail, for somebody who only answers what is asked? */
import type { Decider, Status } from '../engine/index.ts';
import { exampleOf, type Facility, type FactValue, findCase } from '../facts/index.ts';
import { openQuestions } from '../questionnaire/index.ts';
import type { Rule, Rulebook } from '../rulebook/index.ts';
import { type Finding, finding } from './finding.ts';
import { inside } from './place.ts';

/** A facility on which a rule ends so; its answers in the order in which they were asked for. */
export type Way = Facility;

/** `fails` is absent for standing rules. */
export interface Reach {
  readonly rule: string;
  readonly standing: boolean;
  readonly applies?: Way;
  readonly fails?: Way;
}

/** The way of somebody who would answer so and is asked: at each step any of the answers that an open question wants. */
export function wayOf(rulebook: Rulebook, decider: Decider, answers: Facility): Way {
  let way: Record<string, FactValue> = {};
  for (;;) {
    const open = openQuestions(rulebook, way, decider.decide(way)).map(it => it.fact.name);
    const next = open.find(it => Object.hasOwn(answers, it));
    const answer = next === undefined ? undefined : answers[next];
    if (next === undefined || answer === undefined) return way;
    way = { ...way, [next]: answer };
  }
}

function reachOf(rulebook: Rulebook, decider: Decider, rule: Rule): { reach: Reach; findings: readonly Finding[] } {
  const there = inside(rulebook, rule.document);
  const wayTo = (wanted: boolean, status: Status): Way | undefined => {
    const found = findCase(rulebook.vocabulary, [rule.when ?? true], ([it]) => it === wanted);
    const way = found && wayOf(rulebook, decider, { ...there, ...exampleOf(found) });
    return way && decider.decideRule(rule.id, way).status === status ? way : undefined;
  };
  const applies = wayTo(true, 'applies');
  const fails = rule.when && wayTo(false, 'doesNotApply');
  const missed = [
    ...(applies ? [] : [['适用', 'applies'] as const]),
    ...(fails || !rule.when ? [] : [['不适用', 'does not apply'] as const]),
  ];
  return {
    reach: { rule: rule.id, standing: !rule.when, ...(applies && { applies }), ...(fails && { fails }) },
    findings: missed.map(([zh, en]) =>
      finding(
        'notReached',
        rule.id,
        `试过的答法走不到“${zh}”`,
        `the way tried through the questions does not lead to where it ${en}`,
      ),
    ),
  };
}

export function reach(rulebook: Rulebook, decider: Decider) {
  const all = rulebook.rules.map(it => reachOf(rulebook, decider, it));
  return { rows: all.map(it => it.reach), findings: all.flatMap(it => it.findings) };
}
