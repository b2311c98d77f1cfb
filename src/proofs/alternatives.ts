/** Do declared alternatives cover every facility exactly once, but for the gaps and overlaps that are named? */
import { type Answers, type Condition, casesOf, exampleOf, type Part, type Text } from '../facts/index.ts';
import type { Rule, Rulebook } from '../rulebook/index.ts';
import { type Finding, finding } from './finding.ts';
import { inside } from './place.ts';

/** What one group of facilities comes to: one of the rules, or none or several and then why. */
export interface AlternativeCase {
  readonly answers: readonly Answers[];
  readonly rules: readonly string[];
  readonly because?: Text;
}

export interface AlternativeRow {
  readonly id: string;
  readonly title: Text;
  readonly cases: readonly AlternativeCase[];
}

type Declared = Rulebook['declarations']['alternatives'][number];

function ruleOf(rulebook: Rulebook, id: string): Rule {
  const rule = rulebook.rules.find(it => it.id === id);
  if (!rule) throw new Error(`A declaration names ${id}, which is no rule. Run check.`);
  return rule;
}

function proven(rulebook: Rulebook, declared: Declared): { row: AlternativeRow; findings: readonly Finding[] } {
  const { id, zh, en, among, gaps = [], overlaps = [] } = declared;
  const rules = declared.rules.map(it => ruleOf(rulebook, it));
  const [first] = rules;
  if (!first) throw new Error(`The declaration ${id} names no rule.`);
  const named: readonly { readonly when: Condition }[] = [...gaps, ...overlaps];
  const parts: readonly Part[] = [among ?? true, ...rules.map(it => it.when ?? true), ...named.map(it => it.when)];
  const concerned = casesOf(rulebook.vocabulary, parts).filter(it => it.values[0]);
  const there = inside(rulebook, first.document);
  const findings: Finding[] = [];
  const used = new Set<object>();
  const cases = concerned.map(({ answers, values }): AlternativeCase => {
    const applying = rules.filter((_, at) => values[1 + at]);
    const holding = [...gaps, ...overlaps].filter((_, at) => values[1 + rules.length + at]);
    const fitting = holding.filter(it => (gaps.includes(it) ? applying.length === 0 : applying.length > 1));
    for (const it of fitting) used.add(it);
    const witness = { ...there, ...exampleOf({ answers }) };
    const ids = applying.map(it => it.id);
    if (applying.length === 0 && fitting.length === 0)
      findings.push(
        finding(
          'alternativeGap',
          id,
          '有机构一条都不适用，而没有写明',
          'none applies to a facility, and no gap is named',
          witness,
        ),
      );
    if (applying.length > 1 && fitting.length === 0) {
      const several = ids.join(' · ');
      findings.push(
        finding(
          'alternativeOverlap',
          id,
          `有机构同时适用几条，而没有写明：${several}`,
          `several apply to one facility, and no overlap is named: ${several}`,
          witness,
        ),
      );
    }
    if (holding.length > fitting.length)
      findings.push(
        finding(
          'declarationIdle',
          id,
          `写明的空缺或重叠在这里并不存在（适用 ${applying.length} 条）`,
          `a named gap or overlap is none here (${applying.length} apply)`,
          witness,
        ),
      );
    const [because] = fitting;
    return { answers, rules: ids, ...(because && { because: { zh: because.zh, en: because.en } }) };
  });
  for (const it of [...gaps, ...overlaps])
    if (!used.has(it)) findings.push(finding('declarationIdle', id, `从未出现：${it.zh}`, `never occurs: ${it.en}`));
  return { row: { id, title: { zh, en }, cases }, findings };
}

export function alternatives(rulebook: Rulebook) {
  const all = rulebook.declarations.alternatives.map(it => proven(rulebook, it));
  return { rows: all.map(it => it.row), findings: all.flatMap(it => it.findings) };
}
