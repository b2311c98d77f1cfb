/** Does every condition say something: can it be met and missed, does every part of it count, and is it settled where a question is not asked? */
import {
  type Condition,
  completions,
  type Facility,
  type Leaf,
  leaves,
  truth,
  type Vocabulary,
} from '../../facts/index.ts';
import { type Fault, fault } from '../fault.ts';
import type { Legible, LegibleRule } from './legible.ts';

type Demand = Condition | undefined; // undefined: standing, met by every facility

/** Every way to answer a condition that it can tell apart; a place, where a reading turns on one, is that place or another. */
function* ways(vocabulary: Vocabulary, condition: Condition): Generator<Facility> {
  yield* completions(vocabulary, condition, {});
  if (leaves(condition).some(it => it.fact === 'location'))
    yield* completions(vocabulary, condition, { location: '000000' });
}

function always(vocabulary: Vocabulary, condition: Condition, holds: (facility: Facility) => boolean): boolean {
  for (const facility of ways(vocabulary, condition)) if (!holds(facility)) return false;
  return true;
}

const met = (demand: Demand, facility: Facility) => demand === undefined || truth(demand, facility) === true;

/** The condition with one leaf put at true or false, as an empty `all` or `any`. */
function fixed(node: Condition, leaf: Leaf, to: boolean): Condition {
  if (node === leaf) return to ? { all: [] } : { any: [] };
  if ('all' in node) return { all: node.all.map(it => fixed(it, leaf, to)) };
  return 'any' in node ? { any: node.any.map(it => fixed(it, leaf, to)) } : node;
}

function same(vocabulary: Vocabulary, a: Demand, b: Demand): boolean {
  const parts = [a, b].filter(it => it !== undefined);
  return always(vocabulary, { any: parts }, it => met(a, it) === met(b, it));
}

/** A fact on which the condition still turns although its question is not asked there. */
function unguarded(vocabulary: Vocabulary, when: Condition): readonly string[] {
  return [...new Set(leaves(when).map(it => it.fact))].filter(name => {
    const askWhen = vocabulary.byName.get(name)?.askWhen;
    if (!askWhen) return false;
    const results = new Map<string, boolean>();
    return !always(vocabulary, { all: [when, askWhen] }, facility => {
      if (met(askWhen, facility)) return true;
      const { [name]: _, ...others } = facility;
      const key = JSON.stringify(others);
      const before = results.get(key);
      results.set(key, met(when, facility));
      return before === undefined || before === met(when, facility);
    });
  });
}

function conditionFaults(vocabulary: Vocabulary, when: Condition, file: string, at: string): readonly Fault[] {
  if (always(vocabulary, when, it => !met(when, it)))
    return [
      fault('unreachableCondition', file, at, '没有任何机构能满足这个条件', 'no facility can meet this condition'),
    ];
  if (always(vocabulary, when, it => met(when, it)))
    return [
      fault(
        'conditionAlwaysTrue',
        file,
        at,
        '任何机构都满足这个条件，请写 "standing": true',
        'every facility meets this condition: write "standing": true',
      ),
    ];
  const idle = leaves(when).filter(leaf => [true, false].some(to => same(vocabulary, when, fixed(when, leaf, to))));
  return [
    ...idle.map(it => {
      const leaf = `${it.fact} ${it.operator} ${JSON.stringify(it.value)}`;
      return fault('degenerateLeaf', file, at, `去掉“${leaf}”结果也不变`, `"${leaf}" changes nothing`);
    }),
    ...unguarded(vocabulary, when).map(name => {
      const askWhen = JSON.stringify(vocabulary.byName.get(name)?.askWhen);
      return fault(
        'askWhenNotGuarded',
        file,
        at,
        `${name} 只在 ${askWhen} 时才问，请用 all 把两者放在一起`,
        `${name} is asked only when ${askWhen}: put both in one \`all\``,
      );
    }),
  ];
}

function ruleFaults(vocabulary: Vocabulary, { file, id, entry }: LegibleRule): readonly Fault[] {
  if (!entry) return [];
  const readings = [
    { at: id, when: entry.when },
    ...(entry.otherReadings ?? []).map((it, n) => ({ at: `${id} · otherReadings[${n}]`, when: it.when })),
  ];
  return readings.flatMap(({ at, when }, index) => {
    const double = readings.slice(0, index).find(it => same(vocabulary, it.when, when));
    return [
      ...(when ? conditionFaults(vocabulary, when, file, at) : []),
      ...(double
        ? [
            fault(
              'readingSameAsDecided',
              file,
              at,
              `与“${double.at}”在任何情况下结果都相同`,
              `never differs from "${double.at}"`,
            ),
          ]
        : []),
    ];
  });
}

export function logic({ vocabulary, documents }: Legible): readonly Fault[] {
  return vocabulary ? documents.flatMap(it => it.rules.flatMap(rule => ruleFaults(vocabulary, rule))) : [];
}
