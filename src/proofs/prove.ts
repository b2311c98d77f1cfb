/** What can be proven of a sound rulebook, over every case that its conditions tell apart? */
import { compile } from '../engine/index.ts';
import type { Rulebook } from '../rulebook/index.ts';
import { alternatives } from './alternatives.ts';
import { contradictions } from './contradictions.ts';
import type { Finding } from './finding.ts';
import { options } from './options.ts';
import { questions } from './questions.ts';
import { reach } from './reach.ts';
import { readings } from './readings.ts';
import { sameWords } from './sameWords.ts';

/** What was proven, with a witness for each line, and what could not be. Plain data. */
export type Proofs = ReturnType<typeof prove>;

/** Goes through every case; nothing is sampled. The rulebook is one in which `checkRulebook` finds no fault. */
export function prove(rulebook: Rulebook) {
  const decider = compile(rulebook);
  const parts = {
    reach: reach(rulebook, decider),
    questions: questions(rulebook, decider),
    options: options(rulebook),
    alternatives: alternatives(rulebook),
    contradictions: contradictions(rulebook),
    sameWords: sameWords(rulebook),
  };
  const findings: readonly Finding[] = Object.values(parts).flatMap((it): readonly Finding[] => it.findings);
  return {
    findings,
    rules: parts.reach.rows,
    readings: readings(rulebook),
    alternatives: parts.alternatives.rows,
    contradictions: { pairs: parts.contradictions.pairs, declared: parts.contradictions.rows },
    sameWords: parts.sameWords.rows,
    options: parts.options.rows,
    questions: parts.questions.rows,
  };
}
