/** Is a condition written in the allowed form and in the words of the vocabulary? Read before the schema, to say precisely what is wrong. */
import { closest, type Fact, isDivision, type Operator, operators, type Vocabulary } from '../../facts/index.ts';
import { type Fault, fault } from '../fault.ts';
import { pathOf } from './shaped.ts';

const FORBIDDEN: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  not: ['不得用 not，请改用相反的运算符', '`not` is not allowed: write the opposite operator'],
  priority: [
    '不得用 priority：条件的先后不影响结果',
    '`priority` is not allowed: the order of conditions decides nothing',
  ],
  path: ['不得用 path：事实都是平铺的', '`path` is not allowed: facts are flat'],
  name: ['不得用 name', '`name` is not allowed'],
  params: ['不得用 params', '`params` is not allowed'],
  condition: ['不得引用共享条件，请写出条件本身', 'shared conditions are not allowed: write the condition itself'],
};

const OPERATORS: Readonly<Record<Fact['type'], readonly Operator[]>> = {
  bool: ['equal', 'notEqual'],
  enum: ['equal', 'notEqual', 'in', 'notIn'],
  int: ['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'],
  set: ['contains', 'doesNotContain'],
  division: ['equal', 'notEqual', 'in', 'notIn'],
  date: [],
};

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
  const say = (code: Fault['code'], zh: string, en: string) =>
    fault(code, setting.file, `${setting.at} · ${pathOf(path)}`, zh, en);
  if (typeof node !== 'object' || node === null || Array.isArray(node))
    return [
      say(
        'forbiddenConstruct',
        '条件应为 { fact, operator, value }、all 或 any',
        'a condition is { fact, operator, value }, `all` or `any`',
      ),
    ];
  const keys = Object.keys(node);
  const faults = keys.flatMap(key => {
    const words = FORBIDDEN[key];
    if (words) return [say('forbiddenConstruct', ...words)];
    if (['all', 'any', 'fact', 'operator', 'value'].includes(key)) return [];
    return [say('forbiddenConstruct', `条件中没有“${key}”这一项`, `a condition has no \`${key}\``)];
  });
  const groups = keys.filter(it => it === 'all' || it === 'any');
  const isLeaf = keys.some(it => it === 'fact' || it === 'operator' || it === 'value');
  if (groups.length + (isLeaf ? 1 : 0) > 1)
    faults.push(
      say(
        'forbiddenConstruct',
        '同一层只能有 all、any 或一个叶条件',
        'one node holds `all`, `any` or a leaf, never two of them',
      ),
    );
  const inside = groups.flatMap(group => {
    const parts = (node as Record<string, unknown>)[group];
    if (!Array.isArray(parts) || parts.length === 0)
      return [say('forbiddenConstruct', `${group} 必须是不空的列表`, `\`${group}\` is a list and not empty`)];
    return parts.flatMap((it, index) => conditionForm(it, setting, [...path, group, index]));
  });
  if (groups.length > 0) return [...faults, ...inside];
  if (!isLeaf)
    return faults.length > 0
      ? faults
      : [
          say(
            'forbiddenConstruct',
            '条件是空的；对所有机构适用请写 "standing": true',
            'the condition is empty; a rule for all has "standing": true',
          ),
        ];
  if (path.length === 1)
    faults.push(say('forbiddenConstruct', '最外层必须是 all 或 any', 'the outermost node is `all` or `any`'));
  return [...faults, ...leafFaults(node as Record<string, unknown>, setting, say)];
}

type Say = (code: Fault['code'], zh: string, en: string) => Fault;

function leafFaults(leaf: Record<string, unknown>, setting: Setting, say: Say): readonly Fault[] {
  const { fact: name, operator, value } = leaf;
  const faults: Fault[] = [];
  if (!(operators as readonly unknown[]).includes(operator)) {
    const near = closest(String(operator), operators);
    faults.push(
      say(
        'unknownOperator',
        `没有运算符“${operator}”${near ? `，是否指 ${near}？` : ''}`,
        `no operator "${operator}"${near ? `; ${near}?` : ''}`,
      ),
    );
  }
  if (!setting.vocabulary) return faults;
  const fact = setting.vocabulary.byName.get(String(name));
  if (!fact) {
    const near = closest(String(name), [...setting.vocabulary.byName.keys()]);
    return [
      ...faults,
      say(
        'unknownFact',
        `没有事实“${name}”${near ? `，是否指 ${near}？` : ''}`,
        `no fact "${name}"${near ? `; ${near}?` : ''}`,
      ),
    ];
  }
  if (fact.type === 'date' || (fact.type === 'division' && !setting.reading))
    return [
      ...faults,
      say(
        'forbiddenConstruct',
        `规则条件不写 ${fact.name}：地域和施行日期由文件统一把关`,
        `\`${fact.name}\` is no part of a rule: place and date in force are its document's gate`,
      ),
    ];
  if (faults.length > 0) return faults;
  const allowedHere = OPERATORS[fact.type];
  if (!allowedHere.includes(operator as Operator))
    return [
      say(
        'operatorNotForType',
        `${fact.name} 是 ${fact.type}，只能用 ${allowedHere.join('、')}`,
        `${fact.name} is of type ${fact.type}: only ${allowedHere.join(', ')}`,
      ),
    ];
  return valueFaults(fact, operator as Operator, value, say);
}

function valueFaults(fact: Fact, operator: Operator, value: unknown, say: Say): readonly Fault[] {
  const wantsList = operator === 'in' || operator === 'notIn';
  if (wantsList !== Array.isArray(value))
    return [
      wantsList
        ? say('unknownValue', `${operator} 的 value 应为列表`, `the value of ${operator} is a list`)
        : say('unknownValue', `${operator} 的 value 应为单个值`, `the value of ${operator} is a single value`),
    ];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const faults = values
    .filter(it => !isValue(fact, it))
    .map(it => {
      const options = (fact.options ?? []).map(o => String(o.value));
      const near = closest(String(it), options);
      const allowed =
        fact.type === 'int' ? `${fact.min}..${fact.max}` : fact.type === 'division' ? 'GB/T 2260' : options.join(', ');
      return say(
        'unknownValue',
        `${fact.name} 没有值 ${JSON.stringify(it)}${near ? `，是否指 ${near}？` : ''}（可用：${allowed}）`,
        `${fact.name} has no value ${JSON.stringify(it)}${near ? `; ${near}?` : ''} (allowed: ${allowed})`,
      );
    });
  if (wantsList && (values.length === 0 || new Set(values).size < values.length))
    faults.push(say('unknownValue', '列表为空或有重复的值', 'the list is empty or names a value twice'));
  return faults;
}

function isValue(fact: Fact, value: unknown): boolean {
  if (fact.type === 'int')
    return Number.isInteger(value) && Number(value) >= (fact.min ?? 0) && Number(value) <= (fact.max ?? 0);
  if (fact.type === 'division') return typeof value === 'string' && isDivision(value);
  return (fact.options ?? []).some(it => it.value === value);
}
