/** How is a rule handed to programs outside? As the interface promises, loadable by a bare json-rules-engine. */
import type { All, Any, Condition, Text } from '../facts/index.ts';
import type { Cite, Deadline, Department, OtherReading, Rule } from './rulebook.ts';
import type { Kind, Modality } from './shape.ts';

/** `quotes` stand in `clause`, the first cited; `cite` has all quotes with their clauses, annex rows too. */
export interface ExportedRule {
  readonly id: string;
  readonly document: string;
  readonly jurisdiction: string;
  readonly inForceFrom: string;
  readonly clause: string;
  readonly quotes: readonly string[];
  readonly cite: readonly Cite[];
  readonly kind: Kind;
  readonly modality: Modality;
  readonly matter: string;
  readonly title: Text;
  readonly departments: readonly Department[];
  readonly deadlines: readonly Deadline[];
  readonly when: All | Any;
  readonly otherReadings: readonly (Text & { readonly when: All | Any })[];
  readonly note?: Text;
}

/**
 * The condition of a standing rule. json-rules-engine wants one that is not empty; this one holds wherever the document
 * speaks at all, for its gate already asks for a place inside its jurisdiction, which 000000 (elsewhere) never is.
 */
const STANDING: All = { all: [{ fact: 'location', operator: 'notEqual', value: '000000' }] };

/** Whether a condition is the one that stands for a standing rule. */
export function isStanding(when: Condition): boolean {
  return JSON.stringify(when) === JSON.stringify(STANDING);
}

export function exportRule(rule: Rule): ExportedRule {
  const { document, cite, note } = rule;
  const [{ clause }] = cite;
  return {
    id: rule.id,
    document: document.number,
    jurisdiction: document.jurisdiction,
    inForceFrom: document.inForceFrom,
    clause,
    quotes: cite.filter(it => it.clause === clause).map(it => it.quote),
    cite,
    kind: rule.kind,
    modality: rule.modality,
    matter: rule.matter,
    title: rule.title,
    departments: rule.departments,
    deadlines: rule.deadlines,
    when: rule.when ?? STANDING,
    otherReadings: rule.otherReadings.map(({ zh, en, when }: OtherReading) => ({ zh, en, when: when ?? STANDING })),
    ...(note && { note }),
  };
}
