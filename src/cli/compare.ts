/** How do several plans, or one plan in several places, stand side by side? As readable lines, a table for a file, or JSON. */
import { basename } from 'node:path';
import { compile } from '../engine/index.ts';
import { coveredPlaces, placesLike } from '../explore/index.ts';
import { type Facility, isDivision, within } from '../facts/index.ts';
import {
  type Cell,
  type ComparisonRow,
  comparison,
  comparisonMarkdown,
  comparisonTable,
  csvLines,
  deadlinesText,
  differingAnswers,
  documentsText,
  enumeration,
  exportComparison,
  marks,
  type NamedReport,
  ownPlaceName,
  placeName,
  planName,
  reasonText,
  report,
  sourcesText,
  statusText,
  type Voice,
} from '../report/index.ts';
import { BadInput, type ExitCode, type Outside } from './outside.ts';
import { opening, type PlanOptions, readPlan, warnUncovered } from './readPlan.ts';

export interface CompareOptions extends PlanOptions {
  /** Text where none is asked for. */
  readonly format?: 'text' | 'csv' | 'markdown';
  readonly onlyDifferences?: true;
}

export interface PlacesOptions extends CompareOptions {
  /** Codes of places, comma-separated. */
  readonly in?: string;
}

/** One plan of a comparison. */
interface Column extends NamedReport {
  /** Of a place, how many others have the same documents. */
  readonly alike?: number;
}

function cellLines(voice: Voice, name: string, cell: Cell): readonly string[] {
  const { words } = voice;
  const status = `${cell.view ? `${marks[cell.view.look]} ` : ''}${statusText(voice, cell)}`;
  const more = [deadlinesText(voice, cell), reasonText(voice, cell), sourcesText(voice, cell)].filter(Boolean);
  return [`  ${words('case.is', { label: name, value: status })}`, ...more.map(it => `      ${it}`)];
}

function render(voice: Voice, columns: readonly Column[], rows: readonly ComparisonRow[]): string {
  const { words, language } = voice;
  const head = columns.map(it => {
    const documents = documentsText(voice, it.report);
    const title = planName(voice, it.report.facility);
    const alike = it.alike ? `\n    ${words('places.alike', { count: it.alike })}` : '';
    return `${words('case.is', { label: it.name, value: title })} ${words('compare.documents', { documents })}${alike}`;
  });
  const part = (key: string, some: readonly ComparisonRow[], how?: string) =>
    some.length > 0
      ? ['', `── ${words(key, { count: some.length })}`, ...(how ? [words(how)] : []), ...some.flatMap(rowLines)]
      : [];
  const rowLines = ({ matter, cells, differs }: ComparisonRow) => [
    '',
    `${matter.title[language]}`,
    ...(differs
      ? cells.flatMap((it, at) => cellLines(voice, columns[at]?.name ?? '', it))
      : cells.slice(0, 1).flatMap(it => cellLines(voice, words('compare.all'), it))),
  ];
  const differing = differingAnswers(
    voice,
    columns.map(it => it.report.facility),
  ).map(it => words('case.is', { label: it.label, value: it.answers.join(' / ') }));
  const lines = [
    ...head,
    ...(differing.length > 0 ? ['', words('compare.differingAnswers'), ...differing.map(it => `  ${it}`)] : []),
    ...(rows.some(it => it.differs) ? [] : ['', words('compare.none')]),
    ...part(
      'compare.differing',
      rows.filter(it => it.differsInResult && it.comparable),
    ),
    ...part(
      'compare.worded',
      rows.filter(it => it.differs && !it.differsInResult && it.comparable),
    ),
    ...part(
      'compare.silence',
      rows.filter(it => !it.comparable),
      'compare.silenceHow',
    ),
    ...part(
      'compare.alike',
      rows.filter(it => !it.differs),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** `heading`: what the comparison is called. */
async function printed(
  voice: Voice,
  columns: readonly Column[],
  heading: string,
  options: CompareOptions,
  outside: Outside,
) {
  const all = comparison(
    voice.rulebook,
    columns.map(it => it.report),
  );
  const rows = options.onlyDifferences ? all.filter(it => it.differs) : all;
  if (options.json) await outside.print(`${JSON.stringify(exportComparison(columns, rows), null, 2)}\n`);
  else if (options.format === 'csv') await outside.print(csvLines(comparisonTable(voice, columns, rows)));
  else if (options.format === 'markdown') await outside.print(comparisonMarkdown(voice, heading, columns, rows));
  else await outside.print(render(voice, columns, rows));
}

/** Several plans, a file each, called by the files’ names, as far as these tell them apart. */
export async function compare(paths: readonly string[], options: CompareOptions, outside: Outside): Promise<ExitCode> {
  const { loaded, voice } = opening(options, outside);
  if (paths.length < 2) throw new BadInput(voice.words('compare.two'));
  const { decide } = compile(loaded.rulebook);
  const short = paths.map(it => basename(it, '.json'));
  const names = (path: string) => (new Set(short).size === paths.length ? basename(path, '.json') : path);
  const columns: Column[] = [];
  for (const path of paths) {
    const { assessed } = await readPlan(path, options, outside, voice);
    columns.push({ name: names(path), report: report(loaded.rulebook, assessed, decide(assessed)) });
  }
  await printed(voice, columns, voice.words('compare.heading'), options, outside);
  return 0;
}

/** The codes asked for, by code or name. @throws BadInput for one that is no place, or that no document covers. */
function placesAsked(voice: Voice, asked: string): readonly string[] {
  const { rulebook, words } = voice;
  const examples = coveredPlaces(rulebook).map(code =>
    words('cli.assess.place', { place: placeName(voice, code), code }),
  );
  const covered = enumeration(voice, examples);
  const named = (name: string) =>
    rulebook.divisions.find(it => [it.zh, it.en, placeName(voice, it.code)].includes(name))?.code ?? name;
  const codes = asked.split(/[,，]/).map(it => {
    const code = named(it.trim());
    if (!isDivision(code)) throw new BadInput(words('compare.noPlace', { code, covered }));
    if (!rulebook.documents.some(document => within(code, document.jurisdiction) !== false))
      throw new BadInput(words('compare.notCovered', { code, covered }));
    return code;
  });
  const each = [...new Set(codes)];
  if (each.length < 2) throw new BadInput(words('compare.twoPlaces'));
  return each;
}

/** The same plan in several places: those asked for, or one for each set of documents. */
export async function places(path: string, options: PlacesOptions, outside: Outside): Promise<ExitCode> {
  const { loaded, voice } = opening(options, outside);
  const { rulebook } = loaded;
  const { assessed } = await readPlan(path, options, outside, voice);
  const { decide } = compile(rulebook);
  if (assessed.location !== undefined) warnUncovered(voice, assessed, decide(assessed), outside);
  const codes = options.in === undefined ? coveredPlaces(rulebook, assessed) : placesAsked(voice, options.in);
  const columns = codes.map((location): Column => {
    const there: Facility = { ...assessed, location };
    const alike = placesLike(rulebook, location);
    return { name: ownPlaceName(voice, location), report: report(rulebook, there, decide(there)), alike };
  });
  await printed(voice, columns, voice.words('places.heading'), options, outside);
  return 0;
}
