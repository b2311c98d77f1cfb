/** What can be proven of a sound rulebook, over every case that its conditions tell apart? */
import { compile } from '../engine/index.ts';
import type { Rulebook } from '../rulebook/index.ts';
import { type AlternativeRow, alternatives } from './alternatives.ts';
import { contradictions, type DeclaredContradiction } from './contradictions.ts';
import type { Finding } from './finding.ts';
import { type OptionRow, options } from './options.ts';
import { type QuestionRow, questions } from './questions.ts';
import { type Reach, reach } from './reach.ts';
import { type ReadingRow, readings } from './readings.ts';
import { type SameWordsRow, sameWords } from './sameWords.ts';

/** What was proven, and what could not be: plain data, as `check --json` and `proofs --json` print it. */
export interface Proofs {
  /** Everything that could not be proven; empty for a sound rulebook. */
  readonly findings: readonly Finding[];
  /** In the order of the rules: a facility to which each applies, and one to which it does not. */
  readonly rules: readonly Reach[];
  /** For each other reading, where it ends otherwise than the decided one, with a facility. */
  readonly readings: readonly ReadingRow[];
  readonly alternatives: readonly AlternativeRow[];
  /** How many pairs of rules of one matter were examined, and those that are declared to be opposed, with a facility. */
  readonly contradictions: { readonly pairs: number; readonly declared: readonly DeclaredContradiction[] };
  readonly sameWords: readonly SameWordsRow[];
  readonly options: readonly OptionRow[];
  readonly questions: readonly QuestionRow[];
}

/** Goes through every case; nothing is sampled. The rulebook is one in which `checkRulebook` finds no fault. */
export function prove(rulebook: Rulebook): Proofs {
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
