/** What applies to one facility? As a readable report, as a table or text for a file, or as JSON. */
import { decideOfRecord } from '../engine/index.ts';
import { csvLines, exportAssessment, report, resultsMarkdown, resultsTable } from '../report/index.ts';
import type { ExitCode, Outside } from './outside.ts';
import { opening, type PlanOptions, readPlan } from './readPlan.ts';
import { renderReport } from './renderReport.ts';

export interface AssessOptions extends PlanOptions {
  /** Text where none is asked for. */
  readonly format?: 'text' | 'csv' | 'markdown';
}

export async function assess(path: string, options: AssessOptions, outside: Outside): Promise<ExitCode> {
  const { loaded, voice } = opening(options, outside);
  const { rulebook, edition } = loaded;
  const plan = await readPlan(path, options, outside, voice);
  const decisions = await decideOfRecord(rulebook, plan.assessed);
  const view = report(rulebook, plan.assessed, decisions);
  if (options.json)
    await outside.print(`${JSON.stringify(exportAssessment(rulebook, edition, plan, decisions), null, 2)}\n`);
  else if (options.format === 'csv') await outside.print(csvLines(resultsTable(voice, view, edition)));
  else if (options.format === 'markdown') await outside.print(resultsMarkdown(voice, view, edition));
  else await outside.print(renderReport(voice, view, edition, outside.colour));
  return 0;
}
