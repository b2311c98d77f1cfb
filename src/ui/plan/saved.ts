/** What does this device remember? The answers, those left open, and the way of reading. Nothing else, nowhere else. */
import { type AnswerFault, type Facility, parseFacility, type Vocabulary } from '../../facts/index.ts';
import { type Language, languages } from '../../i18n/index.ts';

const key = 'private-medical-policy-check';

export interface Saved {
  readonly facility: Facility;
  readonly unsure: readonly string[];
  readonly language: Language;
  readonly largeText: boolean;
}

export interface Loaded {
  readonly saved: Partial<Saved>;
  /** Saved answers that the vocabulary no longer has. */
  readonly faults: readonly AnswerFault[];
}

/** Reads what was saved. Anything unreadable counts as not saved; answers are read at the same door as everything else. */
export function load(vocabulary: Vocabulary, storage: Storage | undefined): Loaded {
  try {
    const raw: unknown = JSON.parse(storage?.getItem(key) ?? '{}');
    if (typeof raw !== 'object' || raw === null) return { saved: {}, faults: [] };
    const { facility: answers = {}, unsure, language, largeText } = raw as Record<string, unknown>;
    const { facility, faults } = parseFacility(vocabulary, answers);
    const known = languages.find(it => it === language);
    return {
      saved: {
        facility,
        unsure: Array.isArray(unsure) ? unsure.filter(it => vocabulary.byName.has(it)) : [],
        ...(known && { language: known }),
        largeText: largeText === true,
      },
      faults,
    };
  } catch {
    return { saved: {}, faults: [] };
  }
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
