/** On which answers, given or still missing, does a rule's decision rest? */
import type { Facility } from '../facts/index.ts';
import { gate, type Rule } from '../rulebook/index.ts';
import type { LeafReason, Reason } from './decision.ts';
import { explain } from './reason.ts';

/** The leaves that carry how a node stands: what holds where it holds, what fails where it fails, and where it is open what holds or is missing. */
function carrying(node: Reason): readonly LeafReason[] {
  if ('fact' in node) return [node];
  const parts = 'all' in node ? node.all : node.any;
  return parts
    .filter(it => (node.holds === undefined ? it.holds !== false : it.holds === node.holds))
    .flatMap(carrying);
}

/**
 * The reasons of a decision, leaf by leaf. The document's place and date are named where they fail, where they are still open and,
 * with all that holds, where a rule asks for nothing else.
 */
export function because(rule: Rule, facility: Facility): readonly LeafReason[] {
  const access = explain(gate(rule.document), facility);
  if (access.holds === false || !rule.when) return carrying(access);
  const own = explain(rule.when, facility);
  const place = own.holds === false ? [] : carrying(access).filter(it => it.holds === undefined);
  return [...place, ...carrying(own)];
}
