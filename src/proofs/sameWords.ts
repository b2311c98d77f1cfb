/** Do the same words in two documents make the same rule? */
import { everyCase, type Text } from '../facts/index.ts';
import type { Rule, Rulebook } from '../rulebook/index.ts';
import { type Finding, finding } from './finding.ts';

/** Rules of several documents on one matter that rest on the same words, and have the same condition, kind and force. */
export interface SameWordsRow {
  readonly words: string;
  readonly rules: readonly string[];
  /** Why they differ all the same. */
  readonly unlike?: Text;
}

/** The words without white space and the mark at their end. */
function wordsOf({ cite: [{ quote }] }: Rule): string {
  return quote.replace(/\s/gu, '').replace(/[。；，,;]$/u, '');
}

function areAlike({ vocabulary }: Rulebook, a: Rule, b: Rule): boolean {
  if (a.kind !== b.kind || a.modality !== b.modality) return false;
  return everyCase(vocabulary, [a.when ?? true, b.when ?? true], ([one, other]) => one === other);
}

export function sameWords(rulebook: Rulebook) {
  const declared = rulebook.declarations.unlike ?? [];
  const groups = new Map<string, Rule[]>();
  for (const rule of rulebook.rules) {
    const key = `${rule.matter} ${wordsOf(rule)}`;
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  const rows: SameWordsRow[] = [];
  const findings: Finding[] = [];
  const used = new Set<object>();
  for (const rules of groups.values()) {
    const [first, ...others] = rules;
    if (!first || others.every(it => it.document === first.document)) continue;
    const unlike = others.filter(it => !areAlike(rulebook, first, it));
    const declaredHere = declared.filter(
      it => it.rules.includes(first.id) && unlike.some(one => it.rules.includes(one.id)),
    );
    for (const it of declaredHere) used.add(it);
    for (const it of unlike)
      if (!declaredHere.some(one => one.rules.includes(it.id)))
        findings.push(
          finding(
            'sameWordsUnlike',
            `${first.id} · ${it.id}`,
            `同一事项、同样的文字，条件、类别或力度却不同：“${wordsOf(it)}”`,
            `same matter and words, but another condition, kind or force: "${wordsOf(it)}"`,
          ),
        );
    const [because] = declaredHere;
    rows.push({
      words: wordsOf(first),
      rules: [first, ...others].map(it => it.id),
      ...(because && { unlike: { zh: because.zh, en: because.en } }),
    });
  }
  for (const it of declared)
    if (!used.has(it))
      findings.push(
        finding(
          'declarationIdle',
          it.rules.join(' · '),
          '声明的不同并不存在',
          'the declared difference does not exist',
        ),
      );
  return { rows, findings };
}
