/** What is to be shown for a facility? Matters in four groups, each with the rules of every document that covers the place. */
import type { Decision } from '../engine/index.ts';
import { type Facility, truth } from '../facts/index.ts';
import { gate, type PolicyDocument, type Rulebook } from '../rulebook/index.ts';
import { type Group, type MatterView, matterView, type Part, type RuleView, ruleView } from './matter.ts';

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

/** The matters of one part of a report. */
export function mattersIn({ byGroup, redLines }: Report, part: Part): readonly MatterView[] {
  return part === 'redLine' ? redLines : byGroup[part];
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
    const view = ruleView(rulebook, rule, decision, facility);
    views.set(rule.matter, [...(views.get(rule.matter) ?? []), view]);
  });
  const matters = withConflicts(
    rulebook.matters.flatMap(matter => {
      const rules = views.get(matter.id);
      return rules ? [matterView(matter, rules, facility)] : [];
    }),
  );
  const looking = (look: Part) => matters.filter(it => it.look === look);
  return {
    facility,
    documents: rulebook.documents.filter(it => covers(it) === true),
    possibleDocuments: rulebook.documents.filter(it => covers(it) === undefined),
    futureDocuments: rulebook.documents.filter(it => covers(it) === false && inPlace(it) === true),
    matters,
    byGroup: {
      applies: looking('applies'),
      open: looking('open'),
      reachable: looking('reachable'),
      doesNotApply: looking('doesNotApply'),
    },
    redLines: looking('redLine'),
  };
}
