/** What was proven, in one line each? Keys of words with their figures. */
import type { Finding } from './finding.ts';
import type { Proofs } from './prove.ts';

export interface SummaryLine {
  readonly key: string;
  readonly params: Readonly<Record<string, number>>;
}

/** One line a proof that holds, and one for all that do not. */
export function summary(proofs: Proofs): readonly SummaryLine[] {
  const { rules, questions, options, alternatives, contradictions, sameWords, readings, findings } = proofs;
  const information = options.filter(it => it.information).length;
  const standing = rules.filter(it => it.standing).length;
  const cases = readings.reduce((sum, it) => sum + it.cases.length, 0);
  const lines: readonly (SummaryLine & { readonly unless: readonly Finding['code'][] })[] = [
    {
      key: 'proofs.reach',
      params: { rules: rules.length, conditional: rules.length - standing, standing },
      unless: ['notReached'],
    },
    { key: 'proofs.questions', params: { count: questions.length }, unless: ['questionNotReached'] },
    {
      key: 'proofs.options',
      params: { count: options.length - information, information },
      unless: ['optionIdle', 'optionNotIdle'],
    },
    {
      key: 'proofs.alternatives',
      params: { count: alternatives.length },
      unless: ['alternativeGap', 'alternativeOverlap', 'declarationIdle'],
    },
    {
      key: 'proofs.contradictions',
      params: { count: contradictions.pairs, declared: contradictions.declared.length },
      unless: ['contradiction', 'declarationIdle'],
    },
    { key: 'proofs.sameWords', params: { count: sameWords.length }, unless: ['sameWordsUnlike', 'declarationIdle'] },
    { key: 'proofs.readings', params: { count: readings.length, cases }, unless: [] },
  ];
  const held = lines.filter(({ unless }) => !findings.some(it => unless.includes(it.code)));
  const failed = findings.length > 0 ? [{ key: 'proofs.found', params: { count: findings.length } }] : [];
  return [...held.map(({ key, params }) => ({ key, params })), ...failed];
}
