/** Which answers no longer matter after a change? They are kept, and named. */
import type { Decider } from '../engine/index.ts';
import type { Facility } from '../facts/index.ts';
import type { Rulebook } from '../rulebook/index.ts';

/** Given answers that change no decision as things stand: without them, every rule would be decided the same. */
export function idleAnswers(rulebook: Rulebook, decider: Decider, facility: Facility): readonly string[] {
  const needless = (name: string) => {
    const { [name]: _answer, ...others } = facility;
    return decider.decide(others).every(it => !it.missing.includes(name));
  };
  return rulebook.vocabulary.facts
    .map(it => it.name)
    .filter(it => it in facility && it !== 'location' && it !== 'asOf' && needless(it));
}
