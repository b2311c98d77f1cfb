/** What is to be shown for a facility? Matters in four groups, each with the rules of every document that covers the place. */
import type { Decision, LeafReason, Status } from '../engine/index.ts';
import { because } from '../engine/index.ts';
import { type Facility, type Text, truth } from '../facts/index.ts';
import { gate, type Kind, type Matter, type PolicyDocument, type Rule, type Rulebook } from '../rulebook/index.ts';
import { type Opportunity, opportunity } from './opportunity.ts';

/** 适用 · 待确认 · 可争取 · 不适用 */
export const groups = ['applies', 'open', 'reachable', 'doesNotApply'] as const;
export type Group = (typeof groups)[number];

/** The shape that stands for each status, always beside its word. */
export const marks = { applies: '●', open: '◐', reachable: '○', doesNotApply: '–', redLine: '▲' } as const;

export interface RuleView {
  readonly rule: Rule;
  readonly decision: Decision;
  readonly because: readonly LeafReason[];
  /** What to change so that the rule applies; only where nothing but the applicant's own choices stand against it. */
  readonly opportunity?: Opportunity;
}

export interface MatterView {
  readonly matter: Matter;
  readonly group: Group;
  readonly contested: boolean;
  /** What to know where another matter that contradicts this one applies too. */
  readonly conflict?: Text;
  /** Unanswered facts that could still change one of its rules. */
  readonly missing: readonly string[];
  /** Rules of the covering documents, those that apply first, the newest document first. */
  readonly rules: readonly RuleView[];
}

/** A kind of matters; benefits that the text merely encourages or explores stand apart, for they entitle nobody. */
export interface Section {
  readonly id: Kind | 'encouragement';
  readonly matters: readonly MatterView[];
}

export interface Report {
  readonly facility: Facility;
  /** Documents that cover the place on the date of assessment. */
  readonly documents: readonly PolicyDocument[];
  /** Documents that cover it if the district turns out to be theirs. */
  readonly possibleDocuments: readonly PolicyDocument[];
  /** Documents of the place that are not yet in force on the date of assessment. */
  readonly futureDocuments: readonly PolicyDocument[];
  readonly matters: readonly MatterView[];
  readonly byGroup: Readonly<Record<Group, readonly MatterView[]>>;
  /** Red lines that apply or may apply, kept apart from the four groups. */
  readonly redLines: readonly MatterView[];
}

const statusOrder: readonly Status[] = ['applies', 'open', 'doesNotApply'];

/** The encouraging kinds, of which a missed one can be an opportunity; nobody strives for a duty. */
const winnable: readonly Kind[] = ['benefit', 'equalTreatment'];

function groupOf(views: readonly RuleView[]): Group {
  if (views.some(it => it.decision.status === 'applies')) return 'applies';
  if (views.some(it => it.decision.status === 'open')) return 'open';
  return views.some(it => it.opportunity) ? 'reachable' : 'doesNotApply';
}

function viewOf(rulebook: Rulebook, rule: Rule, decision: Decision, facility: Facility): RuleView {
  const missed = decision.status === 'doesNotApply' && winnable.includes(rule.kind);
  const chance = missed ? opportunity(rulebook.vocabulary, rule, facility) : undefined;
  return {
    rule,
    decision,
    // Reasons are made when they are read: most of the hundreds of rules are never opened.
    get because() {
      return because(rule, facility);
    },
    ...(chance && { opportunity: chance }),
  };
}

function matterView(matter: Matter, unordered: readonly RuleView[]): MatterView {
  const rules = [...unordered].sort(
    (a, b) =>
      statusOrder.indexOf(a.decision.status) - statusOrder.indexOf(b.decision.status) ||
      b.rule.document.inForceFrom.localeCompare(a.rule.document.inForceFrom),
  );
  return {
    matter,
    rules,
    group: groupOf(rules),
    contested: rules.some(it => it.decision.contested.length > 0),
    missing: [...new Set(rules.flatMap(it => it.decision.missing))],
  };
}

