/** What if one answer were another? */
import type { Decider } from '../engine/index.ts';
import type { Facility, Fact, FactValue } from '../facts/index.ts';
import { isAskable } from '../questionnaire/index.ts';
import type { Rulebook } from '../rulebook/index.ts';
import { alternatives } from './alternatives.ts';
import { type Effect, effectsAround, isIdle, weight } from './effect.ts';

/** One other answer, or a first one, with all that it does. */
export interface Alternative extends Effect {
  readonly fact: Fact;
  readonly value: FactValue;
}

/** Questions whose answer is still the applicant's to give: those not answered, and those answered that are a choice or make it this plan. */
export function choosable({ vocabulary }: Rulebook, facility: Facility): readonly Fact[] {
  return vocabulary.facts.filter(
    it => isAskable(it, facility) && (facility[it.name] === undefined || it.nature !== 'circumstance'),
  );
}

/** What moves most matters to apply or not before what moves most of them at all, and that before what changes most rules. */
function inOrder(all: readonly Alternative[]): readonly Alternative[] {
  return all
    .map(it => ({ it, ...weight(it) }))
    .sort((a, b) => b.applying - a.applying || b.moving - a.moving || b.it.changes.length - a.it.changes.length)
    .map(({ it }) => it);
}

/** Of numbers that do the same only the nearest to the answer; none that does nothing. */
function telling(numbers: readonly Alternative[], before: number): readonly Alternative[] {
  const nearest = [...numbers].sort((a, b) => Math.abs(Number(a.value) - before) - Math.abs(Number(b.value) - before));
  const keyOf = ({ changes, doubted, undoubted }: Alternative) => JSON.stringify([changes, doubted, undoubted]);
  const byEffect = new Map([...nearest].reverse().map(it => [keyOf(it), it]));
  return numbers.filter(it => !isIdle(it) && byEffect.get(keyOf(it)) === it);
}

/** Every alternative to the answers of some facts, those that move most first. */
export function whatIf(
  rulebook: Rulebook,
  decider: Decider,
  facility: Facility,
  facts: readonly Fact[] = choosable(rulebook, facility),
): readonly Alternative[] {
  const effectOf = effectsAround(rulebook, decider, facility);
  return inOrder(
    facts.flatMap(fact => {
      const before = facility[fact.name];
      const found = alternatives(rulebook, facility, fact).map(value => ({
        fact,
        value,
        ...effectOf({ [fact.name]: value }),
      }));
      return fact.type === 'int' && typeof before === 'number' ? telling(found, before) : found;
    }),
  );
}
