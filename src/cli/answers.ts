/** How are refused answers and broken JSON said to the person who sent them? */
import { type AnswerFault, type Facility, parseFacility } from '../facts/index.ts';
import { faultText, type Voice, type Words } from '../report/index.ts';
import type { JsonFault } from './json.ts';
import { BadInput } from './outside.ts';

export function faultLines(voice: Voice, faults: readonly AnswerFault[]): readonly string[] {
  return faults.map(it => faultText(voice, it));
}

export function jsonFaultText(words: Words, { key, ...place }: JsonFault): string {
  return key === undefined ? words('cli.json.syntax', place) : words('cli.json.twice', { ...place, key });
}

/** The facility with its date of assessment: its own, else the one given, else today. */
export function dated(facility: Facility, asOf: string): Facility {
  return { asOf, ...facility };
}

/** The date of `--as-of`, or today. */
export function dateOf(asOf: string | undefined, today: string, voice: Voice): string {
  if (asOf === undefined) return today;
  const { faults } = parseFacility(voice.rulebook.vocabulary, { asOf });
  if (faults.length > 0) throw new BadInput(`--as-of: ${faultLines(voice, faults).join(' ')}`);
  return asOf;
}
