/** What is to be shown for a facility? Matters in four groups, each with the rules of every document that covers the place. */
import type { Decision, LeafReason, Status } from '../engine/index.ts';
import { because } from '../engine/index.ts';
import { type Facility, truth } from '../facts/index.ts';
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
  const matters = rulebook.matters.flatMap(matter => {
    const rules = views.get(matter.id);
    return rules ? [matterView(matter, rules)] : [];
  });
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

/** Whether the rules that carry a matter's group do no more than encourage or explore. */
export function isMereEncouragement({ matter, group, rules }: MatterView): boolean {
  const carrying = rules.filter(it => it.decision.status === (group === 'applies' ? 'applies' : 'open'));
  const soft = ['encourage', 'explore'];
  return matter.kind === 'benefit' && carrying.length > 0 && carrying.every(it => soft.includes(it.rule.modality));
}

/** Matters arranged in reading order, without empty sections. */
export function sections(matters: readonly MatterView[]): readonly Section[] {
  const sectionOf = (it: MatterView) => (isMereEncouragement(it) ? 'encouragement' : it.matter.kind);
  return readingOrder
    .map(id => ({ id, matters: matters.filter(it => sectionOf(it) === id) }))
    .filter(it => it.matters.length > 0);
}
