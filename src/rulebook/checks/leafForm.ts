/** Is a single demand written in the words of the vocabulary, with an operator and a value that fit the fact? */
import {
  allowed,
  closest,
  type Fact,
  isDivision,
  type Operator,
  operators,
  type Vocabulary,
} from '../../facts/index.ts';
import type { Fault } from '../fault.ts';

const OPERATORS: Readonly<Record<Fact['type'], readonly Operator[]>> = {
  bool: ['equal', 'notEqual'],
  enum: ['equal', 'notEqual', 'in', 'notIn'],
  int: ['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'],
  set: ['contains', 'doesNotContain'],
  division: ['equal', 'notEqual', 'in', 'notIn'],
  date: [],
};

/** Makes a fault at the demand's place. */
export type Say = (code: Fault['code'], zh: string, en: string) => Fault;

/** “，是否指 …？” where a name was probably misspelt, and which there are. */
function meant(word: unknown, names: readonly string[]): { readonly zh: string; readonly en: string } {
  const near = closest(String(word), names);
  const [zh, en] = near ? [`，是否指 ${near}？`, `; ${near}?`] : ['', ''];
  const all = names.join(', ');
  return { zh: `${zh}（可用：${all}）`, en: `${en} (allowed: ${all})` };
}

/** Everything wrong with `{ fact, operator, value }`. `reading`: the place may be asked for, as in other readings only. */
export function leafFaults(
  { fact: name, operator, value }: Readonly<Record<string, unknown>>,
  vocabulary: Vocabulary | undefined,
  reading: boolean,
  say: Say,
): readonly Fault[] {
  const faults: Fault[] = [];
  const isOperator = (operators as readonly unknown[]).includes(operator);
  if (!isOperator) {
    const { zh, en } = meant(operator, operators);
    faults.push(say('unknownOperator', `没有运算符“${operator}”${zh}`, `no operator "${operator}"${en}`));
  }
  if (!vocabulary) return faults;
  const fact = vocabulary.byName.get(String(name));
  if (!fact) {
    const { zh, en } = meant(name, [...vocabulary.byName.keys()]);
    return [...faults, say('unknownFact', `没有事实“${name}”${zh}`, `no fact "${name}"${en}`)];
  }
  if (fact.type === 'date' || (fact.type === 'division' && !reading)) {
    const zh = `规则条件不写 ${fact.name}：地域和施行日期由文件统一把关`;
    return [...faults, say('forbiddenConstruct', zh, `no rule asks for ${fact.name}: its document's gate does`)];
  }
  if (!isOperator) return faults;
  const fitting = OPERATORS[fact.type];
  if (!fitting.includes(operator as Operator)) {
    const [zh, en] = [fitting.join('、'), fitting.join(', ')];
    const { type } = fact;
    return [
      say('operatorNotForType', `${fact.name} 是 ${type}，只能用 ${zh}`, `${fact.name} is of type ${type}: only ${en}`),
    ];
  }
  return valueFaults(fact, operator as Operator, value, say);
}

function valueFaults(fact: Fact, operator: Operator, value: unknown, say: Say): readonly Fault[] {
  const wantsList = operator === 'in' || operator === 'notIn';
  if (wantsList !== Array.isArray(value)) {
    const [zh, en] = wantsList ? ['列表', 'a list'] : ['单个值', 'a single value'];
    return [say('unknownValue', `${operator} 的 value 应为${zh}`, `the value of ${operator} is ${en}`)];
  }
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const faults = values
    .filter(it => !isValue(fact, it))
    .map(it => {
      const { zh, en } = meant(it, fact.options?.map(o => String(o.value)) ?? [allowed(fact)]);
      const said = JSON.stringify(it);
      return say('unknownValue', `${fact.name} 没有值 ${said}${zh}`, `${fact.name} has no value ${said}${en}`);
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