/** Two matters that contradict one another, both applying: each says so. */
function withConflicts(matters: readonly MatterView[]): readonly MatterView[] {
  const applies = (id: string) => matters.some(it => it.matter.id === id && it.group === 'applies');
  return matters.map(it => {
    const { conflict } = it.matter;
    if (!conflict || it.group !== 'applies' || !applies(conflict.with)) return it;
    return { ...it, conflict: { zh: conflict.zh, en: conflict.en } };
  });
}

/** Arranges the decisions on a facility. `decisions` stand in the order of the rulebook's rules. */
export function report(rulebook: Rulebook, facility: Facility, decisions: readonly Decision[]): Report {
  const covers = (it: PolicyDocument) => truth(gate(it), facility);
  const inPlace = (it: PolicyDocument) => truth(gate(it), { ...facility, asOf: '9999-12-31' });
  const shown = new Set(rulebook.documents.filter(it => covers(it) !== false).map(it => it.slug));
  const views = new Map<string, RuleView[]>();
  rulebook.rules.forEach((rule, at) => {
    const decision = decisions[at];
    if (!decision || !shown.has(rule.document.slug)) return;
    const view = viewOf(rulebook, rule, decision, facility);
    views.set(rule.matter, [...(views.get(rule.matter) ?? []), view]);
  });
  const matters = withConflicts(
    rulebook.matters.flatMap(matter => {
      const rules = views.get(matter.id);
      return rules ? [matterView(matter, rules)] : [];
    }),
  );
  const isRedLine = (it: MatterView) => it.matter.kind === 'redLine' && it.group !== 'doesNotApply';
  const inGroup = (group: Group) => matters.filter(it => it.group === group && !isRedLine(it));
  return {
    facility,
    documents: rulebook.documents.filter(it => covers(it) === true),
    possibleDocuments: rulebook.documents.filter(it => covers(it) === undefined),
    futureDocuments: rulebook.documents.filter(it => covers(it) === false && inPlace(it) === true),
    matters,
    byGroup: {
      applies: inGroup('applies'),
      open: inGroup('open'),
      reachable: inGroup('reachable'),
      doesNotApply: inGroup('doesNotApply'),
    },
    redLines: matters.filter(isRedLine),
  };
}

/** The order in which matters are read: what must be gone through before what may be had, encouragements last. */
const readingOrder: readonly Section['id'][] = [
  'procedure',
  'deadline',
  'obligation',
  'benefit',
  'equalTreatment',
  'encouragement',
  'redLine',
];

/** The rules that make a matter stand in its group. */
function carrying({ group, rules }: MatterView): readonly RuleView[] {
  const status = group === 'applies' ? 'applies' : 'open';
  return rules.filter(it => it.decision.status === status);
}

/** Whether the rules that carry a matter do no more than encourage or explore. */
export function isMereEncouragement(view: MatterView): boolean {
  const rules = carrying(view);
  const soft = ['encourage', 'explore'];
  const kinds: readonly Kind[] = ['benefit', 'obligation'];
  return kinds.includes(view.matter.kind) && rules.length > 0 && rules.every(it => soft.includes(it.rule.modality));
}

/** The section in which a matter is read. */
export function sectionOf(view: MatterView): Section['id'] {
  return isMereEncouragement(view) ? 'encouragement' : view.matter.kind;
}

/** Matters arranged in reading order, without empty sections; in each, those that rest on the answers before those that hold for everybody. */
export function sections(matters: readonly MatterView[]): readonly Section[] {
  const forEverybody = (it: MatterView) => carrying(it).every(view => !view.rule.when);
  return readingOrder
    .map(id => {
      const here = matters.filter(it => sectionOf(it) === id);
      return { id, matters: [...here.filter(it => !forEverybody(it)), ...here.filter(forEverybody)] };
    })
    .filter(it => it.matters.length > 0);
}
