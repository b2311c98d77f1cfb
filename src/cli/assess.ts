/** What applies to one facility? As a readable report, or as JSON. */
import { because, decideOfRecord } from '../engine/index.ts';
import { type Facility, nearest, parseFacility, truth } from '../facts/index.ts';
import { translator } from '../i18n/index.ts';
import { placeName, report, type Voice } from '../report/index.ts';
import { gate } from '../rulebook/index.ts';
import { dated, dateOf, faultLines, jsonFaultText } from './answers.ts';
import { exportReasons } from './exportDecision.ts';
import { inputName, textOf } from './input.ts';
import { parseJson } from './json.ts';
import { type Loaded, load } from './load.ts';
import { BadInput, type ExitCode, type Outside, type Spoken } from './outside.ts';
import { renderReport } from './renderReport.ts';

export interface AssessOptions extends Spoken {
  readonly json?: true;
  readonly asOf?: string;
}

async function facilityIn(path: string, outside: Outside, voice: Voice): Promise<Facility> {
  const { words, rulebook } = voice;
  const name = inputName(path, words);
  const read = parseJson(await textOf(path, outside, words));
  if ('fault' in read) throw new BadInput(`${name}: ${jsonFaultText(words, read.fault)}`);
  const { facility, faults } = parseFacility(rulebook.vocabulary, read.value);
  if (faults.length > 0)
    throw new BadInput(
      faultLines(voice, faults)
        .map(it => `${name}: ${it}`)
        .join('\n'),
    );
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
  const words = translator(options.lang);
  const loaded = load(outside.corpus(), words);
  const { rulebook, edition } = loaded;
  const voice: Voice = { rulebook, language: options.lang, words };
  const asOf = dateOf(options.asOf, outside.today, voice);
  const facility = await facilityIn(path, outside, voice);
  const full = dated(facility, asOf);
  const doubt = unknownPlace(voice, facility);
  if (doubt !== undefined) outside.warn(doubt);
  if (options.json) {
    await outside.print(`${JSON.stringify(await exported(loaded, facility, full), null, 2)}\n`);
    return 0;
  }
  const view = report(rulebook, full, await decideOfRecord(rulebook, full));
  await outside.print(renderReport(voice, view, edition, outside.colour));
  return 0;
}
