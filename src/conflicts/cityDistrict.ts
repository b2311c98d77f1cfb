/** Where does a district's document say otherwise than its city's, or one of them nothing? */
import { everyCase, within } from '../facts/index.ts';
import type { PolicyDocument, Rule, Rulebook } from '../rulebook/index.ts';
import type { Aspect, Conflict, Difference, Side } from './conflict.ts';
import { nearlySame, pairsOn, type RulePair } from './counterparts.ts';
import { type DocumentWords, documentWords, mainQuote } from './documentWords.ts';
import { type Account, leftovers } from './leftovers.ts';
import { marked } from './marked.ts';

type DocumentPair = readonly [city: PolicyDocument, district: PolicyDocument];

/** Each document with each that lies inside its place: only those ever cover one facility together. */
export function overlapping({ documents }: Pick<Rulebook, 'documents'>): readonly DocumentPair[] {
  return documents.flatMap(city =>
    documents
      .filter(it => it !== city && it.jurisdiction !== city.jurisdiction)
      .filter(it => within(it.jurisdiction, city.jurisdiction) === true)
      .map(district => [city, district] as const),
  );
}

/**
 * Whether one was written after the other, matter by matter: then what only one of them has is worth telling.
 * Texts that merely touch, as a general plan and a list of measures do, are silent on most of each other.
 */
export function areParallel({ rules }: Rulebook, [city, district]: DocumentPair): boolean {
  const of = (document: PolicyDocument) =>
    new Set(rules.filter(it => it.document.slug === document.slug).map(it => it.matter));
  const [a, b] = [of(city), of(district)];
  const common = [...a].filter(it => b.has(it)).length;
  return common > new Set([...a, ...b]).size / 2;
}

function deadlinesOf({ deadlines }: Rule): string {
  return deadlines
    .map(it => `${it.amount} ${it.unit}`)
    .sort()
    .join();
}

function sameCondition({ vocabulary }: Rulebook, [one, other]: RulePair): boolean {
  if (JSON.stringify(one.when) === JSON.stringify(other.when)) return true;
  return everyCase(vocabulary, [one.when ?? true, other.when ?? true], ([a, b]) => a === b);
}

function account(rule: Rule, own: DocumentWords, other: Rule, theirs: DocumentWords): Account {
  const [{ clause }] = other.cite;
  return {
    quote: mainQuote(rule),
    elsewhere: phrase => theirs.says(clause, phrase),
    ofAnother: phrase => own.ofAnother(rule, phrase),
  };
}

type Words = readonly [city: DocumentWords, district: DocumentWords];

/** How two rules differ, or undefined where they say the same. */
function difference(rulebook: Rulebook, pair: RulePair, words: Words): Difference | undefined {
  const [one, other] = pair;
  const left = leftovers(account(one, words[0], other, words[1]), account(other, words[1], one, words[0]));
  const differs: Partial<Record<Aspect, boolean>> = {
    words: left.some(it => it.counting.length > 0),
    condition: !sameCondition(rulebook, pair),
    modality: one.modality !== other.modality,
    deadline: deadlinesOf(one) !== deadlinesOf(other),
    kind: one.kind !== other.kind,
  };
  const what = (Object.keys(differs) as Aspect[]).filter(it => differs[it]);
  if (what.length === 0) return undefined;
  const { wholly, sides } = marked(mainQuote(one), mainQuote(other), left);
  const side = (rule: Rule, at: 0 | 1): Side => ({
    document: rule.document,
    rule,
    cite: rule.cite[0],
    stretches: sides[at],
  });
  return { sides: [side(one, 0), side(other, 1)], what, wholly };
}

/** A rule beside the other document's silence, the city's side first. */
function silence(rule: Rule, [city, district]: DocumentPair): Difference {
  const quote = mainQuote(rule);
  const said: Side = {
    document: rule.document,
    rule,
    cite: rule.cite[0],
    stretches: [{ at: 0, text: quote, differs: false }],
  };
  const silent: Side = { document: rule.document.slug === city.slug ? district : city, stretches: [] };
  return {
    sides: rule.document.slug === city.slug ? [said, silent] : [silent, said],
    what: ['silent'],
    wholly: false,
  };
}

/** The differences between two documents on one matter, in the order of the city's text. */
function differencesOn(rulebook: Rulebook, documents: DocumentPair) {
  const rulesOf = ({ slug }: PolicyDocument) => rulebook.rules.filter(it => it.document.slug === slug);
  const [city, district] = [rulesOf(documents[0]), rulesOf(documents[1])];
  const words: Words = [documentWords(rulebook, documents[0].slug), documentWords(rulebook, documents[1].slug)];
  const tellSilence = areParallel(rulebook, documents);
  return (matter: string): readonly Difference[] => {
    const [ones, others] = [city.filter(it => it.matter === matter), district.filter(it => it.matter === matter)];
    const pairs = [...pairsOn(ones, others)].sort(([a], [b]) => ones.indexOf(a) - ones.indexOf(b));
    // What one text says under this matter the other may contradict, or say otherwise, under another.
    const { conflict, near } = rulebook.matters.find(it => it.id === matter) ?? {};
    const isOther = (it: Rule) => it.matter === conflict?.with || it.matter === near;
    const against = [...pairsOn(ones, district.filter(isOther)), ...pairsOn(city.filter(isOther), others)];
    const paired = new Set(pairs.flat());
    const alone = (rule: Rule): Difference | undefined => {
      const isCity = ones.includes(rule);
      const same = nearlySame(rule, isCity ? district : city);
      if (!same) return silence(rule, documents);
      return difference(rulebook, isCity ? [rule, same] : [same, rule], words);
    };
    const left = tellSilence ? [...ones, ...others].filter(it => !paired.has(it)) : [];
    return [...[...pairs, ...against].map(it => difference(rulebook, it, words)), ...left.map(alone)].filter(
      it => it !== undefined,
    );
  };
}

/** The conflicts between each city and district, matter by matter. */
export function cityDistrict(rulebook: Rulebook): (matter: string) => readonly Conflict[] {
  const finders = overlapping(rulebook).map(documents => ({ documents, on: differencesOn(rulebook, documents) }));
  return matter =>
    finders.flatMap(({ documents, on }): readonly Conflict[] => {
      const differences = on(matter);
      return differences.length > 0 ? [{ matter, kind: 'cityDistrict', documents, differences }] : [];
    });
}
