/** How does a change of the law read in a terminal? */
import type { ChangedDecision, ChangedEntry, ChangedFacilities, Difference, Part } from '../difference/index.ts';
import {
  caseText,
  conditionText,
  deadlineText,
  departmentText,
  enumeration,
  placeName,
  planLine,
  tagOf,
  type Voice,
} from '../report/index.ts';
import type { Cite, Rule } from '../rulebook/index.ts';
import type { Version } from './versions.ts';

/** How many facilities are shown of those that change; JSON has all. */
const SHOWN = 10;

function quotesText(cite: readonly Cite[]): string {
  return cite.map(it => `${it.clause} “${it.quote.replace(/\s*\n\s*/gu, '')}”`).join(' / ');
}

/** One part of a rule in words. */
function partText(voice: Voice, rule: Rule, part: Part): string {
  const { words, language } = voice;
  const none = words('diff.none');
  switch (part) {
    case 'document': {
      const { number, jurisdiction, inForceFrom } = rule.document;
      return words('diff.document', { number, place: placeName(voice, jurisdiction), date: inForceFrom });
    }
    case 'when':
      return conditionText(voice, rule.when);
    case 'otherReadings':
      return rule.otherReadings.map(it => `${it[language]} [${conditionText(voice, it.when)}]`).join(' / ') || none;
    case 'deadlines':
      return rule.deadlines.map(it => deadlineText(voice, it)).join(' / ') || none;
    case 'modality':
      return words(tagOf(rule).key);
    case 'kind':
      return words(`kind.${rule.kind}`);
    case 'matter':
      return voice.rulebook.matters.find(it => it.id === rule.matter)?.title[language] ?? rule.matter;
    case 'departments':
      return enumeration(
        voice,
        rule.departments.map(it => departmentText(voice, rule.document, it)),
      );
    case 'cite':
      return quotesText(rule.cite);
    case 'title':
      return rule.title[language];
    case 'note':
      return rule.note?.[language] ?? none;
    default:
      return part satisfies never;
  }
}

function head({ language }: Voice, rule: Rule): string {
  return `${rule.id} ${rule.title[language]}  ${rule.document.number} · ${rule.cite[0].clause}`;
}

function newLines(voice: Voice, rule: Rule): readonly string[] {
  const { words } = voice;
  return [
    head(voice, rule),
    `  ${words('diff.part.when')}: ${partText(voice, rule, 'when')}`,
    `  ${words('diff.part.cite')}: ${quotesText(rule.cite)}`,
  ];
}

/** What a part said, and says; where only its spelling in the data changed, that. */
function partLines(voice: Voice, before: Rule, after: Rule, part: Part): readonly string[] {
  const { words } = voice;
  const [was, is] = [partText(voice, before, part), partText(voice, after, part)];
  const name = words(`diff.part.${part}`);
  return was === is ? [`  ${words('diff.spelling', { part: name })}`] : [`  ${name}`, `    − ${was}`, `    + ${is}`];
}

function changedLines(voice: Voice, { before, after, parts, cases }: Difference['changed'][number]): readonly string[] {
  const { words } = voice;
  const status = (it: boolean | undefined) => words(it ? 'status.applies' : 'status.doesNotApply');
  return [
    head(voice, after),
    ...parts.flatMap(part => partLines(voice, before, after, part)),
    ...(cases.length > 0 ? [`  ${words('diff.endsOtherwise')}`] : []),
    ...cases.map(
      ({ answers, values: [was, is] }) => `    · ${caseText(voice, answers)}: ${status(was)} → ${status(is)}`,
    ),
  ];
}

function decisionText(
  { words, rulebook, language }: Voice,
  { rule: id, from, to, contested }: ChangedDecision,
): string {
  const rule = rulebook.rules.find(it => it.id === id);
  const title = rule ? `${id} ${rule.title[language]}` : id;
  const status = (it: typeof from, doubted: boolean) =>
    (it ? words(`status.${it}`) : words('diff.none')) + (doubted ? ` (${words('status.contested')})` : '');
  return `${title}: ${status(from, contested[0])} → ${status(to, contested[1])}`;
}

function facilityLines(voice: Voice, { changed }: ChangedFacilities): readonly string[] {
  const lines = changed
    .slice(0, SHOWN)
    .flatMap(({ name, facility, rules }) => [
      `  · ${name ?? planLine(voice, facility)}`,
      ...rules.slice(0, SHOWN).map(it => `      ${decisionText(voice, it)}`),
    ]);
  const more = changed.length - SHOWN;
  return more > 0 ? [...lines, `  ${voice.words('diff.more', { count: more })}`] : lines;
}

function entryLine({ words, language }: Voice, { of, id, title, change, parts }: ChangedEntry): string {
  const how = words(`diff.entry.${change}`);
  return `${words(`diff.entry.${of}`)} ${id} ${title[language]}: ${how}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
}

function section(voice: Voice, key: string, count: number, lines: readonly string[]): readonly string[] {
  return count === 0 ? [] : ['', `── ${voice.words(key, { count })}`, ...lines];
}

/** The whole difference as lines: rules, questions and matters, then the facilities that are decided otherwise. */
export function renderDifference(voice: Voice, old: Version, now: Version, found: Difference): string {
  const { words } = voice;
  const { added, removed, changed, entries, cases, random } = found;
  const version = ({ path, sha256, rulebook }: Version) =>
    words('diff.version', { path, hash: sha256?.slice(0, 12) ?? '–', rules: rulebook.rules.length });
  const nothing = [added, removed, changed, entries].every(it => it.length === 0);
  return [
    `− ${version(old)}`,
    `+ ${version(now)}`,
    ...(nothing ? [words('diff.same')] : []),
    ...section(
      voice,
      'diff.added',
      added.length,
      added.flatMap(it => newLines(voice, it)),
    ),
    ...section(
      voice,
      'diff.removed',
      removed.length,
      removed.flatMap(it => newLines(voice, it)),
    ),
    ...section(
      voice,
      'diff.changed',
      changed.length,
      changed.flatMap(it => changedLines(voice, it)),
    ),
    ...section(
      voice,
      'diff.entries',
      entries.length,
      entries.map(it => entryLine(voice, it)),
    ),
    '',
    words('diff.cases', { count: cases.total, changed: cases.changed.length }),
    ...facilityLines(voice, cases),
    words('diff.random', { count: random.total, changed: random.changed.length, seed: random.seed }),
    ...facilityLines(voice, random),
    '',
  ].join('\n');
}
