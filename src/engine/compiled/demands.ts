/** Which demands do many conditions make between them? Each is put to a facility once, however many rules share it. */
import type { Facility, FactValue, Vocabulary } from '../../facts/index.ts';
import { constant, type Demand } from '../variables.ts';
import { testOf } from './testOf.ts';
import { type Outcomes, truthCode } from './truthCode.ts';

/** A list of demands, each of them once. */
export interface Demands {
  /** Where a demand stands in the list, and its outcome among the outcomes. */
  readonly indexOf: (demand: Demand) => number;
  /** How every demand stands for a facility. The array is the caller's until the next reading. */
  readonly read: (facility: Facility) => Outcomes;
  /** Writes into outcomes how the demands on one fact stand for an answer to it, or while it is not answered. */
  readonly answer: (outcomes: Outcomes, fact: string, actual: FactValue | undefined) => void;
}

function keyOf({ fact, operator, value }: Demand): string {
  return JSON.stringify([fact, operator, value]);
}

/** Lists the demands of some leaves without repetition. One whose every answer has the same outcome needs no answer. */
export function demandsOf(vocabulary: Vocabulary, leaves: readonly Demand[]): Demands {
  const distinct = new Map(leaves.map(it => [keyOf(it), it]));
  const indexes = new Map([...distinct.keys()].map((key, at) => [key, at]));
  const rows = [...distinct.values()].map((it, at) => ({
    at,
    fact: it.fact,
    test: testOf(it),
    unsaid: truthCode(constant(vocabulary, it)),
  }));
  const byFact = new Map(
    [...new Set(rows.map(it => it.fact))].map(fact => [fact, rows.filter(it => it.fact === fact)]),
  );
  const unsaid = Int8Array.from(rows, it => it.unsaid);
  const outcomes = new Int8Array(rows.length);
  return {
    indexOf: demand => {
      const index = indexes.get(keyOf(demand));
      if (index === undefined) throw new Error(`The demand on ${demand.fact} is not in the list.`);
      return index;
    },
    read: facility => {
      outcomes.set(unsaid);
      for (const [fact, rows] of byFact) {
        const actual = facility[fact];
        if (actual !== undefined) for (const { at, test } of rows) outcomes[at] = truthCode(test(actual));
      }
      return outcomes;
    },
    answer: (outcomes, fact, actual) => {
      for (const { at, test, unsaid } of byFact.get(fact) ?? [])
        outcomes[at] = actual === undefined ? unsaid : truthCode(test(actual));
    },
  };
}
