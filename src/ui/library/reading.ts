/** What does every part of a text on the page need to know: whose text it is, and what is marked and shown of it? */
import type { Division, Sentence } from '../../library/index.ts';
import type { PolicyDocument, Rule } from '../../rulebook/index.ts';

export interface Reading {
  readonly document: PolicyDocument;
  /** The clause that was asked for. */
  readonly clause?: string | undefined;
  /** The rule whose quotes are marked. */
  readonly rule?: Rule | undefined;
  /** Whether only the sentences that no rule quotes are shown. */
  readonly onlyUnquoted: boolean;
}

/** Where a clause stands on the page. */
export function placeOf(clause: string): string {
  return `clause-${clause}`;
}

export function isShown({ onlyUnquoted }: Reading, { account }: Sentence): boolean {
  return !onlyUnquoted || (account !== 'rules' && account !== 'heading');
}

/** Whether anything of a clause, or of those below it, is shown. */
export function isAnyShown(reading: Reading, { sentences, parts }: Division): boolean {
  return (
    !reading.onlyUnquoted || sentences.some(it => isShown(reading, it)) || parts.some(it => isAnyShown(reading, it))
  );
}
