/** Which plan does a file hold, as of which day, and in which words is it spoken of? */
import type { Decision } from '../engine/index.ts';
import { type Facility, nearest, parseFacility } from '../facts/index.ts';
import { translator } from '../i18n/index.ts';
import { placeName, renamedText, report, uncoveredKey, type Voice } from '../report/index.ts';
import { dated, dateOf, faultLines, jsonFaultText } from './answers.ts';
import { inputName, textOf } from './input.ts';
import { parseJson } from './json.ts';
import { type Loaded, load } from './load.ts';
import { BadInput, type Outside, type Spoken } from './outside.ts';

export interface PlanOptions extends Spoken {
  readonly json?: true;
  readonly asOf?: string;
}

export interface PlanFile {
  /** The answers as they stand in the file. */
  readonly facility: Facility;
  /** The same with the day of assessment. */
  readonly assessed: Facility;
}

/** The rulebook and the words in which a command speaks. */
export function opening({ lang }: Spoken, outside: Outside): { readonly loaded: Loaded; readonly voice: Voice } {
  const words = translator(lang);
  const loaded = load(outside.corpus(), words);
  return { loaded, voice: { rulebook: loaded.rulebook, language: lang, words } };
}

async function facilityIn(path: string, outside: Outside, voice: Voice): Promise<Facility> {
  const { words, rulebook } = voice;
  const name = inputName(path, words);
  const read = parseJson(await textOf(path, outside, words));
  if ('fault' in read) throw new BadInput(`${name}: ${jsonFaultText(words, read.fault)}`);
  const { facility, faults, renamed = [] } = parseFacility(rulebook.vocabulary, read.value);
  if (faults.length > 0)
    throw new BadInput(
      faultLines(voice, faults)
        .map(it => `${name}: ${it}`)
        .join('\n'),
    );
  for (const it of renamed) outside.warn(`${name}: ${renamedText(words, it)}`);
  return facility;
}

/** What is said of a place that may be a slip of the pen: any code of a province is taken, and its rules may silently be fewer. */
function unknownPlace(voice: Voice, { location }: Facility): string | undefined {
  const { words, language, rulebook } = voice;
  const codes = rulebook.divisions.map(it => it.code);
  if (typeof location !== 'string' || codes.includes(location)) return undefined;
  // Only where the districts around it are listed can one say that this one is not among them; a municipality has no cities.
  const province = codes.filter(it => it.startsWith(location.slice(0, 2)) && !it.endsWith('0000'));
  const around = province.some(it => it.endsWith('00')) ? location.slice(0, 4) : location.slice(0, 2);
  if (!province.some(it => it.startsWith(around) && !it.endsWith('00'))) return undefined;
  const names = nearest(location, codes).map(it =>
    words('cli.assess.place', { place: placeName(voice, it), code: it }),
  );
  const near = names.join(language === 'zh' ? '、' : '; ');
  return words(near ? 'cli.assess.unknownPlaceNear' : 'cli.assess.unknownPlace', { code: location, near });
}

/** The plan in a file. Warns of a place that may be a slip of the pen. @throws BadInput that names the file and every fault in it. */
export async function readPlan(path: string, { asOf }: PlanOptions, outside: Outside, voice: Voice): Promise<PlanFile> {
  const day = dateOf(asOf, outside.today, voice);
  const facility = await facilityIn(path, outside, voice);
  const doubt = unknownPlace(voice, facility);
  if (doubt !== undefined) outside.warn(doubt);
  const assessed = dated(facility, day);
  return { facility, assessed };
}

/** Says, beside a result that then has little in it, that no document speaks to the plan for certain, and why. */
export function warnUncovered(
  voice: Voice,
  assessed: Facility,
  decisions: readonly Decision[],
  outside: Outside,
): void {
  const view = report(voice.rulebook, assessed, decisions);
  if (view.documents.length === 0) outside.warn(voice.words(uncoveredKey(view)));
}
