/** How does one take the self-check list of a plan along: as Markdown, HTML, Word or PDF? */
import { readFileSync } from 'node:fs';
import { decideOfRecord } from '../engine/index.ts';
import { type Facility, type Language, toText } from '../facts/index.ts';
import { translator } from '../i18n/index.ts';
import { openQuestions } from '../questionnaire/index.ts';
import { report, type Voice } from '../report/index.ts';
import { type OpenDepth, type Sheet, sheetHtml, sheetMarkdown, sheet as sheetOf, sheetWord } from '../sheet/index.ts';
import { chromium } from './chromium.ts';
import { expectPlaceFor, writeOut } from './output.ts';
import { BadInput, type ExitCode, type Outside } from './outside.ts';
import { printPdf } from './printPdf.ts';
import { opening, readPlan } from './readPlan.ts';

export const sheetFormats = ['md', 'html', 'docx', 'pdf'] as const;
type SheetFormat = (typeof sheetFormats)[number];

export interface SheetOptions {
  readonly format: SheetFormat;
  readonly out?: string;
  readonly lang: 'zh' | 'both';
  readonly asOf?: string;
  readonly site?: string;
  readonly open: OpenDepth;
  readonly large?: true;
}

const style = new URL('../sheet/sheet.css', import.meta.url);

/** What stands after the address of the page: the results of a plan. */
export function caseFragment(facility: Facility): string {
  const answers = Object.entries(facility).map(([name, value]) => [name, toText(value)]);
  return `#/results?${new URLSearchParams(answers).toString().replaceAll('%2C', ',')}`;
}

/** The address of the page as it was given. @throws BadInput for what no phone could open. */
function siteOf({ site }: SheetOptions, voice: Voice): string {
  if (site === undefined) return '';
  if (!URL.canParse(site) || !/^https?:$/u.test(new URL(site).protocol))
    throw new BadInput(voice.words('cli.sheet.badSite', { site }));
  return site.replace(/#.*$/su, '');
}

async function written(it: Sheet, format: SheetFormat): Promise<string | Uint8Array> {
  if (format === 'md') return sheetMarkdown(it);
  if (format === 'docx') return new Uint8Array(await sheetWord(it));
  return sheetHtml(it, readFileSync(style, 'utf8'));
}

export async function sheet(path: string, options: SheetOptions, outside: Outside): Promise<ExitCode> {
  const { format, out, lang, asOf } = options;
  const { loaded, voice } = opening({ lang: 'zh' }, outside);
  const { rulebook, edition } = loaded;
  if (out === undefined && (format === 'docx' || format === 'pdf'))
    throw new BadInput(voice.words('cli.sheet.needsOut', { format }));
  if (out !== undefined) expectPlaceFor(out, voice.words);
  const site = siteOf(options, voice);
  const { facility, assessed } = await readPlan(
    path,
    { lang: 'zh', ...(asOf !== undefined && { asOf }) },
    outside,
    voice,
  );
  const second = (language: Language): Voice => ({ rulebook, language, words: translator(language) });
  const decisions = await decideOfRecord(rulebook, assessed);
  const made = sheetOf({
    report: report(rulebook, assessed, decisions),
    questions: openQuestions(rulebook, assessed, decisions).map(it => it.fact),
    voices: lang === 'both' ? [voice, second('en')] : [voice],
    edition,
    made: outside.today,
    address: `${site}${caseFragment(facility)}`,
    open: options.open,
    large: options.large === true,
  });
  const content = await written(made, format);
  if (out === undefined) await outside.print(String(content));
  else if (format === 'pdf') await printPdf(String(content), out, voice.words, chromium());
  else writeOut(out, content, voice.words);
  if (out !== undefined) outside.warn(voice.words('cli.sheet.written', { path: out }));
  return 0;
}
