/** What does this device remember? The answers, those left open, and the way of reading. Nothing else, nowhere else. */
import { z } from 'zod';
import { type AnswerFault, type Facility, parseFacility, type Vocabulary } from '../../facts/index.ts';
import { type Language, languages } from '../../i18n/index.ts';
import { freeName, longestName, type NamedPlan } from './plans.ts';
import { type OwnAnswers, replacements } from './state.ts';
import { type Desk, idleChoices, longestLabel, mostCases, usualDesk, type Visit, type Visits } from './visits.ts';

const key = 'private-medical-policy-check';

export interface Saved {
  readonly facility: Facility;
  readonly unsure: readonly string[];
  /** The applicant's own answers while others stand in their place. */
  readonly own?: OwnAnswers | undefined;
  /** Plans kept by name. */
  readonly plans: readonly NamedPlan[];
  readonly language: Language;
  readonly largeText: boolean;
  readonly desk: Desk;
  readonly visitor: string;
  readonly visitors?: Visits | undefined;
}

export interface Loaded {
  readonly saved: Partial<Saved>;
  /** Saved answers that the vocabulary no longer has. */
  readonly faults: readonly AnswerFault[];
  /** The text as it stood, where it holds no answers that could be read. */
  readonly unreadable?: string;
}

const someAnswers = z.custom<object>(it => typeof it === 'object' && it !== null && !Array.isArray(it));
const answers = { facility: someAnswers.optional(), unsure: z.array(z.unknown()).catch([]) };

/** Answers put aside, as they stand in the storage, one below the other. */
interface StoredAside {
  readonly facility?: object | undefined;
  readonly unsure: readonly unknown[];
  readonly replacedBy: OwnAnswers['replacedBy'];
  readonly isEdited?: boolean | undefined;
  readonly before?: StoredAside | null | undefined;
}

const aside: z.ZodType<StoredAside> = z.object({
  ...answers,
  replacedBy: z.enum(replacements),
  isEdited: z.boolean().optional().catch(undefined),
  before: z.lazy(() => aside).nullish(),
});

const storedPlan = z.object({ name: z.string().min(1).max(longestName), facility: someAnswers });

const storedVisit = z.object({ label: z.string().max(longestLabel), at: z.string().max(5), facility: someAnswers });
const storedVisits = z.object({ day: z.string().max(10), cases: z.array(z.unknown()).max(mostCases) });
const storedDesk = z.object({ on: z.boolean(), keys: z.boolean(), idleMinutes: z.literal([...idleChoices]) });

/** Without answers in it the text is unreadable; of the rest, each part that is counts as not saved. */
const stored = z.object({
  ...answers,
  own: aside.nullish(),
  plans: z.array(z.unknown()).optional(),
  language: z.enum(languages).optional().catch(undefined),
  largeText: z.boolean().catch(false),
  desk: storedDesk.catch({ ...usualDesk }),
  visitor: z.string().max(longestLabel).catch(''),
  visitors: storedVisits.optional().catch(undefined),
});

/** The text as JSON; undefined where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What stands in the storage; nothing where the device does not allow to look, which saving will tell. */
function textIn(storage: Storage | undefined): string | undefined {
  try {
    return storage?.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text that cannot be read beside what is saved from now on. */
function putAside(storage: Storage | undefined, text: string): void {
  try {
    storage?.setItem(`${key}-unreadable`, text);
  } catch {
    // The page shows the text.
  }
}

/** Reads what was saved; answers are read at the same door as everything else. */
export function load(vocabulary: Vocabulary, storage: Storage | undefined): Loaded {
  const text = textIn(storage);
  if (text === undefined) return { saved: {}, faults: [] };
  const { success, data } = stored.safeParse(parsed(text));
  if (!success) {
    putAside(storage, text);
    return { saved: {}, faults: [], unreadable: text };
  }
  const { facility: said = {}, unsure, own, plans: named = [], language, largeText, desk, visitor } = data;
  const { facility, faults } = parseFacility(vocabulary, said);
  const known = (names: readonly unknown[]) => names.map(String).filter(it => vocabulary.byName.has(it));
  const asideFaults: AnswerFault[] = [];
  const read = ({ facility = {}, unsure, replacedBy, isEdited, before }: StoredAside): OwnAnswers => {
    const parsed = parseFacility(vocabulary, facility);
    asideFaults.push(...parsed.faults);
    return {
      facility: parsed.facility,
      unsure: known(unsure),
      replacedBy,
      ...(isEdited && { isEdited }),
      ...(before && { before: read(before) }),
    };
  };
  const kept = own && read(own);
  const plans: NamedPlan[] = [];
  for (const { name, facility } of named.flatMap(it => storedPlan.safeParse(it).data ?? [])) {
    const parsed = parseFacility(vocabulary, facility);
    asideFaults.push(...parsed.faults);
    plans.push({ name: plans.some(it => it.name === name) ? freeName(plans, name) : name, facility: parsed.facility });
  }
  const cases = (data.visitors?.cases ?? []).flatMap((it): readonly Visit[] => {
    const visit = storedVisit.safeParse(it).data;
    return visit ? [{ ...visit, facility: parseFacility(vocabulary, visit.facility).facility }] : [];
  });
  const isDamaged = plans.length < named.length;
  if (isDamaged) putAside(storage, text);
  return {
    saved: {
      facility,
      unsure: known(unsure),
      ...(kept && { own: kept }),
      plans,
      ...(language && { language }),
      largeText,
      desk,
      visitor,
      ...(data.visitors && { visitors: { day: data.visitors.day, cases } }),
    },
    faults: [...faults, ...asideFaults],
    ...(isDamaged && { unreadable: text }),
  };
}

/** Saves; returns false where the device does not allow it, so that the page can say so. */
export function save(storage: Storage | undefined, saved: Saved): boolean {
  try {
    if (!storage) return false;
    storage.setItem(key, JSON.stringify(saved));
    return true;
  } catch {
    return false;
  }
}
