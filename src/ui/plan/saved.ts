/** What does this device remember? The answers, those left open, and the way of reading. Nothing else, nowhere else. */
import { z } from 'zod';
import { type KnownDates, readKnownDates } from '../../dates/index.ts';
import { type AnswerFault, type Facility, isDivision, parseFacility, type Vocabulary } from '../../facts/index.ts';
import { languages } from '../../i18n/index.ts';
import { type OwnAnswers, replacements } from './ownAnswers.ts';
import { freeName, longestName, type NamedPlan } from './plans.ts';
import { type Reading, textSizes, themes } from './reading.ts';
import { longestLabel, mostCases, nobody, type Visit, type Visitor, type Visits } from './visits.ts';
import { idleChoices, usualSettings, type WindowSettings } from './windowSettings.ts';

const key = 'private-medical-policy-check';

export interface Saved extends Reading {
  readonly facility: Facility;
  readonly unsure: readonly string[];
  /** Days told for the time limits. */
  readonly dates?: KnownDates | undefined;
  /** The applicant's own answers while others stand in their place. */
  readonly own?: OwnAnswers | undefined;
  /** Whether the answers came with an address from outside. */
  readonly isShared?: boolean | undefined;
  /** Plans kept by name. */
  readonly plans: readonly NamedPlan[];
  readonly desk: WindowSettings;
  readonly visitor: Visitor;
  readonly visitors?: Visits | undefined;
  /** The day on which it was saved. */
  readonly day: string;
  /** Marks the entries of the browser's history as this visitor's own. */
  readonly token: string;
}

export interface Loaded {
  readonly saved: Partial<Saved>;
  /** Saved answers that the vocabulary no longer has. */
  readonly faults: readonly AnswerFault[];
  /** The text as it stood, where it holds no answers that could be read. */
  readonly unreadable?: string;
  /** Whether it is a window's from another day, of whose visitors nothing is told any more. */
  readonly isOver?: boolean;
}

const someAnswers = z.custom<object>(it => typeof it === 'object' && it !== null && !Array.isArray(it));
const answers = {
  facility: someAnswers.optional(),
  unsure: z.array(z.unknown()).catch([]),
  dates: z.unknown().optional(),
};

const storedVisitor = z.object({
  label: z.string().max(longestLabel),
  id: z.int().optional(),
  card: z.string().optional(),
});

/** Answers put aside, as they stand in the storage, one below the other. */
interface StoredAside {
  readonly facility?: object | undefined;
  readonly unsure: readonly unknown[];
  readonly dates?: unknown;
  readonly replacedBy: OwnAnswers['replacedBy'];
  readonly isEdited?: boolean | undefined;
  readonly visitor?: Visitor | undefined;
  readonly before?: StoredAside | null | undefined;
}

const aside: z.ZodType<StoredAside> = z.object({
  ...answers,
  replacedBy: z.enum(replacements),
  isEdited: z.boolean().optional().catch(undefined),
  visitor: storedVisitor.optional().catch(undefined),
  before: z.lazy(() => aside).nullish(),
});

const storedPlan = z.object({
  name: z.string().min(1).max(longestName),
  facility: someAnswers,
  dates: z.unknown().optional(),
});

const storedVisit = storedVisitor.extend({ id: z.int(), at: z.string().max(5), facility: someAnswers });
const storedVisits = z.object({ day: z.string().max(10), cases: z.array(z.unknown()).max(mostCases) });
const storedDesk = z.object({
  on: z.boolean(),
  keys: z.boolean(),
  idleMinutes: z.literal([...idleChoices]),
  place: z.string().refine(isDivision).optional().catch(undefined),
});

