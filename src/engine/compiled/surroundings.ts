/** How do the statuses change when a few answers are others? Only the rules that ask for them are run again. */
import type { Facility, FactValue } from '../../facts/index.ts';
import type { Status } from '../decision.ts';
import type { CompiledDocument } from './compiledDocument.ts';
import { FAILS } from './truthCode.ts';

/** Answers given otherwise than a facility has them; undefined: not given. */
export type Changes = Readonly<Record<string, FactValue | undefined>>;

/** A rule, by its place in the rulebook, and its status before and after. */
export interface StatusChange {
  readonly at: number;
  readonly from: Status;
  readonly to: Status;
}

/** A facility's statuses, in the order of the rulebook's rules, and how those of facilities around it differ. */
export interface Surroundings {
  readonly statuses: readonly Status[];
  readonly changes: (answers: Changes) => readonly StatusChange[];
}

function differences(before: readonly Status[], after: readonly Status[]): readonly StatusChange[] {
  return before.flatMap((from, at) => {
    const to = after[at] ?? from;
    return from === to ? [] : [{ at, from, to }];
  });
}

/** The facility with other answers. */
function changed(facility: Facility, answers: Changes): Facility {
  const said = Object.entries({ ...facility, ...answers }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as Facility;
}

export function surroundings(
  documents: readonly CompiledDocument[],
  statuses: (facility: Facility) => readonly Status[],
  facility: Facility,
): Surroundings {
  const now = statuses(facility);
  const gateFacts = new Set(documents.flatMap(it => it.gateFacts));
  const speaking = documents.flatMap(document => {
    const gate = document.gate(facility);
    if (gate === FAILS) return [];
    const { demands, asking } = document.compiled();
    return [{ gate, demands, asking, outcomes: demands.read(facility).slice() }];
  });
  return {
    statuses: now,
    changes(answers) {
      const names = Object.keys(answers);
      if (names.some(it => gateFacts.has(it))) return differences(now, statuses(changed(facility, answers)));
      const found: StatusChange[] = [];
      for (const { gate, demands, asking, outcomes } of speaking) {
        for (const name of names) demands.answer(outcomes, name, answers[name]);
        for (const rule of asking(names)) {
          const from = now[rule.at] ?? 'doesNotApply';
          const to = rule.status(gate, outcomes);
          if (from !== to) found.push({ at: rule.at, from, to });
        }
        for (const name of names) demands.answer(outcomes, name, facility[name]);
      }
      return found;
    },
  };
}
