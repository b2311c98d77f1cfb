/** What becomes of parts that ask the same question, over every way to answer it? */
import { type Condition, leafTruth, leaves, representatives, type Vocabulary } from '../facts/index.ts';
import type { Sheet } from './sheet.ts';
import { factOf } from './variables.ts';
import { FAILS, HOLDS, type Outcomes, type Run, type Verdict, verdictOf } from './verdict.ts';

/** Parts of a condition, the three-valued run over them, and the bit of each fact. */
export interface Tangle {
  readonly vocabulary: Vocabulary;
  readonly sheet: Sheet;
  readonly condition: Condition;
  readonly run: Run;
  readonly bitOf: (fact: string) => number;
}

/** A fact, its leaves on the sheet, and each pattern of outcomes that an answer can give them. */
interface Question {
  readonly bit: number;
  readonly places: readonly number[];
  readonly patterns: readonly (readonly Verdict[])[];
}

function questionsOf({ vocabulary, sheet, condition, bitOf }: Tangle): readonly Question[] {
  const demands = leaves(condition);
  return [...new Set(demands.map(it => it.fact))].map(fact => {
    const own = demands.filter(it => it.fact === fact);
    const patterns = representatives(factOf(vocabulary, fact), own).map(answer =>
      own.map(leaf => verdictOf(leafTruth(leaf, answer))),
    );
    const distinct = new Map(patterns.map(it => [it.join(), it]));
    return { bit: bitOf(fact), places: own.map(it => sheet.at(it)), patterns: [...distinct.values()] };
  });
}

/** Whether the parts hold, for all ways to answer; those that differ only in the last question lie side by side. */
function endings([next, ...others]: readonly Question[], outcomes: Outcomes, run: Run): readonly boolean[] {
  if (!next) return [run(outcomes) === HOLDS];
  return next.patterns.flatMap(pattern => {
    const answered = outcomes.slice();
    next.places.forEach((place, at) => {
      answered[place] = pattern[at] ?? HOLDS;
    });
    return endings(others, answered, run);
  });
}

function enumerated(open: readonly Question[], outcomes: Outcomes, run: Run): Verdict {
  const all = endings(open, outcomes, run);
  if (!all.includes(false)) return HOLDS;
  if (!all.includes(true)) return FAILS;
  let missing = 0;
  let stride = 1;
  for (const { bit, patterns } of [...open].reverse()) {
    const step = stride;
    if (all.some((it, at) => Math.floor(at / step) % patterns.length > 0 && it !== all[at - step])) missing |= bit;
    stride *= patterns.length;
  }
  return missing;
}

/** Makes a three-valued run exact: where it is open, every completion decides, once for each pattern of given answers. */
export function entangled(tangle: Tangle): Run {
  const questions = questionsOf(tangle);
  const places = questions.flatMap(it => it.places);
  const known = new Map<string, Verdict>();
  return outcomes => {
    const verdict = tangle.run(outcomes);
    if (verdict === HOLDS || verdict === FAILS) return verdict;
    const pattern = places.map(it => outcomes[it]).join();
    const before = known.get(pattern);
    if (before !== undefined) return before;
    const open = questions.filter(it => it.places.some(place => (outcomes[place] ?? HOLDS) > HOLDS));
    const found = enumerated(open, outcomes, tangle.run);
    known.set(pattern, found);
    return found;
  };
}
