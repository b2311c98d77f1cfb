/** Is every question asked on some way through the questions? */
import type { Decider } from '../engine/index.ts';
import { exampleOf, type Facility, type Fact, type FactValue, leaves, turningCase } from '../facts/index.ts';
import type { Rulebook } from '../rulebook/index.ts';
import { type Finding, finding } from './finding.ts';
import { inside } from './place.ts';
import { wayOf } from './reach.ts';

/** `way`: the answers, in their order, after which it is asked; absent where it is never asked. `rules`: how many conditions ask for it, `readings`: how many other readings. */
export interface QuestionRow {
  readonly fact: string;
  readonly way?: Facility;
  readonly rules: number;
  readonly readings: number;
}

type When = Rulebook['rules'][number]['when'];

function asks(when: When, fact: string): boolean {
  return when !== undefined && leaves(when).some(it => it.fact === fact);
}

/** Any answer, for it to be among those that a way may give. */
function anyAnswer({ type, options, min }: Fact): FactValue {
  if (type === 'int') return min ?? 0;
  return type === 'set' ? [] : (options?.[0]?.value ?? '');
}

/** The first way on which a rule or another reading turns on the fact, and it is asked for. */
function wayTo(rulebook: Rulebook, decider: Decider, fact: Fact): Facility | undefined {
  const { name } = fact;
  for (const rule of rulebook.rules)
    for (const { when } of [rule, ...rule.otherReadings]) {
      const found = when && asks(when, name) ? turningCase(rulebook.vocabulary, when, name) : undefined;
      if (!found) continue;
      const answers = { ...inside(rulebook, rule.document), ...exampleOf(found), [name]: anyAnswer(fact) };
      const given = Object.entries(wayOf(rulebook, decider, answers));
      const at = given.findIndex(([it]) => it === name);
      if (at >= 0) return Object.fromEntries(given.slice(0, at));
    }
  return undefined;
}

/** Place and date are asked for by every document's gate, before anything else. */
function rowOf(rulebook: Rulebook, decider: Decider, fact: Fact): QuestionRow {
  const { rules } = rulebook;
  const ofGate = fact.type === 'division' || fact.type === 'date';
  const way = ofGate ? {} : wayTo(rulebook, decider, fact);
  return {
    fact: fact.name,
    ...(way && { way }),
    rules: ofGate ? rules.length : rules.filter(it => asks(it.when, fact.name)).length,
    readings: rules.flatMap(it => it.otherReadings).filter(it => asks(it.when, fact.name)).length,
  };
}

export function questions(rulebook: Rulebook, decider: Decider) {
  const rows = rulebook.vocabulary.facts.map(it => rowOf(rulebook, decider, it));
  const findings: readonly Finding[] = rows
    .filter(it => !it.way)
    .map(it =>
      finding(
        'questionNotReached',
        it.fact,
        '试过的答法都问不到它',
        'none of the ways tried through the questions comes to it',
      ),
    );
  return { rows, findings };
}
