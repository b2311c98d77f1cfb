/** What is the short answer on one matter? */
import type { Fact } from '../facts/index.ts';
import type { Matter, Modality, Rule, Rulebook } from '../rulebook/index.ts';
import { coverage } from './coverage.ts';
import type { MatterView, RuleView } from './matter.ts';
import { ownPlaceName } from './names.ts';
import type { Report } from './report.ts';
import { tagOf } from './tag.ts';
import { enumeration, type Voice } from './voice.ts';

export interface MatterAnswer {
  readonly matter: Matter;
  readonly report: Report;
  /** Absent where no document that covers the place, or may cover it, speaks of the matter. */
  readonly view?: MatterView;
  /** The rule that speaks most strongly of those that carry it; absent where it does not apply. */
  readonly rule?: Rule;
  /** One plain sentence, or two; the matter's title is said by who shows it. */
  readonly short: string;
  /** Time limits that the rules carrying it set beside; empty where they set none or the answer is the limit. */
  readonly limits: string;
}

/** The strongest first: what a text demands is not to be lost behind what it also encourages. */
const strength: readonly Modality[] = ['shallNot', 'shall', 'state', 'may', 'encourage', 'explore'];

/** The rule that speaks most strongly of those that carry a matter, the newest of them. */
function leading({ carrying }: MatterView): Rule | undefined {
  const rules = carrying.map(it => it.rule);
  return strength.flatMap(modality => rules.filter(it => it.modality === modality))[0];
}

/** The key of the answer where a matter applies: by what the text makes of it. What has to be gone through is done, not had. */
function appliesKey(view: MatterView): string {
  const rule = leading(view);
  const { look } = tagOf(rule ?? { modality: 'state' });
  const isToDo = rule !== undefined && (rule.kind === 'procedure' || rule.kind === 'obligation');
  return isToDo && (look === 'may' || look === 'state') ? `answer.toDo.${look}` : `answer.applies.${look}`;
}

/** The questions on which an open matter hangs, apart from where, by their labels; of many the first few. */
function askedLabels({ rulebook, language, words }: Voice, { missing }: MatterView): string {
  const facts = missing.filter(it => it !== 'location').flatMap(it => rulebook.vocabulary.byName.get(it) ?? []);
  const labels = facts.slice(0, 3).map(it => it.label[language]);
  const named = enumeration({ language }, labels);
  return facts.length > labels.length ? words('answer.andOthers', { named, number: facts.length }) : named;
}

/** The places whose documents hold rules of a matter. */
function placesOf(voice: Voice, rules: readonly RuleView[]): string {
  const codes = [...new Set(rules.map(it => it.rule.document.jurisdiction))];
  return enumeration(
    voice,
    codes.map(it => ownPlaceName(voice, it)),
  );
}

/** “大渡口区文件写的是 60 个工作日；重庆市文件写的是 3 个月。” Empty where no rule that carries the matter sets a limit. */
function limitsText(voice: Voice, { carrying }: MatterView): string {
  const { words } = voice;
  const said = carrying.flatMap(({ rule }) =>
    rule.deadlines.map(({ amount, unit }) =>
      words('answer.limit', {
        place: ownPlaceName(voice, rule.document.jurisdiction),
        limit: words(`unit.${unit}`, { count: amount }),
      }),
    ),
  );
  return said.length > 0 ? [...new Set(said)].join(words('results.semicolon')) + words('results.stop') : '';
}

/** A question after a time limit is answered by the limit, whoever asks; whether it concerns them comes second. */
function limitAnswer(voice: Voice, view: MatterView): string {
  const limits = view.matter.kind === 'deadline' && view.group !== 'doesNotApply' ? limitsText(voice, view) : '';
  const asked = askedLabels(voice, view);
  return limits && asked ? limits + voice.words('answer.limitOpen', { asked }) : limits;
}

function standingAnswer(voice: Voice, view: MatterView): string {
  const { words, language } = voice;
  switch (view.group) {
    case 'applies': {
      const short = words(appliesKey(view));
      const title = leading(view)?.title[language];
      return view.conflict?.[language] ?? (title ? words('answer.what', { short, title }) : short);
    }
    case 'open': {
      if (view.missing.includes('location')) return words('answer.openPlace');
      return words('answer.open', { asked: askedLabels(voice, view) });
    }
    case 'reachable':
      return words('answer.reachable');
    case 'doesNotApply':
      return words('answer.doesNotApply');
    default:
      return view.group satisfies never;
  }
}

function shortAnswer(voice: Voice, matter: Matter, report: Report, view: MatterView | undefined): string {
  const { words } = voice;
  const covers = coverage(report);
  if (covers === 'elsewhere') return words('answer.elsewhere');
  if (covers === 'notYetInForce') return words('answer.notYetInForce');
  if (!view) return words(matter.kind === 'redLine' ? 'answer.silentRedLine' : 'answer.silent');
  const isRedLine = matter.kind === 'redLine' && view.group !== 'doesNotApply';
  const said = isRedLine
    ? words('answer.redLine', { places: placesOf(voice, view.rules) })
    : limitAnswer(voice, view) || standingAnswer(voice, view);
  return view.contested ? said + words('answer.contested') : said;
}

/** The answer on a matter for the facility of a report. */
export function matterAnswer(voice: Voice, matter: Matter, report: Report): MatterAnswer {
  const view = report.matters.find(it => it.matter.id === matter.id);
  const isLimit = matter.kind === 'deadline';
  const rule = view && leading(view);
  return {
    matter,
    report,
    ...(view && { view }),
    ...(rule && view.group !== 'doesNotApply' && { rule }),
    short: shortAnswer(voice, matter, report, view),
    limits: view && !isLimit && view.group !== 'doesNotApply' ? limitsText(voice, view) : '',
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
