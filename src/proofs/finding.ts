/** What can a proof fail on, and how is it said? */
import type { Facility, Text } from '../facts/index.ts';

export const findingCodes = [
  'notReached',
  'contradiction',
  'alternativeGap',
  'alternativeOverlap',
  'declarationIdle',
  'optionIdle',
  'optionNotIdle',
  'questionNotReached',
  'sameWordsUnlike',
] as const;

/** One thing that the rulebook says and should not, or does not say and should; with a facility on which it shows, where there is one. */
export interface Finding {
  readonly code: (typeof findingCodes)[number];
  /** The ids of the rules, the fact, or the declaration it is about. */
  readonly at: string;
  readonly message: Text;
  readonly witness?: Facility;
}

export function finding(code: Finding['code'], at: string, zh: string, en: string, witness?: Facility): Finding {
  return { code, at, message: { zh, en }, ...(witness && { witness }) };
}
