/** What does every field know of its question? */
import type { Fact } from '../../facts/index.ts';

export interface FieldProps {
  readonly fact: Fact;
  /** The words of the fault, shown beside the field. */
  readonly fault?: string | undefined;
  /** Ids of the texts that name and explain the field. */
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
  /** Long lists of choices fold into one line, for those who know them. */
  readonly compact?: boolean;
}

/** The id of the first control of a question, where the error summary leads. */
export function fieldId(fact: Fact): string {
  return `field-${fact.name}`;
}

/** The form's name for what was typed to find a place by name. */
export const placeSearch = 'placeSearch';
