/** How are all rules decided at once, thousands of times a second? */
import type { Facility } from '../facts/index.ts';
import type { Rulebook } from '../rulebook/index.ts';
import { chapterOf } from './chapter.ts';
import type { Decision, Status } from './decision.ts';
import type { Entry } from './entry.ts';
import { FAILS, type Outcomes, type Verdict } from './verdict.ts';

/** A rulebook made ready to decide facilities, of which it remembers nothing. */
export interface Decider {
  /** The decisions on every rule, in the order of the rulebook. */
  readonly decide: (facility: Facility) => readonly Decision[];
  /** The decision on one rule. Throws if the rulebook has no such rule. */
  readonly decideRule: (ruleId: string, facility: Facility) => Decision;
  /** Only the statuses, in the order of the rulebook's rules: the cheap way to explore many cases. */
  readonly statuses: (facility: Facility) => readonly Status[];
}

/** What is read off a rule whose document may speak to the facility. */
type Reading<T> = (entry: Entry, gate: Verdict, outcomes: Outcomes) => T;

/** Compiles a rulebook once. Rules of documents that do not cover a facility cost next to nothing. */
export function compile(rulebook: Rulebook): Decider {
  const { documents, rules } = rulebook;
  const chapters = documents.map(it => chapterOf(rulebook, it));
  const places = new Map(rules.map((it, at) => [it.id, { at, document: it.document }]));
  const elsewhere = rules.map((it): Decision => ({ rule: it.id, status: 'doesNotApply', missing: [], contested: [] }));
  const nowhere = rules.map((): Status => 'doesNotApply');

  const each = <T>(unread: readonly T[], facility: Facility, reading: Reading<T>): readonly T[] => {
    const found = unread.slice();
    for (const { access, open } of chapters) {
      const gate = access(facility);
      if (gate === FAILS) continue;
      const { read, entries } = open();
      const outcomes = read(facility);
      for (const entry of entries) found[entry.at] = reading(entry, gate, outcomes);
    }
    return found;
  };

  return {
    decide: facility => each(elsewhere, facility, (entry, gate, outcomes) => entry.decide(gate, outcomes)),
    statuses: facility => each(nowhere, facility, (entry, gate, outcomes) => entry.status(gate, outcomes)),
    decideRule(ruleId, facility) {
      const place = places.get(ruleId);
      const chapter = chapters.find(it => it.document === place?.document);
      const pages = chapter?.open();
      const entry = pages?.entries.find(it => it.at === place?.at);
      if (!entry || !chapter || !pages) throw new Error(`The rulebook has no rule ${ruleId}.`);
      return entry.decide(chapter.access(facility), pages.read(facility));
    },
  };
}
