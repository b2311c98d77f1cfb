/** When does a document speak to a facility at all? Its place and its date in force, the same for all its rules. */
import type { GatedCondition } from '../facts/index.ts';
import type { PolicyDocument, Rule } from './rulebook.ts';

/** The condition that every rule of a document stands under. */
export function gate(document: PolicyDocument): GatedCondition {
  return {
    all: [
      { fact: 'location', operator: 'within', value: document.jurisdiction },
      { fact: 'asOf', operator: 'notBefore', value: document.inForceFrom },
    ],
  };
}

/** A rule's condition, or one of its other readings', under its document's gate. */
export function gated(document: PolicyDocument, reading: Pick<Rule, 'when'>): GatedCondition {
  return reading.when ? { all: [gate(document), reading.when] } : gate(document);
}
