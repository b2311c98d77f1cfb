/** Which answers no longer matter after a change? They are kept, and named. */
import { agree, type Decider, type Decision } from '../engine/index.ts';
import type { Facility } from '../facts/index.ts';
import type { Rulebook } from '../rulebook/index.ts';

/** Given answers that change no decision as things stand: without them, every rule would be decided the same, contested notes included. */
export function idleAnswers(rulebook: Rulebook, decider: Decider, facility: Facility): readonly string[] {
  const now = decider.decide(facility);
  const { changes } = decider.around(facility);
  const needless = (name: string) => {
    // Most answers change some status: that is told at once, and only the others need a closer look.
    if (changes({ [name]: undefined }).length > 0) return false;
    const { [name]: _answer, ...others } = facility;
    const without = decider.decide(others);
    // Most decisions are the very same ones, handed out again.
    const differing = now.flatMap((it, at) => (it === without[at] ? [] : [at]));
    const of = (decisions: readonly Decision[]) => differing.flatMap(at => decisions[at] ?? []);
    return agree(of(now), of(without)).length === 0;
  };
  return rulebook.vocabulary.facts
    .map(it => it.name)
    .filter(it => it in facility && it !== 'location' && it !== 'asOf' && needless(it));
}
