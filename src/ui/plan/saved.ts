/** What does this device remember? The answers, those left open, the plans kept by name, and the way of reading. Nothing else, nowhere else. */
import type { z } from 'zod';
import { type KnownDates, readKnownDates } from '../../dates/index.ts';
import { type AnswerFault, type Facility, parseFacility, type Vocabulary } from '../../facts/index.ts';
import { type Basis, type Past, readAnswers, type Was } from './basis.ts';
import { find, parsed, putAside } from './device.ts';
import { migrated, savedVersion } from './migrations.ts';
import type { OwnAnswers, Shared } from './ownAnswers.ts';
import { freeName, type NamedPlan } from './plans.ts';
import type { Reading } from './reading.ts';
import { mostLevels, type StoredAside, type StoredPast, stored, storedPlan, storedVisit } from './stored.ts';
import { nobody, type Visit, type Visitor, type Visits } from './visits.ts';
import type { WindowSettings } from './windowSettings.ts';

export interface Saved extends Reading {
  readonly facility: Facility;
  readonly unsure: readonly string[];
  /** Days told for the time limits. */
  readonly dates?: KnownDates | undefined;
  /** On what the answers rest; absent while they are the ones of `past`. */
  readonly basis?: Basis | undefined;
  /** The answers as they stood under another rulebook, until somebody has looked at what became of them. */
  readonly past?: Past | undefined;
  /** The applicant's own answers while others stand in their place. */
  readonly own?: OwnAnswers | undefined;
  /** Whether the answers came with an address from outside. */
  readonly isShared?: Shared | undefined;
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

export interface Read {
  readonly saved: Partial<Saved>;
  /** Saved answers that the vocabulary no longer has. */
  readonly faults: readonly AnswerFault[];
  /** Whether some of it could not be read. */
  readonly isDamaged?: boolean;
  /** Whether it is a window's from another day, of whose visitors nothing is told any more. */
  readonly isOver?: boolean;
}

export interface Loaded extends Omit<Read, 'isDamaged'> {
  /** The text as it stood, where it holds no answers that could be read. */
  readonly unreadable?: string;
  /** Whether there was no room to put that text aside: it must not be written over. */
  readonly isOnlyHere?: boolean;
  /** What a newer page has saved, which is left as it is. */
  readonly newer?: string;
}

type Stored = z.infer<typeof stored>;

/** What of it still counts on a day: the visitors and the last one's label only on their own, at a window the answers too. */
function onDay(data: Stored, day: string): Stored {
  if (data.day === undefined || data.day === day) return data;
  const { own } = data;
  const without = { ...data, visitor: nobody, visitors: undefined, own: own?.visitor ? undefined : own };
  return data.desk.on
    ? { ...without, facility: {}, unsure: [], dates: undefined, own: undefined, past: undefined, isShared: undefined }
    : without;
}

/** Days told for time limits, where there are any. */
function told(stored: unknown) {
  const dates = readKnownDates(stored);
  return Object.keys(dates).length > 0 && { dates };
}

/** Plans with names of their own; each loses only what it has that nobody asks for any more. */
function plansIn(vocabulary: Vocabulary, named: readonly unknown[]) {
  const plans: NamedPlan[] = [];
  const faults: AnswerFault[] = [];
  for (const { name, facility, dates, basis, was } of named.flatMap(it => storedPlan.safeParse(it).data ?? [])) {
    const read = readAnswers(vocabulary, facility, was);
    // Of those that were told before, the page of reconciliation speaks.
    if (!was) faults.push(...read.faults);
    plans.push({
      name: plans.some(it => it.name === name) ? freeName(plans, name) : name,
      facility: read.facility,
      ...told(dates),
      ...(basis && { basis }),
      ...(read.was && { was: read.was }),
    });
  }
  return { plans, faults };
}

function readPast(vocabulary: Vocabulary, { facility: said, was: before, basis, version }: StoredPast): Past {
  const { facility, was } = readAnswers(vocabulary, said, before);
  return { facility, ...(was && { was }), ...(basis && { basis }), ...(version && { version }) };
}

/** What is known of the answers as they were saved. */
function pastIn(vocabulary: Vocabulary, { past, basis }: Stored, facility: Facility, was: Was | undefined) {
  if (past) return readPast(vocabulary, past);
  return was || basis ? { facility, ...(was && { was }), ...(basis && { basis }) } : undefined;
}

/** Answers lie aside under one another; counted step by step, as a text that is none of ours may be of any depth. */
function isTooDeep(data: object | undefined): boolean {
  let at: unknown = data && 'own' in data ? data.own : undefined;
  for (let level = 0; typeof at === 'object' && at !== null; level += 1) {
    if (level >= mostLevels) return true;
    at = 'before' in at ? at.before : undefined;
  }
  return false;
}

/** Reads a text that was saved, on a day; answers are read at the same door as everything else. Undefined where it holds none. */
export function readSaved(vocabulary: Vocabulary, text: string, day: string): Read | undefined {
  const data = migrated(parsed(text));
  if (isTooDeep(data)) return undefined;
  try {
    const { data: found } = stored.safeParse(data);
    return found && taken(vocabulary, found, day);
  } catch {
    // Other parts of it may lie deeper than can be gone down, too.
    return undefined;
  }
}

function taken(vocabulary: Vocabulary, found: Stored, day: string): Read {
  const data = onDay(found, day);
  const { facility: said = {}, unsure, own, plans: named = [], language, textSize, theme, desk, visitor, token } = data;
  const isOver = desk.on && found.day !== undefined && found.day !== day;
  const { facility, faults, was } = readAnswers(vocabulary, said);
  const known = (names: readonly unknown[]) => names.map(String).filter(it => vocabulary.byName.has(it));
  const asideFaults: AnswerFault[] = [];
  const read = (it: StoredAside): OwnAnswers => {
    const { facility = {}, unsure, dates, replacedBy, isEdited, isShared, visitor, past, before } = it;
    const parsed = parseFacility(vocabulary, facility);
    asideFaults.push(...parsed.faults);
    return {
      facility: parsed.facility,
      unsure: known(unsure),
      ...told(dates),
      replacedBy,
      ...(isEdited && { isEdited }),
      ...(isShared && { isShared }),
      ...(visitor && { visitor }),
      ...(past && { past: readPast(vocabulary, past) }),
      ...(before && { before: read(before) }),
    };
  };
  const kept = own && read(own);
  const { plans, faults: planFaults } = plansIn(vocabulary, named);
  const cases = (data.visitors?.cases ?? []).flatMap((it): readonly Visit[] => {
    const visit = storedVisit.safeParse(it).data;
    return visit ? [{ ...visit, facility: parseFacility(vocabulary, visit.facility).facility }] : [];
  });
  const past = pastIn(vocabulary, data, facility, was);
  return {
    saved: {
      facility,
      unsure: known(unsure),
      ...told(data.dates),
      ...(past && { past }),
      ...(kept && { own: kept }),
      ...(data.isShared && { isShared: data.isShared }),
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
    faults: [...faults, ...asideFaults, ...planFaults],
    ...(plans.length < named.length && { isDamaged: true }),
    ...(isOver && { isOver }),
  };
}

/** Reads what this device remembers. What can not be read is put aside, and told. */
export function load(vocabulary: Vocabulary, storage: Storage | undefined, day: string): Loaded {
  const { text, newer } = find(storage);
  const beside = newer === undefined ? {} : { newer };
  if (text === undefined) return { saved: {}, faults: [], ...beside };
  const read = readSaved(vocabulary, text, day);
  if (read && !read.isDamaged) return { ...read, ...beside };
  const isAside = putAside(storage, text);
  const { saved = {}, faults = [], isOver } = read ?? {};
  return {
    saved,
    faults,
    unreadable: text,
    ...(!isAside && { isOnlyHere: true }),
    ...(isOver && { isOver }),
    ...beside,
  };
}

/** What is written of it. */
export function savedText(saved: Saved): string {
  return JSON.stringify({ version: savedVersion, ...saved });
}
