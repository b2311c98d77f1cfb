/** In which ways, different for a condition, can the unanswered questions still be answered? */
import { type Condition, leaves } from './condition.ts';
import type { Facility } from './facility.ts';
import { representatives } from './representatives.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Every way to answer what a condition asks and the facility has not said, one for each difference that the condition can make. */
export function* completions(vocabulary: Vocabulary, condition: Condition, facility: Facility): Generator<Facility> {
  const demands = leaves(condition);
  const open = [...new Set(demands.map(it => it.fact))].filter(it => facility[it] === undefined);
  function* from(index: number, soFar: Facility): Generator<Facility> {
    const name = open[index];
    if (name === undefined) {
      yield soFar;
      return;
    }
    const fact = vocabulary.byName.get(name);
    if (!fact) throw new Error(`The condition asks for ${name}, which is no fact.`);
    for (const value of representatives(
      fact,
      demands.filter(it => it.fact === name),
    ))
      yield* from(index + 1, { ...soFar, [name]: value });
  }
  yield* from(0, facility);
}
