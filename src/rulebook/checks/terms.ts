/** Is every term of the glossary one of its own, in use, on clauses that exist, and labelled where no law was found? */
import { bare } from '../../sources/index.ts';
import type { RuleFiles } from '../assemble.ts';
import type { Term } from '../besideShape.ts';
import { type Fault, fault } from '../fault.ts';
import type { Legible } from './legible.ts';

const file = 'glossary.json';

/** A place in a text as a basis names it: 二（五）, 三（十一）23, 附件46. */
const CLAUSE = /^(?:附件\d*|[一二三四五六七八九十]+(?:（[一二三四五六七八九十]+）\d*)?)/u;

export function terms(read: Legible, files: RuleFiles): readonly Fault[] {
  const all = read.glossary?.terms ?? [];
  return [
    ...twiceFaults(all),
    ...absentFaults(all, read, files),
    ...all.flatMap(labelFault),
    ...basisFaults(all, read),
  ];
}

function wordsOf({ zh, also = [] }: Term): readonly string[] {
  return [zh, ...also].map(bare);
}

function twiceFaults(all: readonly Term[]): readonly Fault[] {
  const ids = all.map(it => it.id);
  const words = all.flatMap(it => wordsOf(it).map(word => ({ id: it.id, word })));
  return [
    ...[...new Set(ids.filter((it, at) => ids.indexOf(it) !== at))].map(it =>
      fault('duplicateId', file, it, `“${it}”出现不止一次`, `"${it}" occurs more than once`),
    ),
    ...words.flatMap(({ id, word }, at) => {
      const before = words.slice(0, at).find(it => it.word === word);
      if (!before) return [];
      return [fault('termTwice', file, id, `“${word}”已是 ${before.id} 的词`, `"${word}" is a word of ${before.id}`)];
    }),
  ];
}

/** Everything said in Chinese below a value: titles, questions, help, options, notes. */
function chinese(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { zh } = value as { readonly zh?: unknown };
  return [...(typeof zh === 'string' ? [bare(zh)] : []), ...Object.values(value).flatMap(chinese)];
}

/** Each word stands in a text, or in what the page says of one. Not looked for while a text cannot be read. */
function absentFaults(all: readonly Term[], { documents }: Legible, files: RuleFiles): readonly Fault[] {
  if (all.length === 0 || documents.some(it => !it.source)) return [];
  const isRead = (path: string) => /^(facts|matters)\.json$|\/\d[^/]*$/.test(path);
  const said = [
    ...documents.flatMap(it => [...(it.source?.clauses.values() ?? [])].map(wordsIn)),
    ...Object.entries(files).flatMap(([path, it]) => (isRead(path) ? chinese(it) : [])),
  ].join('\n');
  return all.flatMap(it =>
    wordsOf(it)
      .filter(word => !said.includes(word))
      .map(word =>
        fault(
          'termNotInUse',
          file,
          it.id,
          `原文、题目和规则的标题、说明里都没有“${word}”`,
          `no text, question, title or note has "${word}"`,
        ),
      ),
  );
}

function wordsIn(segments: readonly { readonly text: string }[]): string {
  return bare(segments.map(it => it.text).join(''));
}

function labelFault({ id, grade, label }: Term): readonly Fault[] {
  if (grade !== 'U' || label) return [];
  return [
    fault(
      'termUnlabelled',
      file,
      id,
      '没有找到依据的（U），要写明 label，如“简释，以合同为准”',
      'without a source (U) it needs a label such as "short explanation; the contract governs"',
    ),
  ];
}

/** Clauses of our own texts that a basis names exist. */
function basisFaults(all: readonly Term[], { documents }: Legible): readonly Fault[] {
  return all.flatMap(({ id, basis }) =>
    documents.flatMap(({ document, source }) => {
      const [, after] = document && source ? basis.zh.split(`${document.number} `) : [];
      if (after === undefined) return [];
      const clause = CLAUSE.exec(after)?.[0] ?? after;
      if (source?.clauses.has(clause)) return [];
      const number = document?.number ?? '';
      return [
        fault('basisUnknownClause', file, id, `${number} 没有条款“${clause}”`, `${number} has no clause "${clause}"`),
      ];
    }),
  );
}
