/** What was an answer called before, and what is it called now? */
import { z } from 'zod';

const since = z.string().regex(/^\d+\.\d+\.\d+$/);
const word = z.string().min(1);

/** A fact, or a value of the fact that is called `fact` today, that has had another name until a version of the rulebook. */
const renaming = z.union([
  z.strictObject({ fact: word, to: word, since }),
  z.strictObject({ fact: word, value: word, to: word, since }),
]);

export const renamedFile = z.strictObject({ $schema: z.string(), renamed: z.array(renaming) });

export type Renaming = Readonly<z.infer<typeof renaming>>;

/** The name that a fact, or (with `fact`) a value of it, has today; a name that was never changed is its own. */
export function nameToday(renamed: readonly Renaming[], name: string, fact?: string): string {
  const seen = new Set<string>();
  let today = name;
  for (;;) {
    seen.add(today);
    const step = renamed.find(it =>
      'value' in it ? it.fact === fact && it.value === today : !fact && it.fact === today,
    );
    if (!step || seen.has(step.to)) return today;
    today = step.to;
  }
}

/** An answer that came under an older name: as it came, and as it was taken. */
export interface Renamed {
  readonly fact: string;
  readonly value: string;
  readonly factToday: string;
  readonly valueToday: string;
}

/** A value, or each member of a set, by today's names; what came otherwise than as words stays as it is. */
export function valueToday(renamed: readonly Renaming[], fact: string, value: unknown): unknown {
  if (renamed.length === 0) return value;
  if (typeof value === 'string') return nameToday(renamed, value, fact);
  if (!Array.isArray(value)) return value;
  const members = value.map(it => (typeof it === 'string' ? nameToday(renamed, it, fact) : it));
  const isSame = members.every((it, at) => it === value[at]);
  // What were two members may be one by now; a member that came twice is still for the door to refuse.
  return isSame || new Set(value).size < value.length ? members : [...new Set(members)];
}
