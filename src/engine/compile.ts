/** How are all rules decided at once, thousands of times a second? */
import { type Facility, leaves } from '../facts/index.ts';
import { gate, type PolicyDocument, type Rulebook } from '../rulebook/index.ts';
import type { Decision, Status } from './decision.ts';
import { type Entry, entryOf } from './entry.ts';
import { formula } from './formula.ts';
import { sheet } from './sheet.ts';
import { FAILS, type Outcomes, type Verdict } from './verdict.ts';

/** A rulebook made ready to decide facilities, of which it remembers nothing. */
export interface Decider {
  /** The decisions on every rule, in the order of the rulebook. */
  decide(facility: Facility): readonly Decision[];
  /** The decision on one rule. Throws if the rulebook has no such rule. */
  decideRule(ruleId: string, facility: Facility): Decision;
  /** Only the statuses, in the order of the rulebook's rules: the cheap way to explore many cases. */
  statuses(facility: Facility): readonly Status[];
}

/** The rules of one document. They are looked at only where the document's gate does not fail. */
interface Chapter {
  readonly access: (facility: Facility) => Verdict;
  readonly read: (facility: Facility) => Outcomes;
  readonly entries: readonly Entry[];
}

function chapterOf({ vocabulary, rules }: Rulebook, document: PolicyDocument): Chapter {
  const own = rules.filter(it => it.document === document);
  const entrance = gate(document);
  const door = sheet(vocabulary, leaves(entrance));
  const demands = own.flatMap(rule => [rule, ...rule.otherReadings].flatMap(it => (it.when ? leaves(it.when) : [])));
  const { at, read } = sheet(vocabulary, demands);
  const access = formula(vocabulary, door, entrance);
  return {
    access: facility => access.run(door.read(facility)),
    read,
    entries: own.map(rule => entryOf({ vocabulary, sheet: { at, read }, gateFacts: access.facts, rule })),
  };
}

/** Compiles a rulebook once. Rules of documents that do not cover a facility cost next to nothing. */
export function compile(rulebook: Rulebook): Decider {
  const { documents, rules } = rulebook;
  const chapters = documents.map(it => chapterOf(rulebook, it));
  const places = new Map(rules.map((it, at) => [it.id, at]));
  const placed = chapters.map(it => ({
    ...it,
    entries: it.entries.map(entry => ({ entry, at: places.get(entry.rule) ?? 0 })),
  }));

  /** What every rule gives, `rest` for those whose documents do not cover the facility. */
  const each = <T>(
    rest: readonly T[],
    facility: Facility,
    of: (entry: Entry, gate: Verdict, outcomes: Outcomes) => T,
  ) => {
    const found = rest.slice();
    for (const { access, read, entries } of placed) {
      const gate = access(facility);
      if (gate === FAILS) continue;
      const outcomes = read(facility);
      for (const { entry, at } of entries) found[at] = of(entry, gate, outcomes);
    }
    return found;
  };
  const elsewhere = rules.map((it): Decision => ({ rule: it.id, status: 'doesNotApply', missing: [], contested: [] }));
  const nowhere = rules.map((): Status => 'doesNotApply');

  return {
    decide: facility => each(elsewhere, facility, (entry, gate, outcomes) => entry.decide(gate, outcomes)),
    statuses: facility => each(nowhere, facility, (entry, gate, outcomes) => entry.status(gate, outcomes)),
    decideRule(ruleId, facility) {
      for (const { access, read, entries } of chapters) {
        const entry = entries.find(it => it.rule === ruleId);
        if (entry) return entry.decide(access(facility), read(facility));
      }
      throw new Error(`The rulebook has no rule ${ruleId}.`);
    },
  };
}
