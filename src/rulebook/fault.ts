/** What can be wrong with a rulebook, and how is it said? */
import type { Text } from '../facts/index.ts';

export const faultCodes = [
  'invalidJson',
  'fileMissing',
  'unknownFile',
  'fileShape',
  'schemaOutOfDate',
  'seedChanged',
  'layoutNotInText',
  'missingTranslation',
  'duplicateId',
  'idNotOfFile',
  'forbiddenConstruct',
  'unknownFact',
  'unknownOperator',
  'operatorNotForType',
  'unknownValue',
  'tooManyFacts',
  'tooManyCases',
  'tooManyWays',
  'degenerateLeaf',
  'unreachableCondition',
  'conditionAlwaysTrue',
  'readingSameAsDecided',
  'askWhenNotGuarded',
  'unknownClause',
  'quoteNotInClause',
  'departmentNotInText',
  'matterUnknown',
  'matterWithoutRules',
  'kindNotOfMatter',
  'topicUnknown',
  'basisUnknownClause',
  'jurisdictionUnknown',
  'gateFactNotOne',
  'clauseUnaccounted',
  'phraseUnaccounted',
  'ledgerUnknownSentence',
  'ledgerAlsoQuoted',
  'ledgerTwice',
  'ledgerUnknownReason',
  'unusedReason',
  'unknownRule',
] as const;

export type RulebookFaultCode = (typeof faultCodes)[number];

/** One thing wrong with the data: in which file (relative to `rules/`), at which rule, clause or path inside it (may be empty), and what. */
export interface Fault {
  readonly code: RulebookFaultCode;
  readonly file: string;
  readonly at: string;
  readonly message: Text;
}

export function fault(code: RulebookFaultCode, file: string, at: string, zh: string, en: string): Fault {
  return { code, file, at, message: { zh, en } };
}

/** At most `length` characters of a wording, for messages. */
export function brief(words: string, length = 40): string {
  const flat = words.replace(/\s+/gu, ' ').trim();
  return flat.length > length ? `${flat.slice(0, length)}…` : flat;
}
