/** Does every condition say something: can it be met and missed, does every part of it count, and is it settled where a question is not asked? */
import {
  type Condition,
  everyCase,
  type Leaf,
  leaves,
  type Part,
  turningCase,
  type Vocabulary,
} from '../../facts/index.ts';
import { type Fault, fault } from '../fault.ts';
import type { Legible } from './legible.ts';
import type { LegibleRule } from './legibleRule.ts';
import { sizeFaults } from './size.ts';

/** The condition with another in the place of one leaf. */
function replaced(node: Condition, leaf: Leaf, by: Condition): Condition {
  if (node === leaf) return by;
  if ('all' in node) return { all: node.all.map(it => replaced(it, leaf, by)) };
  return 'any' in node ? { any: node.any.map(it => replaced(it, leaf, by)) } : node;
}

/** What a leaf comes to when it is put at true or at false. */
const settledLeaves: readonly Condition[] = [{ all: [] }, { any: [] }];

/** The values of a list without which the condition is the same. */
function idleValues(vocabulary: Vocabulary, when: Condition, leaf: Leaf): readonly unknown[] {
  const list = Array.isArray(leaf.value) ? leaf.value : [];
  if (list.length < 2) return [];
  return list.filter((_, at) =>
    same(vocabulary, when, replaced(when, leaf, { ...leaf, value: list.toSpliced(at, 1) })),
  );
}

function same(vocabulary: Vocabulary, a: Part, b: Part): boolean {
  return everyCase(vocabulary, [a, b], ([one, other]) => one === other);
}

function conditionFaults(vocabulary: Vocabulary, when: Condition, file: string, at: string): readonly Fault[] {
  if (same(vocabulary, when, false))
    return [
      fault('unreachableCondition', file, at, '没有任何机构能满足这个条件', 'no facility can meet this condition'),
    ];
  if (same(vocabulary, when, true)) {
    const advice = '"standing": true';
    return [
      fault(
        'conditionAlwaysTrue',
        file,
        at,
        `任何机构都满足这个条件，请写 ${advice}`,
        `every facility meets this condition: write ${advice}`,
      ),
    ];
  }
  const idle = leaves(when).filter(leaf => settledLeaves.some(it => same(vocabulary, when, replaced(when, leaf, it))));
  const values = leaves(when).flatMap(leaf =>
    idle.includes(leaf) ? [] : idleValues(vocabulary, when, leaf).map(value => ({ leaf, value })),
  );
  const unguarded = [...new Set(leaves(when).map(it => it.fact))].flatMap(name => {
    const askWhen = vocabulary.byName.get(name)?.askWhen;
    return askWhen && turningCase(vocabulary, when, name, askWhen) ? [{ name, askWhen: JSON.stringify(askWhen) }] : [];
  });
  return [
    ...idle.map(it => {
      const leaf = `${it.fact} ${it.operator} ${JSON.stringify(it.value)}`;
      return fault('degenerateLeaf', file, at, `去掉“${leaf}”结果也不变`, `"${leaf}" changes nothing`);
    }),
    ...values.map(({ leaf, value }) =>
      fault(
        'idleValue',
        file,
        at,
        `${leaf.fact} 的列表里去掉“${value}”结果也不变`,
        `"${value}" in the list of ${leaf.fact} changes nothing`,
      ),
    ),
    ...unguarded.map(({ name, askWhen }) =>
      fault(
        'askWhenNotGuarded',
        file,
        at,
        `${name} 只在 ${askWhen} 时才问，请用 all 把两者放在一起`,
        `${name} is asked only when ${askWhen}: put both in one \`all\``,
      ),
    ),
  ];
}

function ruleFaults(vocabulary: Vocabulary, { file, readings }: LegibleRule): readonly Fault[] {
  const sizes = readings.map(({ at, demand }) =>
    typeof demand === 'boolean' ? [] : sizeFaults(vocabulary, demand, file, at),
  );
  const small = readings.filter((_, index) => sizes[index]?.length === 0);
  const others = small.flatMap(({ at, demand }, index) => {
    const twin = small.slice(0, index).find(it => same(vocabulary, it.demand, demand));
    return [
      ...(typeof demand === 'boolean' ? [] : conditionFaults(vocabulary, demand, file, at)),
      ...(twin
        ? [
            fault(
              'readingSameAsDecided',
              file,
              at,
              `与“${twin.at}”在任何情况下结果都相同`,
              `never differs from "${twin.at}"`,
            ),
          ]
        : []),
    ];
  });
  return [...sizes.flat(), ...others];
}

export function logic({ vocabulary, documents }: Legible): readonly Fault[] {
  return vocabulary ? documents.flatMap(it => it.rules.flatMap(rule => ruleFaults(vocabulary, rule))) : [];
}
