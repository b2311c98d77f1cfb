/** What may other folders know of how results are shown and worded? */
export { besideMatters, type MatterAnswer, matterAnswer, questionsOf } from './answer.ts';
export { answerText, spokenAnswer } from './answerText.ts';
export { exportAssessment, exportReasons } from './assessmentExport.ts';
export { caseText, changedText, facilityText, rangeText, stretchText } from './caseText.ts';
export { clauseText, type Stretch } from './clauseText.ts';
export { type Cell, type ComparisonRow, cellStatus, comparison } from './comparison.ts';
export { exportComparison } from './comparisonExport.ts';
export {
  comparisonMarkdown,
  comparisonTable,
  deadlinesText,
  differingAnswers,
  documentsText,
  type NamedReport,
  reasonText,
  sourcesText,
  standingText,
  statusText,
  tagsIn,
} from './comparisonTable.ts';
export { conditionText } from './conditionText.ts';
export { coverage, coveredPlaces, uncoveredKey } from './coverage.ts';
export { csvFile, csvLines, unguarded } from './csvLines.ts';
export { type ChangedMatter, type ChangesSince, changedSince, type Decided, decidedOf } from './decided.ts';
export { besideLines, effectLines } from './effectText.ts';
export { faultText, plainFaultText } from './faultText.ts';
export { fileName, safeFileName } from './fileName.ts';
export { handedAnswers } from './handedAnswers.ts';
export { type Group, groups, type MatterView, marks, type Part, parts, type RuleView } from './matter.ts';
export { answerName, ownPlaceName, placeName } from './names.ts';
export { noteBadge, noteBadges, noteGrade, noteInShort, noteMarks, noteScope, noteSource, notesFor } from './notes.ts';
export { type Opportunity, opportunity } from './opportunity.ts';
export { chanceText, deadlineText, departmentsText, departmentText } from './phrases.ts';
export { planLine, planName, planTitle } from './planTitle.ts';
export { type QrSquares, qrPath, qrSquares } from './qrCode.ts';
export { renamedText } from './renamedText.ts';
export { mattersIn, type Report, report } from './report.ts';
export { type MovedMatter, reportChanges } from './reportChanges.ts';
export { resultsMarkdown } from './resultsMarkdown.ts';
export { resultsTable } from './resultsTable.ts';
export { isMereEncouragement, type Section, sectionOf, sections } from './sections.ts';
export { relationText, sentence, sentenceText } from './sentence.ts';
export { type Tag, tagOf } from './tag.ts';
export { type TermStretch, termsIn } from './termsIn.ts';
export { type TermUse, termUses } from './termUses.ts';
export { enumeration, type Voice, type Words } from './voice.ts';
export { wayChoices, waysHeading, waysRest, wayText } from './waysText.ts';
export { why } from './why.ts';
