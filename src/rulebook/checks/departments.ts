/** Does the text itself name every department that a rule names? */
import { bare, type Source } from '../../sources/index.ts';
import { type Fault, fault } from '../fault.ts';
import type { Legible, LegibleDocument } from './legible.ts';
import type { LegibleRule } from './legibleRule.ts';

function wordsOf(source: Source, clauses: readonly string[]): string {
  return clauses
    .flatMap(it => source.clauses.get(it) ?? [])
    .map(it => bare(it.text))
    .join('\n');
}

/** A clause and the section that it is an item of: 一（一）3 and 一（一）. */
function withSection(clause: string): readonly string[] {
  return [clause, clause.replace(/\d+$/u, '')];
}

export function departments({ documents }: Legible): readonly Fault[] {
  return documents.flatMap(it => [...it.rules.flatMap(rule => ruleFaults(it, rule)), ...todayFaults(it)]);
}

function ruleFaults({ source, rules }: LegibleDocument, rule: LegibleRule): readonly Fault[] {
  if (!source) return [];
  const isFirst = rules.find(it => it.file === rule.file) === rule;
  const missing = (names: readonly string[], clauses: readonly string[]) => {
    const words = wordsOf(source, clauses.flatMap(withSection));
    return names.filter(it => !words.includes(bare(it)));
  };
  const cited = rule.cite.map(it => it.clause);
  const say = (at: string, name: string) =>
    fault(
      'departmentNotInText',
      rule.file,
      at,
      `所引条款和它的标题中都没有“${name}”`,
      `neither a cited clause nor its heading names "${name}"`,
    );
  return [
    ...(isFirst ? missing(rule.fileDepartments, [rule.clause, ...cited]).map(it => say('departments', it)) : []),
    ...missing(rule.departments, cited).map(it => say(rule.id, it)),
  ];
}

/** Our notes on today's names stand beside names that the text has. */
function todayFaults({ slug, document, source }: LegibleDocument): readonly Fault[] {
  if (!source) return [];
  const words = wordsOf(source, [...source.clauses.keys()]);
  return Object.keys(document?.departmentsToday ?? {})
    .filter(it => !words.includes(bare(it)))
    .map(it =>
      fault(
        'departmentNotInText',
        `${slug}/document.json`,
        'departmentsToday',
        `原文没有“${it}”`,
        `the text does not name "${it}"`,
      ),
    );
}
