/** How does an answer stand in a form field, and how does it come out again? Fields hold text, sets hold lists. */
import { type AnswerFault, type Fact, type FactValue, parseText, toText, type Vocabulary } from '../../facts/index.ts';

/** Text of one field; for sets the ticked members, or `none` alone for the empty set; empty = not said. */
export type Written = string | readonly string[];

/** The value of the box that says “none of these”. No member of a set may be called so. */
export const none = '[]';

export function toField(fact: Fact, value: FactValue | undefined): Written {
  if (fact.type !== 'set') return value === undefined ? notSaid : toText(value);
  if (value === undefined) return [];
  return Array.isArray(value) && value.length > 0 ? value : [none];
}

/** What a field holds that says 不确定, or is left blank. */
export const notSaid = '';

export interface Read {
  readonly value?: FactValue | undefined;
  readonly fault?: AnswerFault | undefined;
}

/** Digits as they are meant: Chinese input methods write full-width ones, ２０ for 20. */
function halfWidth({ type }: Fact, text: string): string {
  return type === 'int' ? text.normalize('NFKC') : text;
}

/** The answer that a field holds; neither value nor fault where nothing was said. */
export function fromField(vocabulary: Vocabulary, fact: Fact, written: Written | undefined | false | null): Read {
  const text = Array.isArray(written) ? written.filter(it => it !== none || written.length === 1).join(',') : written;
  if (!text || (typeof text === 'string' && text.trim() === '')) return {};
  const { facility, faults } = parseText(vocabulary, { [fact.name]: halfWidth(fact, String(text)).trim() });
  return { value: facility[fact.name], fault: faults[0] };
}
