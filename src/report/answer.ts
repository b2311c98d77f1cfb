/** What is the short answer on one matter, and how is it said, read aloud and written down? */
import type { Fact } from '../facts/index.ts';
import { type Matter, type Modality, modalities, type Rule, type Rulebook } from '../rulebook/index.ts';
import { deadlinesText } from './comparisonTable.ts';
import { coverage } from './coverage.ts';
import type { MatterView, RuleView } from './matter.ts';
import { noteSource } from './notes.ts';
import { deadlineText, departmentText } from './phrases.ts';
import { planTitle } from './planTitle.ts';
import type { Report } from './report.ts';
import { tagOf } from './tag.ts';
import { enumeration, type Voice } from './voice.ts';

export interface MatterAnswer {
  readonly matter: Matter;
  readonly report: Report;
  /** Absent where no document that covers the place, or may cover it, speaks of the matter. */
  readonly view?: MatterView;
  /** One plain sentence. */
  readonly short: string;
  /** The time limits that the rules carrying it set, as one sentence; empty where they set none. */
  readonly limits: string;
}

/** The strongest first: what a text demands is not to be lost behind what it also encourages. */
const strength: readonly Modality[] = ['shallNot', 'shall', 'state', 'may', 'encourage', 'explore'];

/** The rule that speaks most strongly of those that carry a matter, the newest of them. */
function leading({ carrying }: MatterView): Rule | undefined {
  const rules = carrying.map(it => it.rule);
  return strength.flatMap(modality => rules.filter(it => it.modality === modality))[0];
}

/** The key of the answer where a matter applies: by what the text makes of it. */
function appliesKey(view: MatterView): string {
  if (view.matter.kind === 'redLine') return 'answer.redLine';
  const rule = leading(view);
  return `answer.applies.${rule ? tagOf(rule).look : modalities[0]}`;
}

/** The questions on which an open matter hangs, apart from where, by their labels; of many the first few. */
function askedLabels({ rulebook, language, words }: Voice, { missing }: MatterView): string {
  const facts = missing.filter(it => it !== 'location').flatMap(it => rulebook.vocabulary.byName.get(it) ?? []);
  const labels = facts.slice(0, 3).map(it => it.label[language]);
  const named = enumeration({ language }, labels);
  return facts.length > labels.length ? words('answer.andOthers', { named, number: facts.length }) : named;
}

function shortAnswer(voice: Voice, matter: Matter, report: Report, view: MatterView | undefined): string {
  const { words, language } = voice;
  const title = matter.title[language];
  const covers = coverage(report);
  if (covers === 'elsewhere') return words('answer.elsewhere', { title });
  if (covers === 'notYetInForce') return words('answer.notYetInForce', { title });
  if (!view) return words('answer.silent', { title });
  const said = () => {
    switch (view.group) {
      case 'applies':
        return words(appliesKey(view), { title });
      case 'open': {
        const asked = askedLabels(voice, view);
        if (!view.missing.includes('location')) return words('answer.open', { title, asked });
        return words(asked ? 'answer.openPlaceAnd' : 'answer.openPlace', { title, asked });
      }
      case 'reachable':
        return words('answer.reachable', { title });
      case 'doesNotApply':
        return words('answer.doesNotApply', { title });
      default:
        return view.group satisfies never;
    }
  };
  return view.contested ? said() + words('answer.contested') : said();
}

/** The answer on a matter for the facility of a report. */
export function matterAnswer(voice: Voice, matter: Matter, report: Report): MatterAnswer {
  const view = report.matters.find(it => it.matter.id === matter.id);
  const limits = view && view.group !== 'doesNotApply' ? deadlinesText(voice, { limits: limitsOf(view.carrying) }) : '';
  return {
    matter,
    report,
    ...(view && { view }),
    short: shortAnswer(voice, matter, report, view),
    limits: limits && voice.words('answer.limits', { limits }),
  };
}

/** Matters that answer the same question from another side: declared alternatives, and what says otherwise. */
export function besideMatters({ matters, rules, declarations }: Rulebook, id: string): readonly Matter[] {
  const matterOf = (rule: string) => rules.find(it => it.id === rule)?.matter;
  const alternatives = declarations.alternatives
    .map(it => it.rules.map(matterOf))
    .filter(it => it.includes(id))
    .flat();
  const conflicting = matters.filter(it => it.conflict?.with === id).map(it => it.id);
  const own = matters.find(it => it.id === id)?.conflict?.with;
  const beside = new Set([...alternatives, ...conflicting, own]);
  return matters.filter(it => it.id !== id && beside.has(it.id));
}

