/** Which rules stand in which part of a sheet? Each that applies or is open stands in one part, once. */
import { type MatterView, type Report, type RuleView, sections } from '../report/index.ts';
import type { Kind, Modality } from '../rulebook/index.ts';
import type { OpenDepth, RulePart } from './order.ts';

/** Some rules of one matter. */
export interface Entry {
  readonly view: MatterView;
  readonly rules: readonly RuleView[];
}

const partOfKind: Readonly<Record<Kind, RulePart>> = {
  procedure: 'procedures',
  deadline: 'procedures',
  obligation: 'obligations',
  redLine: 'redLines',
  benefit: 'benefits',
  equalTreatment: 'benefits',
};

const favours: readonly Kind[] = ['benefit', 'equalTreatment'];
const soft: readonly Modality[] = ['encourage', 'explore'];

/** What merely encourages entitles nobody: it leaves its matter and stands apart. */
function partOf({ matter }: MatterView, { rule }: RuleView): RulePart {
  if (favours.includes(rule.kind) && soft.includes(rule.modality)) return 'encouragements';
  return partOfKind[matter.kind];
}

/** The matters in reading order, what applies before what is open. */
function inOrder({ byGroup, redLines }: Report): readonly MatterView[] {
  const read = (matters: readonly MatterView[]) => sections(matters, 'applies').flatMap(it => it.matters);
  return [...read(byGroup.applies), ...read(byGroup.open), ...redLines];
}

type Shown = RuleView['decision']['status'];

/** The entries of one part, of the rules that have one of the statuses. */
export function entriesIn(report: Report, part: RulePart, statuses: readonly Shown[]): readonly Entry[] {
  return inOrder(report).flatMap(view => {
    const rules = view.rules.filter(it => statuses.includes(it.decision.status) && partOf(view, it) === part);
    return rules.length > 0 ? [{ view, rules }] : [];
  });
}

/** With which statuses a part stands on the sheet in full. Of what has to be gone through nothing is cut short. */
export function inFull(part: RulePart, open: OpenDepth = 'brief'): readonly Shown[] {
  const withOpen = open === 'full' || (open === 'brief' && part === 'procedures');
  return withOpen ? ['applies', 'open'] : ['applies'];
}
