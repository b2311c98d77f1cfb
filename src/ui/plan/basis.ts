/** On what did answers rest when they were kept, and what of them can not be taken as it stood? */
import { z } from 'zod';
import {
  type AnswerFault,
  type Facility,
  nameToday,
  type Parsed,
  parseFacility,
  type Renamed,
  type Vocabulary,
} from '../../facts/index.ts';
import type { Decided } from '../../report/index.ts';
import type { Edition } from '../../rulebook/index.ts';

/** The rulebook, the day, YYYY-MM-DD, and what was decided then. */
export interface Basis {
  readonly rulebook: Edition;
  readonly day: string;
  readonly decided: Decided;
}

/** Answers under names, or of values, that are gone or were changed, as they came. */
export type Was = Readonly<Record<string, unknown>>;

/** Answers from before that nobody has looked at since: as they could be taken, and what is known of them. */
export interface Past {
  readonly facility: Facility;
  readonly was?: Was | undefined;
  /** Absent where it was not kept, as in links. */
  readonly basis?: Basis | undefined;
  /** The version of the rulebook that a link names. */
  readonly version?: string | undefined;
}

const ids = z.array(z.string().max(80)).max(5_000);
const version = z.string().max(20);

export const storedBasis = z.object({
  rulebook: z.object({ version, sha256: z.string().max(64) }),
  day: z.iso.date(),
  decided: z.object({ applies: ids, open: ids, contested: ids }),
});

export const someObject = z.custom<object>(it => typeof it === 'object' && it !== null && !Array.isArray(it));

/** More of an answer that is no longer known is told, but not kept. */
const longest = 2_000;

function keepable([name, value]: readonly [string, unknown]): boolean {
  if (!/^[a-z][A-Za-z0-9]{0,60}$/.test(name)) return false;
  try {
    return JSON.stringify(value).length <= longest;
  } catch {
    return false;
  }
}

export interface ReadAnswers {
  readonly facility: Facility;
  readonly faults: readonly AnswerFault[];
  readonly renamed: readonly Renamed[];
  /** What came otherwise than it was taken; absent where all is as it came. */
  readonly was?: Was;
}

/** Answers at the one door, with those from before that could not be taken when they were read last. */
export function readAnswers(vocabulary: Vocabulary, said: object, before: object = {}): ReadAnswers {
  const now = parseFacility(vocabulary, said);
  const old = parseFacility(vocabulary, before);
  const faults = [...old.faults, ...now.faults];
  const renamed = [...(old.renamed ?? []), ...(now.renamed ?? [])];
  const asItCame = (input: object, { faults, renamed = [] }: Parsed) => {
    const told = new Set([...faults, ...renamed].map(it => it.fact));
    const isTold = (name: string) => told.has(name) || told.has(nameToday(vocabulary.renamed, name));
    return Object.entries(input).filter(it => isTold(it[0]) && keepable(it));
  };
  const was = [...asItCame(before, old), ...asItCame(said, now)];
  return {
    facility: { ...old.facility, ...now.facility },
    faults,
    renamed,
    ...(was.length > 0 && { was: Object.fromEntries(was) }),
  };
}
