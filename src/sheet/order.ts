/** What is asked for when a sheet is made? */
import type { Fact, Text } from '../facts/index.ts';
import type { Report, Voice } from '../report/index.ts';
import type { Deadline, Edition, Rule } from '../rulebook/index.ts';

/** What a sheet can be made without; the plan and where it all comes from always stand on it. */
export const ruleParts = ['procedures', 'obligations', 'redLines', 'benefits', 'encouragements'] as const;
export type RulePart = (typeof ruleParts)[number];
export const sheetParts = [...ruleParts, 'contested', 'later', 'writing'] as const;
export type SheetPart = (typeof sheetParts)[number];

/**
 * How much of what hangs on answers not given yet stands on a sheet: `full` like all else, `brief` by title, clause and
 * open question in a table of its own (procedures in full), `none`.
 */
export const openDepths = ['brief', 'full', 'none'] as const;
export type OpenDepth = (typeof openDepths)[number];

/** Everything that a sheet is made from. */
export interface SheetOrder {
  readonly report: Report;
  /** What is asked now, as not answered yet and turning the result. */
  readonly questions: readonly Fact[];
  /** Chinese first; a second voice speaks beneath it. */
  readonly voices: readonly [Voice, ...Voice[]];
  readonly edition: Edition;
  /** The day on which the sheet is made, YYYY-MM-DD. */
  readonly made: string;
  /** Where the same plan can be opened: a whole address, which a phone can open, or only the part from `#` on. */
  readonly address: string;
  /** All of them where absent. */
  readonly parts?: readonly SheetPart[];
  /** `brief` where absent. */
  readonly open?: OpenDepth;
  readonly large?: boolean;
  /** What is known of the day on which a time limit ends, in words; undefined where nothing is. */
  readonly dueOn?: (rule: Rule, limit: Deadline) => Text | undefined;
}
