/** What do other answers do, decided afresh and without any shortcut? The measure for exploring. */
import type { Decider, Status } from '../../src/engine/index.ts';
import type { Facility, FactValue } from '../../src/facts/index.ts';
import type { Rulebook } from '../../src/rulebook/index.ts';

export type Changes = Readonly<Record<string, FactValue | undefined>>;

/** The facility with other answers; undefined takes one back. */
export function withAnswers(facility: Facility, changes: Changes): Facility {
  const all: Record<string, FactValue> = { ...facility };
  for (const [name, value] of Object.entries(changes))
    if (value === undefined) delete all[name];
    else all[name] = value;
  return all;
}

/** Where a matter stands: applies if a rule of it does, is open if one could. */
export function standing(rulebook: Rulebook, decider: Decider, facility: Facility, matter: string): Status {
  const own = decider.decide(facility).flatMap((it, at) => (rulebook.rules[at]?.matter === matter ? [it.status] : []));
  return own.find(it => it === 'applies') ?? own.find(it => it === 'open') ?? 'doesNotApply';
}

/** Where every matter of which there is a rule stands, by its id. */
export function standings({ rules }: Rulebook, decider: Decider, facility: Facility): ReadonlyMap<string, Status> {
  const ranks: readonly Status[] = ['doesNotApply', 'open', 'applies'];
  const found = new Map<string, Status>();
  decider.decide(facility).forEach(({ status }, at) => {
    const matter = rules[at]?.matter ?? '';
    const before = found.get(matter) ?? 'doesNotApply';
    found.set(matter, ranks.indexOf(status) > ranks.indexOf(before) ? status : before);
  });
  return found;
}
