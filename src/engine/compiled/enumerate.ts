/** How do parts that ask the same question stand, over every way to answer it? */
import { type Condition, leafTruth, leaves, representatives, type Vocabulary } from '../../facts/index.ts';
import { factOf } from '../variables.ts';
import type { Demands } from './demands.ts';
import { FAILS, HOLDS, type Outcomes, type Run, type TruthCode, truthCode } from './truthCode.ts';

/** Parts of a condition, the three-valued run over them, and the bit of each fact. */
export interface JointParts {
  readonly vocabulary: Vocabulary;
  readonly demands: Demands;
  readonly condition: Condition;
  readonly run: Run;
  readonly bitOf: (fact: string) => number;
}

/** A fact, where its leaves stand among the demands, and each pattern of outcomes that an answer can give them. */
interface Question {
  readonly bit: number;
  readonly indexes: readonly number[];
  readonly patterns: readonly (readonly TruthCode[])[];
}

function questionsOf({ vocabulary, demands, condition, bitOf }: JointParts): readonly Question[] {
  const asked = leaves(condition);
  return [...new Set(asked.map(it => it.fact))].map(fact => {
    const own = asked.filter(it => it.fact === fact);
    const patterns = representatives(factOf(vocabulary, fact), own).map(answer =>
      own.map(leaf => truthCode(leafTruth(leaf, answer))),
    );
    const distinct = new Map(patterns.map(it => [it.join(), it]));
    return { bit: bitOf(fact), indexes: own.map(it => demands.indexOf(it)), patterns: [...distinct.values()] };
  });
}

/** Whether the parts hold, for all ways to answer; those that differ only in the last question lie side by side. */
function endings([next, ...others]: readonly Question[], outcomes: Outcomes, run: Run): readonly boolean[] {
  if (!next) return [run(outcomes) === HOLDS];
  return next.patterns.flatMap(pattern => {
    const answered = outcomes.slice();
    next.indexes.forEach((index, at) => {
      answered[index] = pattern[at] ?? HOLDS;
    });
    return endings(others, answered, run);
  });
}

function overAllAnswers(open: readonly Question[], outcomes: Outcomes, run: Run): TruthCode {
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
export function enumerate(joint: JointParts): Run {
  const questions = questionsOf(joint);
  const indexes = questions.flatMap(it => it.indexes);
  const known = new Map<string, TruthCode>();
  return outcomes => {
    const code = joint.run(outcomes);
    if (code === HOLDS || code === FAILS) return code;
    const pattern = indexes.map(it => outcomes[it]).join();
    const before = known.get(pattern);
    if (before !== undefined) return before;
    const open = questions.filter(it => it.indexes.some(index => (outcomes[index] ?? HOLDS) > HOLDS));
    const found = overAllAnswers(open, outcomes, joint.run);
    known.set(pattern, found);
    return found;
  };
}
