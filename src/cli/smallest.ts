/** What is the least to answer otherwise, so that a matter applies or is ruled out? As readable lines, or as JSON. */
import { compile } from '../engine/index.ts';
import { type Aim, type MergedWay, smallestChanges, type WayPart, type WaysThere, wayParts } from '../explore/index.ts';
import type { Facility } from '../facts/index.ts';
import { besideLines, report, type Voice, waysHeading, waysRest, wayText } from '../report/index.ts';
import type { Matter } from '../rulebook/index.ts';
import { matterNamed } from './matterNamed.ts';
import type { ExitCode, Outside } from './outside.ts';
import { opening, type PlanOptions, readPlan, warnUncovered } from './readPlan.ts';

export interface SmallestOptions extends PlanOptions {
  readonly ruleOut?: true;
}

interface Asked {
  readonly facility: Facility;
  readonly matter: Matter;
  readonly ways: WaysThere;
  readonly aim: Aim;
}

function wayLines(voice: Voice, facility: Facility, merged: readonly MergedWay[], matter: Matter): readonly string[] {
  return merged.flatMap(way => {
    const [first] = way.ways;
    const beside = first ? besideLines(voice, first, matter.id, 'location' in first.set) : [];
    return [`  · ${wayText(voice, facility, way)}`, ...beside.map(it => `      ${it}`)];
  });
}

/** The ways of each part below its heading, and what stands in the way. `only`: of these parts. */
function partLines(
  voice: Voice,
  { facility, matter, ways, aim }: Asked,
  only: readonly WayPart[] = ['certain', 'changing', 'contested', 'provided'],
): readonly string[] {
  const rest = waysRest(voice, ways);
  return [
    ...wayParts(ways, facility)
      .filter(it => only.includes(it.part))
      .flatMap(it => [waysHeading(voice, it.part, aim, ways.status), ...wayLines(voice, facility, it.ways, matter)]),
    ...(rest ? [rest] : []),
  ];
}

function render(voice: Voice, asked: Asked, standing: string): string {
  const { matter, ways, aim } = asked;
  const head = voice.words('explore.stands', { title: matter.title[voice.language], status: standing });
  if (ways.status === aim) return `${head}${voice.words('explore.there')}\n`;
  return `${[head, ...partLines(voice, asked)].join('\n')}\n`;
}

export async function smallest(
  path: string,
  id: string,
  options: SmallestOptions,
  outside: Outside,
): Promise<ExitCode> {
  const { loaded, voice } = opening(options, outside);
  const matter = matterNamed(voice, id);
  const { assessed } = await readPlan(path, options, outside, voice);
  const { rulebook } = loaded;
  const aim = options.ruleOut ? 'doesNotApply' : 'applies';
  const decider = compile(rulebook);
  warnUncovered(voice, assessed, decider.decide(assessed), outside);
  const ways = smallestChanges(rulebook, decider, assessed, matter.id, aim);
  const asked: Asked = { facility: assessed, matter, ways, aim };
  if (!options.json) {
    const views = report(rulebook, assessed, decider.decide(assessed)).matters;
    const look = views.find(it => it.matter.id === matter.id)?.group;
    await outside.print(render(voice, asked, voice.words(`group.${look ?? ways.status}`)));
    return 0;
  }
  // What rests on more than the applicant's choice is no change that could be made, so it is only said.
  const besides = ways.status === aim ? [voice.words('explore.alreadyThere')] : partLines(voice, asked, ['provided']);
  for (const line of besides) outside.warn(line);
  const exported = ways.chosen.map(({ contested, changes: _changes, ...way }) => ({
    ...way,
    ...(contested && { contested }),
  }));
  await outside.print(`${JSON.stringify(exported, null, 2)}\n`);
  return 0;
}
