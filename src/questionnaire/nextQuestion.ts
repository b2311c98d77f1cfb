/** Which question comes next? The most decisive one, but staying on one topic until nothing in it is open. */
import type { Fact } from '../facts/index.ts';
import type { OpenQuestion } from './openQuestions.ts';

export interface Course {
  readonly open: readonly OpenQuestion[];
  /** The topic of the question before. */
  readonly topic?: string | undefined;
  /** Facts answered with 不确定 on this way; not asked again by themselves. */
  readonly unsure: ReadonlySet<string>;
}

/** Where a facility stands and what it is decide most of all that follows. */
const first = ['location', 'facilityType'];

/** The next question, or undefined where no open question is left that was not already answered with 不确定. */
export function nextQuestion({ open, topic, unsure }: Course): Fact | undefined {
  const candidates = open.filter(it => !unsure.has(it.fact.name));
  const opening = first.flatMap(name => candidates.filter(it => it.fact.name === name))[0];
  if (opening) return opening.fact;
  const onTopic = candidates.filter(it => it.fact.topic === topic);
  const pool = onTopic.length > 0 ? onTopic : candidates;
  return pool.reduce<OpenQuestion | undefined>((best, it) => (best && best.weight >= it.weight ? best : it), undefined)
    ?.fact;
}
