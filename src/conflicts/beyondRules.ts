/** Where do the texts differ in what gives an applicant nothing: the government's own duties and the background? */
import type { DocumentText } from '../library/index.ts';
import type { PolicyDocument, Rulebook } from '../rulebook/index.ts';
import { areParallel, overlapping } from './cityDistrict.ts';
import type { Difference, Side } from './conflict.ts';
import { type Account, leftovers } from './leftovers.ts';
import { marked } from './marked.ts';
import { likeness, phrases } from './plainWords.ts';

/** Words on which no rule rests, with all phrases of their clause. */
interface Said extends Required<Pick<Side, 'document' | 'cite' | 'reason'>> {
  readonly around: ReadonlySet<string>;
}

/** Words of a text on which no rule rests. */
interface Unruled {
  readonly body: readonly Said[];
  readonly annex: readonly Said[];
}

const isNumbered = (clause: string) => /^[一二三四五六七八九十]+/u.test(clause);
const ROW_NUMBER = /^\d+\./u;

/** What a text says beyond its rules in its numbered clauses and its annex; openings and closings differ by nature. */
function unruled({ document, sentences }: DocumentText): Unruled {
  const said = (clause: string, quote: string, reason: Said['reason']): Said => ({
    document,
    cite: { clause, quote },
    reason,
    around: new Set(
      sentences
        .filter(it => it.clause === clause)
        .flatMap(it => phrases(it.text))
        .map(it => it.words),
    ),
  });
  const rows = sentences.filter(it => it.row && it.account !== 'rules');
  const body = sentences.filter(it => isNumbered(it.clause));
  return {
    body: body.flatMap(({ clause, text, account, reason, stretches }) => {
      if (account === 'governmentDuty' || account === 'background') return [said(clause, text, reason)];
      return stretches.flatMap(it => (it.left ? [said(clause, it.text, it.left.reason)] : []));
    }),
    annex: rows.map(({ clause, text, row, reason }) =>
      said(clause, (row?.measure ?? text).replace(ROW_NUMBER, ''), reason),
    ),
  };
}

const ALIKE = 0.5;

/** Each of `ones` with the closest of `others`, where they are about the same, the order being that of `ones`. */
function closest(ones: readonly Said[], others: readonly Said[]): readonly (readonly [Said, Said])[] {
  return ones.flatMap(one => {
    const near = (other: Said) => likeness(one.cite.quote, other.cite.quote);
    const [best] = others.toSorted((a, b) => near(b) - near(a));
    return best && near(best) >= ALIKE ? [[one, best] as const] : [];
  });
}

function difference([one, other]: readonly [Said, Said]): readonly Difference[] {
  const account = ({ cite: { quote } }: Said, { around }: Said): Account => ({
    quote,
    elsewhere: ({ words }) => around.has(words),
    ofAnother: () => false,
  });
  const left = leftovers(account(one, other), account(other, one));
  if (left.every(it => it.counting.length === 0)) return [];
  const { wholly, sides } = marked(one.cite.quote, other.cite.quote, left);
  const side = ({ document, cite, reason }: Said, at: 0 | 1): Side => ({
    document,
    cite,
    reason,
    stretches: sides[at],
  });
  return [{ sides: [side(one, 0), side(other, 1)], what: ['words'], wholly }];
}

/**
 * Differences between a city's text and a district's that was written after it, and between a body and its annex, in
 * words on which no rule rests; each side says why there is none. Of documents whose texts are not given, none.
 */
export function beyondRules(rulebook: Rulebook, texts: readonly DocumentText[]): readonly Difference[] {
  const own = new Map(texts.map(it => [it.document.slug, unruled(it)]));
  const nothing: Unruled = { body: [], annex: [] };
  const of = ({ slug }: PolicyDocument) => own.get(slug) ?? nothing;
  const between = overlapping(rulebook)
    .filter(it => areParallel(rulebook, it))
    .flatMap(([city, district]) => closest(of(city).body, of(district).body));
  const within = rulebook.documents.flatMap(it => closest(of(it).annex, of(it).body).map(([a, b]) => [b, a] as const));
  return [...between, ...within].flatMap(difference);
}
