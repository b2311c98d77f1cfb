/** How do the statuses change when a few answers are others? Only the rules that ask for them are run again. */
import type { Facility, FactValue } from '../../facts/index.ts';
import type { Status } from '../decision.ts';
import type { CompiledDocument } from './compiledDocument.ts';
import { FAILS } from './truthCode.ts';

/** Answers given otherwise than a facility has them; undefined: not given. */
export type Changes = Readonly<Record<string, FactValue | undefined>>;

/** A rule, by its place in the rulebook, and its status before and after. */
interface StatusChange {
  readonly at: number;
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
  const said = Object.entries({ ...facility, ...answers }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as Facility;
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

  /** Every rule of the documents that spoke before or speak then. */
  const afterMove = (then: Facility) => {
    const found: StatusChange[] = [];
    for (const document of new Set([...speaking.map(it => it.document), ...near(then)])) {
      const gate = document.gate(then);
      if (gate === FAILS && !speaking.some(it => it.document === document)) continue;
      const { demands, rules } = document.compiled();
      const outcomes = demands.read(then);
      for (const rule of rules) {
        const to = rule.status(gate, outcomes);
        if (to !== statusAt(rule.at)) found.push({ at: rule.at, from: statusAt(rule.at), to });
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
        if (to !== statusAt(rule.at)) found.push({ at: rule.at, from: statusAt(rule.at), to });
      }
      for (const name of names) demands.answer(outcomes, name, facility[name]);
    }
    return found;
  };

  return { statuses: now, changes };
}
