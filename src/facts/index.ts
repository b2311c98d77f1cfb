export {
  type Answers,
  type Case,
  casesOf,
  conditionOf,
  everyCase,
  exampleOf,
  findCase,
  loosened,
  type Part,
  questionKey,
  turningCase,
} from './cases.ts';
export { closest, nearest } from './closest.ts';
export { completions } from './completions.ts';
export {
  type All,
  type Any,
  type Condition,
  type GatedCondition,
  type GateOperator,
  type Leaf,
  leaves,
  type Operator,
  operators,
  rootCondition,
} from './condition.ts';
export { isDivision, within } from './division.ts';
export { type Facility, type FactValue, sameAnswer, sameFacility } from './facility.ts';
export {
  type AnswerFault,
  allowed,
  isDate,
  type Parsed,
  parseFacility,
  parseText,
  toText,
  valuesOf,
} from './parseFacility.ts';
export { nameToday, type Renamed, type Renaming, renamedFile } from './renaming.ts';
export { representatives } from './representatives.ts';
export { type Language, type Text, text } from './text.ts';
export { leafTruth, type Truth, truth } from './truth.ts';
export { type Fact, type Option, type Vocabulary, vocabularyFile, vocabularyOf } from './vocabulary.ts';
