/** What can be wrong with a rulebook, and how is it said? */
import type { Text } from '../facts/index.ts';

/** Faults with which the files make no rulebook, or none whose conditions can be gone through. */
const breaking = [
  'invalidJson',
  'fileMissing',
  'fileShape',
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
  'matterUnknown',
  'jurisdictionUnknown',
  'gateFactNotOne',
  'unknownRule',
] as const;

/** Faults of a rulebook that can be read all the same. */
const others = [
  'unknownFile',
  'schemaOutOfDate',
  'seedChanged',
  'layoutNotInText',
  'missingTranslation',
  'conditionTwice',
  'jurisdictionNotInText',
  'degenerateLeaf',
  'idleValue',
  'unreachableCondition',
  'conditionAlwaysTrue',
  'readingSameAsDecided',
  'askWhenNotGuarded',
  'unknownClause',
  'quoteNotInClause',
  'quoteCutShort',
  'modalityNotInQuote',
  'deadlineNotInQuote',
  'departmentNotInText',
  'nameNotInQuote',
  'periodBeforeIssue',
  'matterWithoutRules',
  'kindNotOfMatter',
  'phaseNotInText',
  'topicUnknown',
  'basisUnknownClause',
  'clauseUnaccounted',
  'phraseUnaccounted',
  'ledgerUnknownSentence',
  'ledgerAlsoQuoted',
  'ledgerTwice',
  'ledgerUnknownReason',
  'unusedReason',
  'searchWordTwice',
  'searchWordsNowhere',
  'fillerIsSearchWord',
  'renamedStillInUse',
  'renamedToNothing',
  'conflictWithoutReading',
  'readingWithoutConflict',
  'noteUnknownPlace',
  'noteReachesNothing',
  'noteTooWide',
  'noteBadgeNotOfForm',
  'cautionNotAsking',
  'noteClaimsUnread',
  'noteGradeNotEnough',
  'noteDays',
  'termTwice',
  'termNotInUse',
  'termUnlabelled',
  'deadlineWithoutDate',
  'deadlineOfTwoDates',
  'dateServesNothing',
  'dateNamesNothing',
] as const;

export const faultCodes = [...breaking, ...others];

export type RulebookFaultCode = (typeof faultCodes)[number];

/** One thing wrong with the data: in which file (relative to `rules/`), at which rule, clause or path inside it (may be empty), and what. */
export interface Fault {
  readonly code: RulebookFaultCode;
  readonly file: string;
  readonly at: string;
  readonly message: Text;
}

/** Whether a fault leaves no rulebook to go on with. */
export function isBreaking({ code }: Fault): boolean {
  return (breaking as readonly string[]).includes(code);
}

export function fault(code: RulebookFaultCode, file: string, at: string, zh: string, en: string): Fault {
  return { code, file, at, message: { zh, en } };
}

/** At most `length` characters of a wording, for messages. */
export function brief(words: string, length = 40): string {
  const flat = words.replace(/\s+/gu, ' ').trim();
  return flat.length > length ? `${flat.slice(0, length)}…` : flat;
}
