/** How do the statuses change when a few answers are others? Only the rules that ask for them are run again. */
import type { Facility, FactValue } from '../../facts/index.ts';
import type { Status } from '../decision.ts';
import type { CompiledDocument } from './compiledDocument.ts';
import { FAILS } from './truthCode.ts';

/** Answers given otherwise than a facility has them; undefined: not given. */
export type Changes = Readonly<Record<string, FactValue | undefined>>;

/** A rule, by its place in the rulebook and by its id, and its status before and after. */
export interface StatusChange {
  readonly at: number;
  readonly rule: string;
  readonly from: Status;
  readonly to: Status;
}

/** A facility's statuses, in the order of the rulebook's rules, and how those of facilities around it differ. */
export interface Surroundings {
  readonly statuses: readonly Status[];
  readonly changes: (answers: Changes) => readonly StatusChange[];
}

/** The documents that may speak to a facility: all whose gate does not fail are among them. */
export type Near = (facility: Facility) => readonly CompiledDocument[];

/** The facility with other answers. */
function changed(facility: Facility, answers: Changes): Facility {
  const then: Record<string, FactValue | undefined> = { ...facility, ...answers };
  for (const name of Object.keys(answers)) if (then[name] === undefined) delete then[name];
  return then as Facility;
}

/** What of the answers moves a facility to other documents, or in and out of their force. */
const movers = ['location', 'asOf'];

/** `now`: the statuses of the facility. */
export function surroundings(near: Near, now: readonly Status[], facility: Facility): Surroundings {
  const statusAt = (at: number): Status => now[at] ?? 'doesNotApply';
  const speaking = near(facility).flatMap(document => {
    const gate = document.gate(facility);
    if (gate === FAILS) return [];
    const { demands, asking } = document.compiled();
    return [{ document, gate, demands, asking, outcomes: demands.read(facility).slice() }];
  });

  const leaving = new Map<CompiledDocument, readonly StatusChange[]>();
  /** What changes when a document speaks no longer: the same wherever the facility goes. */
  const changesOnLeaving = (document: CompiledDocument): readonly StatusChange[] => {
    const known = leaving.get(document);
    if (known) return known;
    const all = document
      .compiled()
      .rules.map(({ at, rule }): StatusChange => ({ at, rule, from: statusAt(at), to: 'doesNotApply' }));
    const found = all.filter(it => it.from !== it.to);
    leaving.set(document, found);
    return found;
  };

  /** Every rule of the documents that spoke before or speak then. */
  const afterMove = (then: Facility) => {
    const found: StatusChange[] = [];
    const arriving = near(then).flatMap(document => {
      const gate = document.gate(then);
      return gate === FAILS ? [] : [{ document, gate }];
    });
    for (const { document } of speaking)
      if (!arriving.some(it => it.document === document)) found.push(...changesOnLeaving(document));
    for (const { document, gate } of arriving) {
      const { demands, rules } = document.compiled();
      const outcomes = demands.read(then);
      for (const rule of rules) {
        const to = rule.status(gate, outcomes);
        if (to !== statusAt(rule.at)) found.push({ at: rule.at, rule: rule.rule, from: statusAt(rule.at), to });
      }
    }
    return found;
  };

  const changes = (answers: Changes): readonly StatusChange[] => {
    const names = Object.keys(answers);
    if (names.some(it => movers.includes(it))) return afterMove(changed(facility, answers));
    const found: StatusChange[] = [];
    for (const { gate, demands, asking, outcomes } of speaking) {
      for (const name of names) demands.answer(outcomes, name, answers[name]);
      for (const rule of asking(names)) {
        const to = rule.status(gate, outcomes);
        if (to !== statusAt(rule.at)) found.push({ at: rule.at, rule: rule.rule, from: statusAt(rule.at), to });
      }
      for (const name of names) demands.answer(outcomes, name, facility[name]);
    }
    return found;
  };

  return { statuses: now, changes };
}
