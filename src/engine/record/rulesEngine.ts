/** How do conditions stand by json-rules-engine, once an unanswered question counts as unknown and not as an answer? */
import { Engine, Fact, type TopLevelCondition } from 'json-rules-engine';
import { type Facility, type FactValue, type GatedCondition, leaves, within } from '../../facts/index.ts';
import type { LeafReason, Reason } from '../decision.ts';
import { allOf, anyOf } from '../reason.ts';

/** The engine's own result tree, as far as our conditions can make it. */
type Node =
  | { readonly all: readonly Node[] }
  | { readonly any: readonly Node[] }
  | (Omit<LeafReason, 'actual' | 'holds'> & { readonly factResult?: FactValue; readonly result?: boolean });

/**
 * Folds a result tree with three values: a leaf without `factResult` is unknown, whatever the engine made of it. Every leaf has been
 * evaluated, for none has a priority of its own.
 */
function fold(node: Node): Reason {
  if ('all' in node) {
    const all = node.all.map(fold);
    return { all, holds: allOf(all) };
  }
  if ('any' in node) {
    const any = node.any.map(fold);
    return { any, holds: anyOf(any) };
  }
  const { fact, operator, value, factResult, result } = node;
  if (factResult === undefined) return { fact, operator, value, holds: undefined };
  return { fact, operator, value, actual: factResult, holds: result };
}

/** How the conditions, in the order given, stand for a facility. */
export type RulesEngine = (facility: Facility) => Promise<readonly Reason[]>;

/**
 * An engine over some conditions. Its runs wait for one another: two at once would share its `status`, and the first to end would
 * make the other skip its rules without a word.
 */
export function rulesEngine(conditions: readonly GatedCondition[]): RulesEngine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  // `within` has a third outcome: the place is wider than the area. The engine takes it as not true and hands it on in the tree.
  engine.addOperator<string, string>('within', (place, area) => !!place && (within(place, area) as boolean));
  engine.addOperator<string, string>('notBefore', (date, from) => !!date && date >= from);
  conditions.forEach((it, at) => {
    const conditions = ('fact' in it ? { all: [it] } : it) as TopLevelCondition;
    engine.addRule({ name: `${at}`, conditions, event: { type: 'holds' } });
  });
  const asked = new Set(conditions.flatMap(it => leaves(it).map(leaf => leaf.fact)));
  /** The answers asked for, as constants: the engine would compute for each a key of a cache that it never reads. */
  const said = (facility: Facility) =>
    Object.fromEntries(
      Object.entries(facility).flatMap(([name, value]) =>
        asked.has(name) ? [[name, new Fact(name, value, { cache: false })]] : [],
      ),
    );
  let before: Promise<unknown> = Promise.resolve();
  const run = async (facility: Facility) => {
    const { results, failureResults } = await engine.run(said(facility));
    const reasons: Reason[] = [];
    for (const it of [...results, ...failureResults]) reasons[Number(it.name)] = fold(it.conditions as unknown as Node);
    if (reasons.filter(Boolean).length !== conditions.length)
      throw new Error('json-rules-engine left rules undecided.');
    return reasons;
  };
  return facility => {
    const mine = before.then(() => run(facility));
    before = mine.catch(() => undefined);
    return mine;
  };
}
