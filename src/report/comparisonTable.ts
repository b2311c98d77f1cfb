/** How does a comparison read as plain cells of text, for files and for a terminal? */
import type { Cell, ComparisonRow } from './comparison.ts';
import { marks } from './matter.ts';
import { deadlineText } from './phrases.ts';
import { sentenceText } from './sentence.ts';
import { type Tag, tagOf } from './tag.ts';
import { enumeration, type Voice } from './voice.ts';
import { why } from './why.ts';

/** How strongly the rules of a cell speak, each force once; nothing where they do not apply or merely state. */
export function tagsIn({ view }: Cell): readonly Tag[] {
  const rules = view && view.group !== 'doesNotApply' ? view.carrying.map(it => it.rule) : [];
  const tags = rules.filter(it => it.modality !== 'state').map(tagOf);
  return [...new Map(tags.map(it => [it.key, it])).values()];
}

/** Where a matter stands, without force and doubt: “适用”, “红线 · 待确认”; that no text speaks of it where none does. */
export function standingText({ words }: Voice, { view, silence }: Cell): string {
  if (!view) return words(silence);
  const open = view.look === 'redLine' && view.group === 'open' ? [words('status.open')] : [];
  return [words(`group.${view.look}`), ...open].join(' · ');
}

/** “适用 · 鼓励”, “待确认 · 有不同读法”. */
export function statusText(voice: Voice, cell: Cell): string {
  const { words } = voice;
  const doubt = cell.view?.contested ? [words('status.contested')] : [];
  return [standingText(voice, cell), ...tagsIn(cell).map(it => words(it.key)), ...doubt].join(' · ');
}

/** Why it stands so, by the rule that carries it: the applicant's own answers, or the questions it still depends on. */
export function reasonText(voice: Voice, { view }: Cell): string {
  const first = view?.carrying[0];
  if (!first) return '';
  const { standing, known, asked } = why(voice, first);
  if (standing) return standing;
  const questions = enumeration(
    voice,
    asked.flatMap(it => voice.rulebook.vocabulary.byName.get(it.name)?.label[voice.language] ?? []),
  );
  return [
    ...known.map(it => sentenceText(voice, it)),
    ...(questions ? [voice.words('results.dependsOn') + questions] : []),
  ].join(voice.words('results.semicolon'));
}

/** The time limits, each once. */
export function deadlinesText(voice: Voice, { deadlines }: Cell): string {
  return [...new Set(deadlines.map(it => deadlineText(voice, it)))].join(voice.words('results.semicolon'));
}

/** The 文号 and clauses of the rules on whose word it stands. */
export function sourcesText(voice: Voice, { view }: Cell): string {
  const rules = view?.carrying.map(it => it.rule) ?? [];
  const documents = [...new Set(rules.map(it => it.document))];
  const places = documents.map(document => {
    const clauses = rules.filter(it => it.document === document).map(it => it.cite[0].clause);
    return `${document.number} ${enumeration(voice, [...new Set(clauses)])}`;
  });
  return places.join(voice.words('results.semicolon'));
}

function mark({ view }: Cell): string {
  return view ? `${marks[view.look]} ` : '';
}

/** A header and a line for each row: the matter, and for each column its status, time limits, reason and source. `names`: what the columns are called. */
export function comparisonTable(
  voice: Voice,
  names: readonly string[],
  rows: readonly ComparisonRow[],
): readonly (readonly string[])[] {
  const { words, language } = voice;
  const parts = ['compare.status', 'compare.deadlines', 'compare.reason', 'compare.source'];
  const header = names.flatMap(name => parts.map(it => words(it, { name })));
  return [
    [words('compare.kind'), words('compare.matter'), words('compare.differs'), ...header],
    ...rows.map(({ matter, cells, differs }) => [
      words(`kind.${matter.kind}`),
      matter.title[language],
      differs ? words('compare.yes') : '',
      ...cells.flatMap(it => [
        mark(it) + statusText(voice, it),
        deadlinesText(voice, it),
        reasonText(voice, it),
        sourcesText(voice, it),
      ]),
    ]),
  ];
}

function markdownCell(text: string): string {
  return text.replace(/[\\|]/g, it => `\\${it}`).replace(/\s*\n\s*/g, ' ');
}

/** A table in Markdown, a column a plan: status, time limits and reason below one another. */
export function comparisonMarkdown(voice: Voice, names: readonly string[], rows: readonly ComparisonRow[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const told = (it: Cell) =>
    [mark(it) + statusText(voice, it), deadlinesText(voice, it), reasonText(voice, it), sourcesText(voice, it)]
      .filter(Boolean)
      .map(markdownCell)
      .join('<br>');
  return [
    line([voice.words('compare.matter'), ...names.map(markdownCell)]),
    line(['---', ...names.map(() => '---')]),
    ...rows.map(({ matter, cells }) => line([markdownCell(matter.title[voice.language]), ...cells.map(told)])),
    '',
  ].join('\n');
}
