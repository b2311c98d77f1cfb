/** Where does one document say a thing in two ways, or in words that can be read in several? */
import type { Cite, ConflictKind, Rule, Rulebook } from '../rulebook/index.ts';
import type { Conflict, Difference, Side } from './conflict.ts';
import { leftovers } from './leftovers.ts';
import { marked } from './marked.ts';
import { likeness } from './plainWords.ts';

const isAnnex = ({ clause }: Cite) => /^附件\d/u.test(clause);

/** A body sentence and the annex row that a rule cites beside it, where their words differ. */
function bodyAndAnnex(rule: Rule): readonly Difference[] {
  const body = rule.cite.filter(it => !isAnnex(it));
  return rule.cite.filter(isAnnex).flatMap((row): readonly Difference[] => {
    const [sentence] = [...body].sort((a, b) => likeness(b.quote, row.quote) - likeness(a.quote, row.quote));
    if (!sentence) return [];
    const account = (quote: string) => ({ quote, elsewhere: () => false, ofAnother: () => false });
    const left = leftovers(account(sentence.quote), account(row.quote));
    if (left.every(it => it.counting.length === 0)) return [];
    const { wholly, sides } = marked(sentence.quote, row.quote, left);
    const side = (cite: Cite, at: 0 | 1): Side => ({ document: rule.document, rule, cite, stretches: sides[at] });
    return [{ sides: [side(sentence, 0), side(row, 1)], what: ['words'], wholly }];
  });
}

/** The decided reading of a rule first, then the others. */
function readings(rule: Rule): readonly Difference[] {
  if (rule.otherReadings.length === 0) return [];
  const [cite] = rule.cite;
  const stretches = [{ at: 0, text: cite.quote, differs: false }];
  const decided: Side = { document: rule.document, rule, cite, stretches };
  const others = rule.otherReadings.map((reading): Side => ({ ...decided, reading }));
  return [{ sides: [decided, ...others], what: ['reading'], wholly: false }];
}

/** Every document's own conflicts of one kind, matter by matter. */
export function withinDocument(
  { documents, rules }: Rulebook,
  kind: Exclude<ConflictKind, 'cityDistrict'>,
): (matter: string) => readonly Conflict[] {
  const of = kind === 'bodyAnnex' ? bodyAndAnnex : readings;
  return matter =>
    documents.flatMap((document): readonly Conflict[] => {
      const own = rules.filter(it => it.matter === matter && it.document.slug === document.slug);
      const differences = own.flatMap(of);
      return differences.length > 0 ? [{ matter, kind, documents: [document], differences }] : [];
    });
}
