/** What is the least to answer otherwise, so that a matter applies or is ruled out? As readable lines, or as JSON. */
import { compile } from '../engine/index.ts';
import { type Aim, mergedWays, type SmallestChange, smallestChanges, type WaysThere } from '../explore/index.ts';
import { closest } from '../facts/index.ts';
import { besideLines, choiceText, enumeration, facilityText, type Voice } from '../report/index.ts';
import type { Matter } from '../rulebook/index.ts';
import { BadInput, type ExitCode, type Outside } from './outside.ts';
import { opening, type PlanOptions, readPlan } from './readPlan.ts';

export interface SmallestOptions extends PlanOptions {
  readonly ruleOut?: true;
}

/** What is open is not changed but answered, as it is. */
function headingOf({ status }: WaysThere, aim: Aim): string {
  if (aim === 'doesNotApply') return 'explore.ways.doesNotApply';
  return status === 'open' ? 'explore.ways.appliesIf' : 'explore.ways.applies';
}

function matterNamed({ rulebook: { matters }, words }: Voice, id: string): Matter {
  const matter = matters.find(it => it.id === id);
  if (matter) return matter;
  const near = closest(
    id,
    matters.map(it => it.id),
  );
  const hint = near ? ` ${words('fault.near', { near })}` : '';
  throw new BadInput(words('cli.explore.noMatter', { id }) + hint);
}

function wayLines(voice: Voice, ways: readonly SmallestChange[], matter: Matter): readonly string[] {
  return mergedWays(ways).flatMap(({ common, choice, ways: [first, ...others] }) => {
    if (first === undefined) return [];
    const values = choice === undefined ? [] : [first, ...others].flatMap(it => it.set[choice] ?? []);
    const answers = choice === undefined ? facilityText(voice, common) : choiceText(voice, common, choice, values);
    const doubt = first.contested ? ` ${voice.words('explore.contestedWay')}` : '';
    return [
      `  · ${answers}${doubt}`,
      ...besideLines(voice, first, matter.id).map(it => `      ${voice.words('explore.beside')}${it}`),
    ];
  });
}

/** Answers that are not for choosing: what stands against it, or, beside ways that there are, what other ways would change. */
function fixedLines(voice: Voice, { fixed, chosen, provided, missing }: WaysThere): readonly string[] {
  const { words, language, rulebook } = voice;
  const labels = (names: readonly string[]) =>
    enumeration(
      voice,
      names.flatMap(it => rulebook.vocabulary.byName.get(it)?.label[language] ?? []),
    );
  const isThere = chosen.length + provided.length > 0;
  if (fixed.length > 0) return [words(isThere ? 'explore.fixedBeside' : 'explore.fixed', { names: labels(fixed) })];
  if (isThere) return [];
  return [missing.length > 0 ? words('explore.tooMany', { names: labels(missing) }) : words('explore.noWay')];
}

function partLines(voice: Voice, matter: Matter, key: string, ways: readonly SmallestChange[]): readonly string[] {
  return ways.length > 0 ? [voice.words(key), ...wayLines(voice, ways, matter)] : [];
}

/** What else there is to know: ways that rest on answers nobody chooses, and what stands in the way. */
function restLines(voice: Voice, matter: Matter, ways: WaysThere): readonly string[] {
  return [...partLines(voice, matter, 'explore.provided', ways.provided), ...fixedLines(voice, ways)];
}

function render(voice: Voice, matter: Matter, ways: WaysThere, aim: Aim): string {
  const { words, language } = voice;
  const status = words(`status.${ways.status}`);
  const head = words('explore.stands', { title: matter.title[language], status });
  if (ways.status === aim) return `${head}${words('explore.there')}\n`;
  const lines = [
    head,
    ...partLines(voice, matter, headingOf(ways, aim), ways.chosen),
    ...restLines(voice, matter, ways),
  ];
  return `${lines.join('\n')}\n`;
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
  const ways = smallestChanges(rulebook, compile(rulebook), assessed, id, aim);
  if (!options.json) {
    await outside.print(render(voice, matter, ways, aim));
    return 0;
  }
  // What rests on more than the applicant's choice is no change that could be made, so it is only said.
  for (const line of restLines(voice, matter, ways)) outside.warn(line);
  const exported = ways.chosen.map(({ set, gains, losses }) => ({ set, gains, losses }));
  await outside.print(`${JSON.stringify(exported, null, 2)}\n`);
  return 0;
}
