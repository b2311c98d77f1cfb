/** Which rule of one document speaks of the same as which of the other? */
import type { Rule } from '../rulebook/index.ts';
import { mainQuote } from './documentWords.ts';
import { likeness } from './plainWords.ts';

/** A city's rule beside a district's on the same. */
export type RulePair = readonly [Rule, Rule];

const ALIKE = 0.35;
const NEARLY_THE_SAME = 0.8;
/** What it adds that two rules are for the same facilities. */
const FOR_THE_SAME = 0.2;

function sameWhen(one: Rule, other: Rule): boolean {
  return JSON.stringify(one.when) === JSON.stringify(other.when);
}

/**
 * The rules of two documents on one matter, the closest first, each once. That the matter is the same makes one pair;
 * any more must be alike in their words.
 */
export function pairsOn(ones: readonly Rule[], others: readonly Rule[]): readonly RulePair[] {
  const all = ones
    .flatMap(one =>
      others.map(other => {
        const near = likeness(mainQuote(one), mainQuote(other));
        // Several rules may rest on the same words, or on words hardly alike: then their titles tell.
        const rank = near + likeness(one.title.zh, other.title.zh) / 2 + (sameWhen(one, other) ? FOR_THE_SAME : 0);
        return { pair: [one, other] as const, near, rank };
      }),
    )
    .sort((a, b) => b.rank - a.rank);
  const taken = new Set<Rule>();
  const pairs: RulePair[] = [];
  for (const { pair, near } of all) {
    if (pair.some(it => taken.has(it)) || (pairs.length > 0 && near < ALIKE)) continue;
    for (const it of pair) taken.add(it);
    pairs.push(pair);
  }
  return pairs;
}

/** The rule, of whatever matter, that says nearly the same; undefined: the other document is silent on it. */
export function nearlySame(rule: Rule, others: readonly Rule[]): Rule | undefined {
  return others
    .map(it => ({ it, near: likeness(mainQuote(rule), mainQuote(it)) }))
    .filter(({ near }) => near >= NEARLY_THE_SAME)
    .sort((a, b) => b.near - a.near)[0]?.it;
}
