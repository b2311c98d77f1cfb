/** What applies to one facility? As a readable report, or as JSON. */
import { because, decideOfRecord } from '../engine/index.ts';
import { type Facility, truth } from '../facts/index.ts';
import { report } from '../report/index.ts';
import { gate } from '../rulebook/index.ts';
import { exportReasons } from './exportDecision.ts';
import type { Loaded } from './load.ts';
import type { ExitCode, Outside } from './outside.ts';
import { opening, type PlanOptions, readPlan } from './readPlan.ts';
import { renderReport } from './renderReport.ts';

export type AssessOptions = PlanOptions;

async function exported({ rulebook, edition }: Loaded, facility: Facility, full: Facility) {
  const decisions = await decideOfRecord(rulebook, full);
  return {
    facility,
    asOf: full.asOf,
    rulebook: edition,
    decisions: rulebook.rules.map((rule, at) => {
      const decision = decisions[at];
      if (decision?.rule !== rule.id) throw new Error(`There is no decision on ${rule.id}.`);
      const { status, missing, contested } = decision;
      return {
        rule: rule.id,
        matter: rule.matter,
        status,
        missing,
        because: exportReasons(because(rule, full)),
        contested: contested.length > 0 ? contested.map(({ zh, en }) => ({ zh, en })) : null,
        deadlines: rule.deadlines,
      };
    }),
    coverage: { documents: rulebook.documents.filter(it => truth(gate(it), full)).map(it => it.number) },
  };
}

export async function assess(path: string, options: AssessOptions, outside: Outside): Promise<ExitCode> {
  const { loaded, voice } = opening(options, outside);
  const { rulebook, edition } = loaded;
  const { facility, assessed } = await readPlan(path, options, outside, voice);
  if (options.json) {
    await outside.print(`${JSON.stringify(await exported(loaded, facility, assessed), null, 2)}\n`);
    return 0;
  }
  const view = report(rulebook, assessed, await decideOfRecord(rulebook, assessed));
  await outside.print(renderReport(voice, view, edition, outside.colour));
  return 0;
}
