/** Does every option of every question matter to some rule, or is it marked as information? */
import { type Condition, type Fact, type Leaf, leafTruth, leaves } from '../facts/index.ts';
import type { Rulebook } from '../rulebook/index.ts';
import { type Finding, finding } from './finding.ts';

/** `rules`: how many have a condition that names it, `readings`: how many other readings. `alike`: options from which no rule can tell it. */
export interface OptionRow {
  readonly fact: string;
  readonly value: string;
  readonly rules: number;
  readonly readings: number;
  readonly alike: readonly string[];
  /** Marked so in the data. */
  readonly information: boolean;
}

function names(leaf: Leaf, value: string | boolean): boolean {
  return Array.isArray(leaf.value) ? leaf.value.includes(value) : leaf.value === value;
}

function rowsOf({ rules }: Rulebook, fact: Fact): readonly OptionRow[] {
  const options = fact.options ?? [];
  const own = (when: Condition | undefined) => (when ? leaves(when) : []).filter(it => it.fact === fact.name);
  const all = rules.flatMap(rule => [rule, ...rule.otherReadings].flatMap(it => own(it.when)));
  const outcome = (value: string | boolean) =>
    all.map(it => (fact.type === 'set' ? names(it, value) : leafTruth(it, value))).join();
  const outcomes = options.map(it => outcome(it.value));
  const counted = (value: string | boolean, of: readonly { readonly when?: Condition }[]) =>
    of.filter(it => own(it.when).some(leaf => names(leaf, value))).length;
  return options.map(({ value, information = false }, at) => ({
    fact: fact.name,
    value: String(value),
    rules: counted(value, rules),
    readings: counted(
      value,
      rules.flatMap(it => it.otherReadings),
    ),
    alike: options.filter((_, other) => other !== at && outcomes[other] === outcomes[at]).map(it => String(it.value)),
    information,
  }));
}

export function options(rulebook: Rulebook) {
  const { facts, byName } = rulebook.vocabulary;
  const rows = facts.flatMap(it => rowsOf(rulebook, it));
  /** Named by nothing; of a choice, moreover, one of several such: a single one is what all conditions on the others exclude. */
  const isIdle = ({ fact, rules, readings, alike }: OptionRow) =>
    rules + readings === 0 && (byName.get(fact)?.type === 'set' || alike.length > 0);
  const findings = rows.flatMap((it): readonly Finding[] => {
    const at = `${it.fact} · ${it.value}`;
    if (isIdle(it) && !it.information)
      return [
        finding(
          'optionIdle',
          at,
          it.alike.length > 0
            ? `没有规则能把它与 ${it.alike.join('、')} 区分开；请写 "information": true`
            : '没有规则用到它；请写 "information": true',
          it.alike.length > 0
            ? `no rule tells it from ${it.alike.join(', ')}: mark it with "information": true`
            : 'no rule asks for it: mark it with "information": true',
        ),
      ];
    if (!isIdle(it) && it.information)
      return [
        finding('optionNotIdle', at, '标为仅供了解，其实有规则用到', 'marked as information, but a rule turns on it'),
      ];
    return [];
  });
  return { rows, findings };
}
