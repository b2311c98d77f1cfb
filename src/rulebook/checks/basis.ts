/** Do the questions rest on clauses that exist, and are the conditions under which they are asked well formed? */
import { type Fault, fault } from '../fault.ts';
import { conditionForm } from './conditionForm.ts';
import type { Legible } from './legible.ts';

export function basis({ facts, vocabulary, documents }: Legible): readonly Fault[] {
  return (facts?.facts ?? []).flatMap(({ name, why, askWhen }) => [
    ...why.basis.flatMap(({ document, clause }) => {
      const found = documents.find(it => it.slug === document);
      if (found && (!found.source || found.source.clauses.has(clause))) return [];
      const [zh, en] = found ? ['没有这一条款', 'has no such clause'] : ['不是本库的文件', 'is no document here'];
      return [
        fault(
          'basisUnknownClause',
          'facts.json',
          `${name} · why.basis`,
          `${document} ${clause}：${zh}`,
          `${document} ${clause}: ${en}`,
        ),
      ];
    }),
    ...(askWhen
      ? conditionForm(askWhen, { file: 'facts.json', at: name, vocabulary, reading: false }, [name, 'askWhen'])
      : []),
  ]);
}
