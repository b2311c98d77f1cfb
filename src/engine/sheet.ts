/** Which demands do many conditions make between them? Each is put to a facility once, however many rules share it. */
import type { Facility, Vocabulary } from '../facts/index.ts';
import { type Demand, testOf } from './testOf.ts';
import { constant } from './variables.ts';
import { type Outcomes, verdictOf } from './verdict.ts';

export interface Sheet {
  /** The place of a demand on the sheet. */
  readonly at: (demand: Demand) => number;
  /** How every demand stands for a facility. The array is the caller's until the next reading. */
  readonly read: (facility: Facility) => Outcomes;
}

function keyOf({ fact, operator, value }: Demand): string {
  return JSON.stringify([fact, operator, value]);
}

/** Lists demands without repetition. One whose every answer has the same outcome needs no answer. */
export function sheet(vocabulary: Vocabulary, demands: readonly Demand[]): Sheet {
  const distinct = new Map(demands.map(it => [keyOf(it), it]));
  const places = new Map([...distinct.keys()].map((key, at) => [key, at]));
  const rows = [...distinct.values()].map((it, at) => ({
    at,
    fact: it.fact,
    test: testOf(it),
    unsaid: verdictOf(constant(vocabulary, it)),
  }));
  const byFact = [...new Set(rows.map(it => it.fact))].map(fact => ({
    fact,
    rows: rows.filter(it => it.fact === fact),
  }));
  const unsaid = Int8Array.from(rows, it => it.unsaid);
  const outcomes = new Int8Array(rows.length);
  return {
    at: demand => {
      const place = places.get(keyOf(demand));
      if (place === undefined) throw new Error(`The demand on ${demand.fact} is not on the sheet.`);
      return place;
    },
    read: facility => {
      outcomes.set(unsaid);
      for (const { fact, rows } of byFact) {
        const actual = facility[fact];
        if (actual !== undefined) for (const { at, test } of rows) outcomes[at] = verdictOf(test(actual));
      }
      return outcomes;
    },
  };
}