/** The questions on which a matter hangs, those that settle most of its open rules first; not where and as of when. */
export function questionsOf({ vocabulary }: Rulebook, views: readonly MatterView[]): readonly Fact[] {
  const counts = new Map<string, number>();
  for (const { decision } of views.flatMap(it => it.rules))
    for (const name of [...decision.missing, ...decision.contestedOn]) counts.set(name, (counts.get(name) ?? 0) + 1);
  const asked = vocabulary.facts.filter(it => counts.has(it.name) && it.name !== 'location' && it.name !== 'asOf');
  return asked.toSorted((a, b) => (counts.get(b.name) ?? 0) - (counts.get(a.name) ?? 0));
}

function departmentsOf(voice: Voice, rules: readonly RuleView[]): string {
  const named = rules.flatMap(({ rule }) => rule.departments.map(it => departmentText(voice, rule.document, it)));
  return enumeration(voice, [...new Set(named)]);
}

function clausesOf(rules: readonly RuleView[]): readonly string[] {
  return [...new Set(rules.map(({ rule }) => `${rule.document.number} ${rule.cite[0].clause}`))];
}

/** Later and higher texts that were read and bear on a matter, each once; not what only has to be asked. */
function laterOf(voice: Voice, view: MatterView | undefined): readonly string[] {
  const read = (view?.notes ?? []).filter(it => it.form === 'note' && it.badge !== 'unverified');
  return [...new Set(read.map(it => noteSource(voice, it)))];
}

/** The answer as a clerk reads it aloud: for whom, what, by when, by whom, on whose word, and the caution. */
export function spokenAnswer(voice: Voice, { report, view, short, limits }: MatterAnswer): string {
  const { words, language } = voice;
  const plan = planTitle(voice, report.facility).join(words('answer.comma'));
  const rules = view?.carrying ?? [];
  const later = laterOf(voice, view);
  return [
    plan ? words('answer.spoken.plan', { plan }) : '',
    short,
    view?.conflict?.[language] ?? '',
    limits && language === 'en' ? ` ${limits}` : limits,
    rules.length > 0 ? words('answer.spoken.departments', { names: departmentsOf(voice, rules) }) : '',
    rules.length > 0 ? words('answer.spoken.sources', { sources: enumeration(voice, clausesOf(rules)) }) : '',
    later.length > 0 ? words('answer.spoken.later', { sources: enumeration(voice, later.slice(0, 3)) }) : '',
    words('answer.spoken.caution'),
  ].join('');
}

function limitsOf(rules: readonly RuleView[]) {
  return rules.flatMap(({ rule }) => rule.deadlines.map(deadline => ({ deadline, document: rule.document })));
}

/** The answer as plain text for a message or a file: what, the rules that carry it with their words, and the caution. */
export function answerText(voice: Voice, answers: readonly MatterAnswer[], edition: string): string {
  const { words, language } = voice;
  const plan = planTitle(voice, answers[0]?.report.facility ?? {}).join(' · ');
  const of = ({ matter, view, short, limits }: MatterAnswer) => [
    `【${matter.title[language]}】${short}`,
    ...(limits ? [limits] : []),
    ...(view?.shown ?? []).flatMap(it => [
      `· ${words(`status.${it.status}`)} [${words(tagOf(it.rule).key)}] ${it.rule.title[language]}`,
      ...it.rule.deadlines.map(limit => `  ${deadlineText(voice, limit)}`),
      ...it.rule.cite.map(
        ({ clause, quote }) => `  “${quote.replace(/\s*\n\s*/gu, '')}” —— ${it.rule.document.number} · ${clause}`,
      ),
      `  ${words('results.departments', { names: departmentsOf(voice, [it]) })}`,
      ...(it.rule.note ? [`  ${words('results.note')} ${it.rule.note[language]}`] : []),
      ...it.decision.contested.map(reading => `  ${words('results.contested')} ${reading[language]}`),
    ]),
    ...(view?.notes ?? []).map(
      it => `· [${words(`later.badge.${it.badge}`)}] ${it[language]} —— ${noteSource(voice, it)}`,
    ),
  ];
  return [...(plan ? [plan] : []), ...answers.flatMap(of), words('answer.caution'), edition].join('\n');
}
