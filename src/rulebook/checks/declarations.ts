/** Do the declarations for the proofs name rules that exist, and conditions in the words of the vocabulary? */
import { type Fault, fault } from '../fault.ts';
import { conditionForm } from './conditionForm.ts';
import type { Legible } from './legible.ts';

const file = 'declarations.json';

export function declarations({ declarations, documents, vocabulary }: Legible): readonly Fault[] {
  if (!declarations) return [];
  const known = new Set(documents.flatMap(it => it.rules.map(rule => rule.id)));
  const unknown = (at: string, ids: readonly string[]) =>
    ids
      .filter(it => !known.has(it))
      .map(it => fault('unknownRule', file, at, `没有规则“${it}”`, `there is no rule "${it}"`));
  const { alternatives, unlike = [], contradictions = [] } = declarations;
  return [
    ...alternatives.flatMap(({ id, rules, among, gaps = [], overlaps = [] }) => [
      ...unknown(id, rules),
      ...[
        ...(among ? [{ when: among, path: ['among'] }] : []),
        ...gaps.map(({ when }, at) => ({ when, path: ['gaps', at, 'when'] })),
        ...overlaps.map(({ when }, at) => ({ when, path: ['overlaps', at, 'when'] })),
      ].flatMap(({ when, path }) => conditionForm(when, { file, at: id, vocabulary, reading: false }, path)),
    ]),
    ...unlike.flatMap(({ rules }, at) => unknown(`unlike[${at}]`, rules)),
    ...contradictions.flatMap(({ rules }, at) => unknown(`contradictions[${at}]`, rules)),
  ];
}
