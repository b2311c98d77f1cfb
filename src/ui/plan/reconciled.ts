/** What became of answers from before under the rulebook of today? */
import type { AnswerFault, Facility, Renamed, Vocabulary } from '../../facts/index.ts';
import { type ChangesSince, changedSince, decidedOf } from '../../report/index.ts';
import { decider, edition, rulebook } from '../corpus.ts';
import { type Basis, type Past, readAnswers } from './basis.ts';

/** What answers that are kept today rest on. `day`: on which they are assessed where they name none. */
export function basisOf(facility: Facility, day: string): Basis {
  return { rulebook: edition, day, decided: decidedOf(decider.decide({ asOf: day, ...facility })) };
}

export interface Reconciled {
  /** Answers that are no longer taken. */
  readonly dropped: readonly AnswerFault[];
  readonly renamed: readonly Renamed[];
  /** What stands otherwise; absent where it was not kept what was decided then, or nothing can have changed. */
  readonly changes?: ChangesSince | undefined;
  /** The version of the rulebook then, if it is known. */
  readonly version?: string | undefined;
  readonly day?: string | undefined;
}

/** `vocabulary` and `today` are the page’s own but in tests. */
export function reconciled(
  { facility, was, basis, version }: Past,
  today: string,
  vocabulary: Vocabulary = rulebook.vocabulary,
): Reconciled {
  const { faults, renamed } = readAnswers(vocabulary, {}, was);
  const isOld = basis && basis.rulebook.sha256 !== edition.sha256;
  return {
    dropped: faults,
    renamed,
    ...(isOld && { changes: changedSince(rulebook, basis.decided, decider.decide({ asOf: today, ...facility })) }),
    version: basis?.rulebook.version ?? version,
    day: basis?.day,
  };
}

/** Whether there is anything to tell. */
export function isNews({ dropped, renamed, changes }: Reconciled): boolean {
  return [dropped, renamed, changes?.matters ?? [], changes?.gone ?? []].some(it => it.length > 0);
}
