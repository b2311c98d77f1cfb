/** Is a condition written in the allowed form and in the words of the vocabulary? Read before the schema, to say precisely what is wrong. */
import type { Vocabulary } from '../../facts/index.ts';
import { type Fault, fault } from '../fault.ts';
import { leafFaults, type Say } from './leafForm.ts';
import { pathOf } from './shaped.ts';

const FORBIDDEN: ReadonlyMap<string, readonly [zh: string, en: string]> = new Map([
  ['not', ['不得用 not，请改用相反的运算符', '`not` is not allowed: write the opposite operator']],
  ['priority', ['不得用 priority：先后不影响结果', '`priority` is not allowed: the order decides nothing']],
  ['path', ['不得用 path：事实都是平铺的', '`path` is not allowed: facts are flat']],
  ['name', ['不得用 name', '`name` is not allowed']],
  ['params', ['不得用 params', '`params` is not allowed']],
  ['condition', ['不得引用共享条件，请写出条件本身', 'no shared conditions: write the condition itself']],
]);

/** Where a condition stands; `location` only in other readings: a reading may turn on a place, a rule has its document's gate. */
export interface Setting {
  readonly file: string;
  readonly at: string;
  readonly vocabulary: Vocabulary | undefined;
  readonly reading: boolean;
}

type Path = readonly PropertyKey[];

/** Everything wrong with the form and the words of a condition as it stands in the file. */
export function conditionForm(node: unknown, setting: Setting, path: Path = ['when']): readonly Fault[] {
  const say: Say = (code, zh, en) => fault(code, setting.file, `${setting.at} · ${pathOf(path)}`, zh, en);
  const form = (zh: string, en: string) => [say('forbiddenConstruct', zh, en)];
  const isNode = typeof node === 'object' && node !== null && !Array.isArray(node);
  if (!isNode) return form('条件应为 { fact, operator, value }、all 或 any', 'a condition is a leaf, `all` or `any`');
  const parts = node as Readonly<Record<string, unknown>>;
  const keys = Object.keys(parts);
  const groups: readonly string[] = keys.filter(it => it === 'all' || it === 'any');
  const words: readonly string[] = keys.filter(it => it === 'fact' || it === 'operator' || it === 'value');
  const others = keys.filter(it => !groups.includes(it) && !words.includes(it));
  const faults = others.flatMap(it =>
    form(...(FORBIDDEN.get(it) ?? [`条件中没有“${it}”`, `no condition has \`${it}\``])),
  );
  if (groups.length + Math.sign(words.length) > 1)
    faults.push(
      ...form('同一层只能有 all、any 或一个叶条件', 'one node holds `all`, `any` or a leaf, never two of them'),
    );
  if (groups.length > 0) return [...faults, ...groups.flatMap(group => inside(group, parts[group]))];
  if (words.length > 0) {
    if (path.length === 1) faults.push(...form('最外层必须是 all 或 any', 'the outermost node is `all` or `any`'));
    return [...faults, ...leafFaults(parts, setting.vocabulary, setting.reading, say)];
  }
  const empty = form('条件是空的；对所有机构适用请写 "standing": true', 'empty; a rule for all has "standing": true');
  return faults.length > 0 ? faults : empty;

  function inside(group: string, list: unknown): readonly Fault[] {
    if (!Array.isArray(list) || list.length === 0)
      return form(`${group} 必须是不空的列表`, `\`${group}\` is a list and not empty`);
    const texts = list.map(it => JSON.stringify(it));
    const twice = texts.flatMap((it, index) =>
      texts.indexOf(it) < index
        ? [
            fault(
              'conditionTwice',
              setting.file,
              `${setting.at} · ${pathOf([...path, group, index])}`,
              '同一个条件写了两次',
              'the same condition stands twice',
            ),
          ]
        : [],
    );
    return [...twice, ...list.flatMap((it, index) => conditionForm(it, setting, [...path, group, index]))];
  }
}
