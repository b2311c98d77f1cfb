/** Does each deadline run from one day that an applicant can know, and does each such day serve something? */
import type { RuleFiles } from '../assemble.ts';
import type { DatesFile } from '../besideShape.ts';
import { type Fault, fault } from '../fault.ts';
import type { Legible, LegibleDocument } from './legible.ts';

const FILE = 'dates.json';
type Day = DatesFile['dates'][number];

const serves = ({ matters, documents }: Day, slug: string, matter: string | undefined) =>
  matter !== undefined && matters.includes(matter) && (documents?.includes(slug) ?? true);

/** Rules whose deadlines run from no day, or from several. */
function deadlineFaults(days: readonly Day[], documents: readonly LegibleDocument[]): readonly Fault[] {
  return documents.flatMap(({ slug, rules }) =>
    rules.flatMap(({ file, id, matter, deadlines }) => {
      if (deadlines.length === 0) return [];
      const from = days.filter(it => it.use === 'start' && serves(it, slug, matter)).map(it => it.id);
      if (from.length === 1) return [];
      const [code, zh, en] =
        from.length === 0
          ? ([
              'deadlineWithoutDate',
              `${FILE} 里没有这个期限的起算日（事项 ${matter}，"use": "start"）`,
              `${FILE} has no day from which this deadline runs (matter ${matter}, "use": "start")`,
            ] as const)
          : ([
              'deadlineOfTwoDates',
              `${FILE} 里有不止一个起算日：${from.join('、')}；可用 documents 限定`,
              `${FILE} has several days from which it would run: ${from.join(', ')}; narrow them by documents`,
            ] as const);
      return [fault(code, file, id, zh, en)];
    }),
  );
}

/** Days that name what is not there, or nothing of importance. */
function dayFaults({ dates = { $schema: '', dates: [] }, matters, documents }: Legible): readonly Fault[] {
  const missing = (id: string, zh: string, en: string) => fault('dateNamesNothing', FILE, id, zh, en);
  return dates.dates.flatMap(day => {
    const { id, after, use } = day;
    const rulesOf = (matter: string) =>
      documents.flatMap(({ slug, rules }) => rules.filter(it => it.matter === matter && serves(day, slug, matter)));
    return [
      ...(after !== undefined && (after === id || !dates.dates.some(it => it.id === after))
        ? [missing(id, `after：没有别的日期叫“${after}”`, `after: no other day is called "${after}"`)]
        : []),
      ...(day.documents ?? [])
        .filter(it => !documents.some(document => document.slug === it))
        .map(it => missing(id, `没有文件“${it}”`, `there is no document "${it}"`)),
      ...day.matters.flatMap(it => {
        if (matters && !matters.matters.some(matter => matter.id === it))
          return [
            fault('matterUnknown', FILE, id, `matters.json 中没有事项“${it}”`, `matters.json has no matter "${it}"`),
          ];
        if (rulesOf(it).some(rule => use !== 'start' || rule.deadlines.length > 0)) return [];
        const [zh, en] = use === 'start' ? ['写有期限的规则', 'rule with a deadline'] : ['规则', 'rule'];
        return [fault('dateServesNothing', FILE, id, `事项“${it}”没有${zh}`, `the matter "${it}" has no ${en}`)];
      }),
    ];
  });
}

export function dates(all: Legible, files: RuleFiles): readonly Fault[] {
  // A file of another shape has its own fault; that no deadline is served is no news then.
  if (files[FILE] !== undefined && !all.dates) return [];
  return [...deadlineFaults(all.dates?.dates ?? [], all.documents), ...dayFaults(all)];
}
