/** How do all results read as one text with headings, to be handed on by itself? */
import type { Edition } from '../rulebook/index.ts';
import { coverage } from './coverage.ts';
import { markdownCell, markdownText } from './markdown.ts';
import { type MatterView, marks, type Part, type RuleView } from './matter.ts';
import { noteInShort } from './notes.ts';
import { planName } from './planTitle.ts';
import type { Report } from './report.ts';
import { cautions, filedMatters, filedParts, matterStanding, planLines } from './resultsTable.ts';
import { ruleText } from './ruleText.ts';
import type { Voice } from './voice.ts';

/** One rule as an entry of a list: what, its words, and all that is known of it. */
function ruleLines(voice: Voice, report: Report, view: RuleView): readonly string[] {
  const { words } = voice;
  const it = ruleText(voice, view, report);
  const labelled = (key: string, text: string) =>
    text ? [`  - ${words('case.is', { label: words(key), value: markdownText(text) })}`] : [];
  return [
    `- **${markdownText(`${marks[view.status]} ${it.status} [${it.modality}]`)}** ${markdownText(it.title)}`,
    ...it.cites.flatMap(({ clause, quote }) => [
      '',
      `  > ${markdownText(words('take.quote', { quote }))} —— ${markdownText(`${it.number} · ${clause}`)}`,
    ]),
    '',
    ...labelled('take.column.departments', it.departments),
    ...labelled('take.column.deadlines', it.deadlines),
    ...labelled('take.column.reason', it.reason),
    ...labelled('take.column.open', it.open),
    ...labelled('take.column.chance', it.chance),
    ...labelled('take.column.contested', it.contested),
    ...labelled('take.column.note', it.note),
    '',
  ];
}

function matterLines(voice: Voice, report: Report, view: MatterView): readonly string[] {
  const { language } = voice;
  const { matter, conflict, rules, notes } = view;
  return [
    `### ${markdownText(matter.title[language])}（${markdownText(matterStanding(voice, view))}）`,
    '',
    ...(conflict ? [markdownText(conflict[language]), ''] : []),
    ...rules.flatMap(it => ruleLines(voice, report, it)),
    ...(notes.length > 0
      ? [
          `${voice.words('take.column.later')}：`,
          '',
          ...notes.map(it => `- ${markdownText(noteInShort(voice, it, report.facility))}`),
          '',
        ]
      : []),
  ];
}

function partLines(voice: Voice, report: Report, part: Part): readonly string[] {
  const matters = filedMatters(report, part);
  if (matters.length === 0) return [];
  const { words } = voice;
  return [
    `## ${marks[part]} ${words(`group.${part}`)} ${matters.length}`,
    '',
    words(`groupMeaning.${part}`),
    '',
    ...matters.flatMap(it => matterLines(voice, report, it)),
  ];
}

/** The plan, every matter with its rules and their words, and the cautions. */
export function resultsMarkdown(voice: Voice, report: Report, edition: Edition): string {
  const { words } = voice;
  const title = planName(voice, report.facility);
  const parts = coverage(report) === 'covered' ? filedParts : [];
  return [
    `# ${words('take.file')}：${markdownText(title)}`,
    '',
    `| ${words('compare.plan')} | |`,
    '| --- | --- |',
    ...planLines(voice, report).map(cells => `| ${cells.map(markdownCell).join(' | ')} |`),
    '',
    ...parts.flatMap(it => partLines(voice, report, it)),
    '---',
    '',
    ...cautions(voice, edition).flatMap(it => [it, '']),
  ].join('\n');
}
