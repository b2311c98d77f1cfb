/** How does a condition stand that three-valued logic leaves open, over every way to answer what is missing? */
import { type Condition, completions, type Facility, type Truth, type Vocabulary } from '../../facts/index.ts';
import type { Reason } from '../decision.ts';
import { isPlain } from '../variables.ts';
import { rulesEngine } from './rulesEngine.ts';

/** How a condition stands over all completions, and where it is open the facts that alone can tip it. */
export interface ExactTruth {
  readonly truth: Truth;
  readonly missing: readonly string[];
}

/** The unanswered facts under those nodes of a tree that are open. */
export function missing(node: Reason): readonly string[] {
  if (node.holds !== undefined) return [];
  if ('fact' in node) return [node.fact];
  return ('all' in node ? node.all : node.any).flatMap(missing);
}

/** Judges every case: decided where all end alike; a fact tips it where two cases differ in that alone and end differently. */
function judged(open: readonly string[], cases: readonly Facility[], endings: readonly Truth[]): ExactTruth {
  if (endings.every(it => it === true)) return { truth: true, missing: [] };
  if (endings.every(it => it === false)) return { truth: false, missing: [] };
  const tips = (fact: string) => {
    const others = open.filter(it => it !== fact);
    const seen = new Map<string, Truth>();
    return cases.some((it, at) => {
      const rest = JSON.stringify(others.map(name => it[name]));
      if (!seen.has(rest)) seen.set(rest, endings[at]);
      return seen.get(rest) !== endings[at];
    });
  };
  return { truth: undefined, missing: open.filter(tips) };
}

function pattern(node: Reason): string {
  if ('fact' in node) return `${node.holds},`;
  return ('all' in node ? node.all : node.any).map(pattern).join('');
}

/** Reads off the engine's tree how a condition stands; where three values leave that open though they need not, every completion runs through the engine. */
export function exactTruth(
  vocabulary: Vocabulary,
  condition: Condition,
): (tree: Reason, facility: Facility) => Promise<ExactTruth> {
  const kleene = (tree: Reason): ExactTruth => ({ truth: tree.holds, missing: missing(tree) });
  if (isPlain(vocabulary, condition)) return async tree => kleene(tree);
  const put = rulesEngine([condition]);
  const known = new Map<string, Promise<ExactTruth>>();
  const enumerate = async (tree: Reason, facility: Facility): Promise<ExactTruth> => {
    const cases = [...completions(vocabulary, condition, facility)];
    const trees = await Promise.all(cases.map(put));
    const endings = trees.map(([it]) => it?.holds);
    return judged([...new Set(missing(tree))], cases, endings);
  };
  return async (tree, facility) => {
    if (tree.holds !== undefined) return kleene(tree);
    const key = pattern(tree);
    const found = known.get(key) ?? enumerate(tree, facility);
    known.set(key, found);
    return found;
  };
}