/** Without answers in it the text is unreadable; of the rest, each part that is counts as not saved. */
const stored = z.object({
  ...answers,
  own: aside.nullish(),
  isShared: z.boolean().optional().catch(undefined),
  plans: z.array(z.unknown()).optional(),
  language: z.enum(languages).optional().catch(undefined),
  textSize: z.enum(textSizes).optional().catch(undefined),
  /** What was kept while there was one large size. */
  largeText: z.boolean().catch(false),
  theme: z.enum(themes).optional().catch(undefined),
  desk: storedDesk.catch({ ...usualSettings }),
  visitor: storedVisitor.catch({ ...nobody }),
  visitors: storedVisits.optional().catch(undefined),
  day: z.string().max(10).optional().catch(undefined),
  token: z.string().max(60).optional().catch(undefined),
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

/** What of it still counts on a day: the visitors and the last one's label only on their own, at a window the answers too. */
function onDay(data: z.infer<typeof stored>, day: string): z.infer<typeof stored> {
  if (data.day === undefined || data.day === day) return data;
  const { own } = data;
  const without = { ...data, visitor: nobody, visitors: undefined, own: own?.visitor ? undefined : own };
  return data.desk.on
    ? { ...without, facility: {}, unsure: [], dates: undefined, own: undefined, isShared: undefined }
    : without;
}

/** Reads what was saved, on a day; answers are read at the same door as everything else. */
export function load(vocabulary: Vocabulary, storage: Storage | undefined, day: string): Loaded {
  const text = textIn(storage);
  if (text === undefined) return { saved: {}, faults: [] };
  const { data: found } = stored.safeParse(parsed(text));
  if (!found) {
    putAside(storage, text);
    return { saved: {}, faults: [], unreadable: text };
  }
  const data = onDay(found, day);
  const { facility: said = {}, unsure, own, plans: named = [], language, theme, desk, visitor, token } = data;
  const { textSize = data.largeText ? 'large' : undefined } = data;
  const isOver = desk.on && found.day !== undefined && found.day !== day;
  const { facility, faults } = parseFacility(vocabulary, said);
  const told = (stored: unknown) => {
    const dates = readKnownDates(stored);
    return Object.keys(dates).length > 0 && { dates };
  };
  const known = (names: readonly unknown[]) => names.map(String).filter(it => vocabulary.byName.has(it));
  const asideFaults: AnswerFault[] = [];
  const read = ({ facility = {}, unsure, dates, replacedBy, isEdited, visitor, before }: StoredAside): OwnAnswers => {
    const parsed = parseFacility(vocabulary, facility);
    asideFaults.push(...parsed.faults);
    return {
      facility: parsed.facility,
      unsure: known(unsure),
      ...told(dates),
      replacedBy,
      ...(isEdited && { isEdited }),
      ...(visitor && { visitor }),
      ...(before && { before: read(before) }),
    };
  };
  const kept = own && read(own);
  const plans: NamedPlan[] = [];
  for (const { name, facility, dates } of named.flatMap(it => storedPlan.safeParse(it).data ?? [])) {
    const parsed = parseFacility(vocabulary, facility);
    asideFaults.push(...parsed.faults);
    plans.push({
      name: plans.some(it => it.name === name) ? freeName(plans, name) : name,
      facility: parsed.facility,
      ...told(dates),
    });
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
      ...told(data.dates),
      ...(kept && { own: kept }),
      ...(data.isShared && { isShared: true }),
      plans,
      ...(language && { language }),
      ...(textSize && { textSize }),
      ...(theme && { theme }),
      desk,
      visitor,
      ...(data.visitors?.day === day && { visitors: { day, cases } }),
      ...(data.day && { day: data.day }),
      ...(token && { token }),
    },
    faults: [...faults, ...asideFaults],
    ...(isDamaged && { unreadable: text }),
    ...(isOver && { isOver }),
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

/** Under which keys something of ours stands in a storage; those of other pages of the same origin are not ours. @throws where the device does not allow to look. */
export function ownKeys(storage: Storage): readonly string[] {
  const all = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
  return all.filter(it => it === key || it.startsWith(`${key}-`));
}

/** Removes everything, also what was put aside. */
export function forget(storage: Storage | undefined): void {
  try {
    if (storage) for (const it of ownKeys(storage)) storage.removeItem(it);
  } catch {
    // What may not be removed was not written here either.
  }
}
