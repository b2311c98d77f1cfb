/** Where does a matter stand, and on the word of which rules? */
import { because, type Decision, type LeafReason, type Status } from '../engine/index.ts';
import type { Facility, Text } from '../facts/index.ts';
import { type Kind, type Matter, notesOn, type ReadWithNote, type Rule, type Rulebook } from '../rulebook/index.ts';
import { notesFor } from './notes.ts';
import { type Opportunity, opportunity } from './opportunity.ts';

/** 适用 · 待确认 · 可争取 · 不适用 */
export const groups = ['applies', 'open', 'reachable', 'doesNotApply'] as const;
export type Group = (typeof groups)[number];

/** The parts of a report: the groups and, apart from them, 红线. */
export const parts = [...groups, 'redLine'] as const;
export type Part = (typeof parts)[number];

/** The shape that stands for each part, always beside its word. */
export const marks: Readonly<Record<Part, string>> = {
  applies: '●',
  open: '◐',
  reachable: '○',
  doesNotApply: '–',
  redLine: '▲',
};

export interface RuleView {
  readonly rule: Rule;
  readonly decision: Decision;
  /** The decision's status; `reachable` where there is an opportunity. */
  readonly status: Group;
  readonly because: readonly LeafReason[];
  /** What to change so that the rule applies; only where nothing but the applicant's own choices stand against it. */
  readonly opportunity?: Opportunity;
  /** Later and higher law that bears on it, as far as it may concern this facility. Never changes a status. */
  readonly notes: readonly ReadWithNote[];
}

export interface MatterView {
  readonly matter: Matter;
  readonly group: Group;
  /** The part in which it is shown: its group, or `redLine` for a red line that applies or may apply. */
  readonly look: Part;
  readonly contested: boolean;
  /** What to know where another matter that contradicts this one applies too. */
  readonly conflict?: Text;
  /** Unanswered facts that could still change one of its rules. */
  readonly missing: readonly string[];
  /** Rules of the covering documents, those that apply first, the newest document first. */
  readonly rules: readonly RuleView[];
  /** The rules that make it stand in its group. */
  readonly carrying: readonly RuleView[];
  /** What is laid open: all that is not folded away in `others`. */
  readonly shown: readonly RuleView[];
  /** Rules that do not apply, of documents that already speak in `carrying`; where only another document says otherwise, that is shown. */
  readonly others: readonly RuleView[];
  /** What bears on any of its rules, each note once. */
  readonly notes: readonly ReadWithNote[];
}

const statusOrder: readonly Status[] = ['applies', 'open', 'doesNotApply'];

/** The encouraging kinds, of which a missed one can be an opportunity; nobody strives for a duty. */
const winnable: readonly Kind[] = ['benefit', 'equalTreatment'];

export function ruleView(rulebook: Rulebook, rule: Rule, decision: Decision, facility: Facility): RuleView {
  const missed = decision.status === 'doesNotApply' && winnable.includes(rule.kind);
  const chance = missed ? opportunity(rulebook.vocabulary, rule, facility) : undefined;
  return {
    rule,
    decision,
    status: chance ? 'reachable' : decision.status,
    // Reasons are made when they are read: most of the hundreds of rules are never opened.
    get because() {
      return because(rule, facility);
    },
    ...(chance && { opportunity: chance }),
    get notes() {
      return notesFor(notesOn(rulebook, rule), facility);
    },
  };
}

export function matterView(matter: Matter, unordered: readonly RuleView[], facility: Facility): MatterView {
  const rules = [...unordered].sort(
    (a, b) =>
      statusOrder.indexOf(a.decision.status) - statusOrder.indexOf(b.decision.status) ||
      b.rule.document.inForceFrom.localeCompare(a.rule.document.inForceFrom),
  );
  // A rule that would be to one's advantage makes no prize of a matter that has to be gone through.
  const isPrize = winnable.includes(matter.kind);
  const standing = ({ status }: RuleView): Group => (status === 'reachable' && !isPrize ? 'doesNotApply' : status);
  const group = groups.find(it => rules.some(view => standing(view) === it)) ?? 'doesNotApply';
  const carrying = rules.filter(it => standing(it) === group);
  const speaking = new Set(carrying.map(it => it.rule.document));
  const isFolded = (it: RuleView) =>
    it.decision.status === 'doesNotApply' && standing(it) !== group && speaking.has(it.rule.document);
  return {
    matter,
    group,
    look: matter.kind === 'redLine' && group !== 'doesNotApply' ? 'redLine' : group,
    contested: rules.some(it => it.decision.contested.length > 0),
    missing: [...new Set(rules.flatMap(it => it.decision.missing))],
    rules,
    carrying,
    shown: rules.filter(it => !isFolded(it)),
    others: rules.filter(isFolded),
    get notes() {
      return notesFor(
        rules.flatMap(it => it.notes),
        facility,
      );
    },
  };
}
