/** What is the least that has to be answered otherwise, so that a matter applies – or is ruled out? */
import { compile, type Decider, type Status } from '../engine/index.ts';
import { type Facility, type Fact, leaves, truth } from '../facts/index.ts';
import { gate, type Rulebook } from '../rulebook/index.ts';
import { standingOf } from './along.ts';
import { type Effect, effectsAround } from './effect.ts';
import { smallestSets, stepsIn } from './steps.ts';

/** Answers which together, and not without one of them, bring a matter where it is wanted, with all else that they do. */
export interface SmallestChange extends Effect {
  readonly set: Facility;
  /** Whether another reading of the texts says otherwise of the matter then. */
  readonly contested: boolean;
}

export interface WaysThere {
  /** Where the matter stands now. */
  readonly status: Status;
  /** By answers that are the applicant's to choose; of a matter still open also by whatever is not answered. The fewest first. */
  readonly chosen: readonly SmallestChange[];
  /** With answers not given yet that nobody chooses and that would have to come out so. */
  readonly provided: readonly SmallestChange[];
  /** Answers given that are not for choosing, or that make it this plan, and without which there would be other ways. */
  readonly fixed: readonly string[];
  /** Of an open matter: the unanswered facts on which it depends. */
  readonly missing: readonly string[];
}

/** Where a matter is wanted: a rule of it applies, or every rule of it is decided not to. */
export type Aim = 'applies' | 'doesNotApply';

/** At most so many steps are taken together. */
const most = 3;

/** Whether one of two ways that differ in a number alone is nearer to the answer, on the same side of it. */
function isNearer(fact: string, before: number, one: Facility, other: Facility): boolean {
  const [a, b] = [Number(one[fact]), Number(other[fact])];
  const alike = JSON.stringify({ ...one, [fact]: 0 }) === JSON.stringify({ ...other, [fact]: 0 });
  return alike && (before < a ? a < b : b < a && a < before);
}

/** Without those of which a nearer one is among them that is no more doubtful. */
function nearest(
  sets: readonly Facility[],
  facility: Facility,
  facts: readonly Fact[],
  isContested: (set: Facility) => boolean,
): readonly Facility[] {
  const numbers = facts.flatMap(({ name, type }) => {
    const before = facility[name];
    return type === 'int' && typeof before === 'number' ? [{ name, before }] : [];
  });
  return sets.filter(
    it =>
      !numbers.some(
        ({ name, before }) =>
          name in it &&
          sets.some(
            other => name in other && isNearer(name, before, other, it) && (!isContested(other) || isContested(it)),
          ),
      ),
  );
}

/**
 * The smallest changes of a facility, of up to three steps, that bring a matter to its aim: all of them, none containing another. Answers of
 * nature `choice` may be changed, what is unanswered may be answered. Where it takes an answer to come to a question, that answer belongs to the way,
 * so that nobody is sent to a question that is not asked. Nothing is found where the matter is there already.
 */
export function smallestChanges(
  rulebook: Rulebook,
  decider: Decider,
  facility: Facility,
  matter: string,
  aim: Aim = 'applies',
): WaysThere {
  const rules = rulebook.rules.filter(it => it.matter === matter);
  const own = compile({ ...rulebook, rules });
  const { statuses, changes } = own.around(facility);
  const status = standingOf(statuses);
  if (status === aim) return { status, chosen: [], provided: [], fixed: [], missing: [] };

  const demands = rules.flatMap(it => (it.when ? leaves(it.when) : []));
  const gates = rules
    .filter(it => truth(gate(it.document), facility) !== true)
    .flatMap(it => leaves(gate(it.document)));
  const missing = new Set(own.decide(facility).flatMap(it => it.missing));
  const asked = rulebook.vocabulary.facts.filter(it => [...demands, ...gates].some(leaf => leaf.fact === it.name));
  const isOpen = (it: Fact) => missing.has(it.name) || facility[it.name] === undefined;
  const isFree = (it: Fact) => it.nature === 'choice' || (status === 'open' && isOpen(it));
  const isThere = (set: Facility) => {
    const then = new Map(changes(set).map(it => [it.at, it.to]));
    return standingOf(statuses.map((it, at) => then.get(at) ?? it)) === aim;
  };
  const isContested = (set: Facility) => own.decide({ ...facility, ...set }).some(it => it.contested.length > 0);
  const steps = asked.flatMap(it => stepsIn({ rulebook, facility, demands, isFree }, it));
  const sets = nearest(smallestSets(facility, steps, most, isThere), facility, asked, isContested);

  const factsOf = (set: Facility) => asked.filter(it => it.name in set);
  const effectOf = effectsAround(rulebook, decider, facility);
  const withEffect = (some: readonly Facility[]) =>
    some.map(set => ({ set, contested: isContested(set), ...effectOf(set) }));
  const chosen = sets.filter(it => factsOf(it).every(isFree));
  const possible = sets.filter(it => factsOf(it).every(fact => isFree(fact) || isOpen(fact)));
  const fixed = new Set(sets.flatMap(factsOf).filter(it => !isFree(it) && !isOpen(it)));
  return {
    status,
    chosen: withEffect(chosen),
    provided: withEffect(possible.filter(it => !chosen.includes(it))),
    fixed: asked.filter(it => fixed.has(it)).map(it => it.name),
    missing: status === 'open' ? [...missing] : [],
  };
}
