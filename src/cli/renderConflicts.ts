/** How do conflicts between texts read in a terminal? Differing words stand in 【】. */
import type { Conflict, Difference, Side } from '../conflicts/index.ts';
import { conditionText, deadlineText, enumeration, tagOf, type Voice } from '../report/index.ts';
import { conflictKinds } from '../rulebook/index.ts';

/** What a side means for an applicant: its force, for whom, until when. */
function meaning(voice: Voice, side: Side, { what }: Difference): readonly string[] {
  const { rule, reading } = side;
  if (!rule) return [];
  const { words } = voice;
  const condition = what.includes('condition') || what.includes('reading');
  return [
    ...(what.includes('modality') ? [`[${words(tagOf(rule).key)}]`] : []),
    ...(what.includes('kind') ? [words(`kind.${rule.kind}`)] : []),
    ...(condition ? [words('conflicts.means', { condition: conditionText(voice, (reading ?? rule).when) })] : []),
    ...(what.includes('deadline') ? rule.deadlines.map(it => deadlineText(voice, it)) : []),
  ];
}

function sideLines(voice: Voice, side: Side, difference: Difference): readonly string[] {
  const { document, cite, stretches, reading, reason } = side;
  const { words, language } = voice;
  const meant = meaning(voice, side, difference);
  const means = meant.length > 0 ? [`      ${meant.join(words('results.semicolon'))}`] : [];
  if (reading) return [`    ○ ${words('conflicts.otherReading')} · ${reading[language]}`, ...means];
  if (!cite) return [`    │ ${document.number} · ${words('conflicts.silent')}`];
  const why = reason ? [`      ${words('conflicts.noRule', { reason: reason[language] })}`] : [];
  const marked = stretches.map(it => (it.differs ? `【${it.text}】` : it.text)).join('');
  return [`    │ ${document.number} · ${cite.clause}  “${marked.replace(/\s*\n\s*/gu, '')}”`, ...means, ...why];
}

function differenceLines(voice: Voice, difference: Difference): readonly string[] {
  const { words } = voice;
  const what = enumeration(
    voice,
    difference.what.map(it => words(`conflicts.what.${it}`)),
  );
  return [
    `  ${words('conflicts.differ', { what })}`,
    ...difference.sides.flatMap(it => sideLines(voice, it, difference)),
    ...(difference.wholly ? [`    ${words('conflicts.wholly')}`] : []),
  ];
}

function conflictLines(voice: Voice, { matter, documents, differences, reading }: Conflict): readonly string[] {
  const { words, language, rulebook } = voice;
  const title = rulebook.matters.find(it => it.id === matter)?.title[language] ?? matter;
  const numbers = enumeration(
    voice,
    documents.map(it => it.number),
  );
  const decided = reading && {
    label: words('conflicts.decided'),
    value: reading[language],
  };
  return [
    '',
    words('cli.conflicts.title', { title, matter, documents: numbers }),
    ...differences.flatMap(it => differenceLines(voice, it)),
    ...(decided ? [`  ${words('cli.assess.answer', decided)}`] : []),
    ...(reading?.ask ? [`  ${words('conflicts.ask', { who: reading.ask[language] })}`] : []),
  ];
}

/** Kind by kind, each with its count. */
export function renderConflicts(voice: Voice, all: readonly Conflict[]): string {
  const lines = conflictKinds.flatMap(kind => {
    const its = all.filter(it => it.kind === kind);
    if (its.length === 0) return [];
    const count = voice.words('cli.conflicts.count', { count: its.length });
    return [`${voice.words(`conflicts.kind.${kind}`)} · ${count}`, ...its.flatMap(it => conflictLines(voice, it)), ''];
  });
  return lines.join('\n').trimEnd() || voice.words('cli.conflicts.count', { count: 0 });
}

/** What differs in words on which no rule rests. */
export function renderBeyond(voice: Voice, differences: readonly Difference[]): readonly string[] {
  const { words } = voice;
  if (differences.length === 0) return [];
  return [
    '',
    words('conflicts.beyondHeading'),
    words('conflicts.beyondLede'),
    ...differences.flatMap(it => ['', ...it.sides.flatMap(side => sideLines(voice, side, it))]),
  ];
}
