/** What becomes of a condition that a trace leaves open, over every way to answer what is missing? */
import { type Condition, completions, type Facility, type Truth, type Vocabulary } from '../facts/index.ts';
import type { Reason } from './decision.ts';
import { tracer } from './trace.ts';
import { isPlain } from './variables.ts';

/** How a condition stands over all completions, and where it is open the facts that alone can tip it. */
export interface Settled {
  readonly truth: Truth;
  readonly missing: readonly string[];
}

/** The unanswered facts under those nodes of a trace that are open. */
export function missing(node: Reason): readonly string[] {
  if (node.holds !== undefined) return [];
  if ('fact' in node) return [node.fact];
  return ('all' in node ? node.all : node.any).flatMap(missing);
}

/** Judges every case: settled where all end alike; a fact tips it where two cases differ in that alone and end differently. */
function judged(open: readonly string[], cases: readonly Facility[], endings: readonly Truth[]): Settled {
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

/** Reads off a trace how its condition stands; where three values leave that open though they need not, every completion runs through the engine. */
export function settler(
  vocabulary: Vocabulary,
  condition: Condition,
): (trace: Reason, facility: Facility) => Promise<Settled> {
  const kleene = (trace: Reason): Settled => ({ truth: trace.holds, missing: missing(trace) });
  if (isPlain(vocabulary, condition)) return async trace => kleene(trace);
  const put = tracer([condition]);
  const known = new Map<string, Promise<Settled>>();
  const enumerate = async (trace: Reason, facility: Facility): Promise<Settled> => {
    const cases = [...completions(vocabulary, condition, facility)];
    const traces = await Promise.all(cases.map(put));
    const endings = traces.map(([it]) => it?.holds);
    return judged([...new Set(missing(trace))], cases, endings);
  };
  return async (trace, facility) => {
    if (trace.holds !== undefined) return kleene(trace);
    const key = pattern(trace);
    const settled = known.get(key) ?? enumerate(trace, facility);
    known.set(key, settled);
    return settled;
  };
}
