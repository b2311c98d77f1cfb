/** Do rules and matters fit together: does each rule have its matter, each matter its rules, are they of one kind, and do the texts say when it is due? */
import { closest } from '../../facts/index.ts';
import { locate } from '../../sources/index.ts';
import { type Fault, fault } from '../fault.ts';
import type { Legible } from './legible.ts';

export function matters(all: Legible): readonly Fault[] {
  return [...matterFaults(all), ...kindFaults(all), ...phaseFaults(all)];
}

/** A matter names another that is not there. */
function otherUnknown(known: ReadonlySet<string>, id: string, other: string, [zh, en]: readonly [string, string]) {
  if (known.has(other)) return [];
  return [fault('matterUnknown', 'matters.json', id, `${zh}“${other}”不存在`, `${en} "${other}" does not exist`)];
}

function matterFaults({ matters, documents }: Legible): readonly Fault[] {
  if (!matters) return [];
  const known = new Set(matters.matters.map(it => it.id));
  const rules = documents.flatMap(it => it.rules);
  const used = new Set(rules.map(it => it.matter));
  const unread = rules.some(it => it.matter === undefined); // their matters are not known
  return [
    ...matters.matters.flatMap(({ id, conflict, near }) => [
      ...(conflict ? otherUnknown(known, id, conflict.with, ['与之冲突的事项', 'the conflicting matter']) : []),
      ...(near ? otherUnknown(known, id, near, ['与之相近的事项', 'the matter near it']) : []),
    ]),
    ...rules.flatMap(({ file, id, matter }) => {
      if (matter === undefined || known.has(matter)) return [];
      const near = closest(matter, [...known]);
      const [zh, en] = near ? [`，是否指 ${near}？`, `; ${near}?`] : ['', ''];
      return [
        fault(
          'matterUnknown',
          file,
          id,
          `matters.json 中没有事项“${matter}”${zh}`,
          `matters.json has no matter "${matter}"${en}`,
        ),
      ];
    }),
    ...[...known]
      .filter(it => !unread && !used.has(it))
      .map(it =>
        fault('matterWithoutRules', 'matters.json', it, '没有规则属于这个事项', 'no rule belongs to this matter'),
      ),
  ];
}

/** Where documents make different things of one matter, the matter says so itself. */
function kindFaults({ matters, documents }: Legible): readonly Fault[] {
  const rules = documents.flatMap(it => it.rules);
  return rules.flatMap(({ file, id, kind, matter }) => {
    const own = matters?.matters.find(it => it.id === matter);
    const allowed = own ? [own.kind, ...(own.alsoKinds ?? [])] : [];
    if (!own || kind === undefined || allowed.includes(kind)) return [];
    return [
      fault(
        'kindNotOfMatter',
        file,
        id,
        `规则是 ${kind}，事项“${own.id}”却是 ${allowed.join('、')}；若各文件确有不同，请写入它的 alsoKinds`,
        `the rule is a ${kind}, but the matter "${own.id}" is ${allowed.join(', ')}; if documents differ here, name it in alsoKinds`,
      ),
    ];
  });
}

/** In each document that speaks of the matter, a clause cited for it has the words from which its phase is known. */
function phaseFaults({ matters, documents }: Legible): readonly Fault[] {
  return (matters?.matters ?? []).flatMap(({ id, phase }) =>
    documents.flatMap(({ source, document, rules }) => {
      const clauses = rules.filter(it => it.matter === id).flatMap(it => it.cite.map(cite => cite.clause));
      if (!phase || !source || clauses.length === 0) return [];
      if (clauses.some(it => locate(source, phase.words, it))) return [];
      return [
        fault(
          'phaseNotInText',
          'matters.json',
          id,
          `${document?.number} 所引条款里没有“${phase.words}”`,
          `no cited clause of ${document?.number} holds "${phase.words}"`,
        ),
      ];
    }),
  );
}
