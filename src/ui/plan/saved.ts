/** What does this device remember? The answers, those left open, and the way of reading. Nothing else, nowhere else. */
import { z } from 'zod';
import { type AnswerFault, type Facility, parseFacility, type Vocabulary } from '../../facts/index.ts';
import { type Language, languages } from '../../i18n/index.ts';
import { type OwnAnswers, replacements } from './state.ts';

const key = 'private-medical-policy-check';

export interface Saved {
  readonly facility: Facility;
  readonly unsure: readonly string[];
  /** The applicant's own answers while others stand in their place. */
  readonly own?: OwnAnswers | undefined;
  readonly language: Language;
  readonly largeText: boolean;
}

export interface Loaded {
  readonly saved: Partial<Saved>;
  /** What of it could not be read: answers the vocabulary no longer has, or the whole text. */
  readonly faults: readonly AnswerFault[];
}

const answers = { facility: z.unknown().optional(), unsure: z.array(z.unknown()).catch([]) };

/** What is unreadable counts as not saved, each part by itself. */
const stored = z.object({
  ...answers,
  own: z
    .object({ ...answers, replacedBy: z.enum(replacements) })
    .optional()
    .catch(undefined),
  language: z.enum(languages).optional().catch(undefined),
  largeText: z.boolean().catch(false),
});

/** The text as JSON; undefined where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function stands(storage: Storage | undefined): string {
  try {
    return storage?.getItem(key) ?? '{}';
  } catch {
    return '{}'; // saving will fail as well and is told then
  }
}

/** Reads what was saved; answers are read at the same door as everything else. */
export function load(vocabulary: Vocabulary, storage: Storage | undefined): Loaded {
  const text = stands(storage);
  const { success, data } = stored.safeParse(parsed(text));
  if (!success) return { saved: {}, faults: [{ code: 'notAnObject', fact: '', value: text, allowed: '{ … }' }] };
  const { facility: said = {}, unsure, own, language, largeText } = data;
  const { facility, faults } = parseFacility(vocabulary, said);
  const known = (names: readonly unknown[]) => names.map(String).filter(it => vocabulary.byName.has(it));
  const aside = own && parseFacility(vocabulary, own.facility ?? {});
  return {
    saved: {
      facility,
      unsure: known(unsure),
      ...(own && aside && { own: { facility: aside.facility, unsure: known(own.unsure), replacedBy: own.replacedBy } }),
      ...(language && { language }),
      largeText,
    },
    faults: [...faults, ...(aside?.faults ?? [])],
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
