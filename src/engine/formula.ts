/** How does a condition become a function that runs in a few nanoseconds and still names what is missing? */
import { type Condition, type GatedCondition, leaves, type Vocabulary } from '../facts/index.ts';
import { clumps } from './clumps.ts';
import { entangled } from './entangled.ts';
import type { Sheet } from './sheet.ts';
import { FAILS, HOLDS, type Run } from './verdict.ts';

/** A compiled condition, exact over all completions. Bit n of an open verdict stands for `facts[n]`. */
export interface Formula {
  readonly facts: readonly string[];
  readonly run: Run;
}

/** Bits of a 32-bit integer that leave the sign to `FAILS`. */
const room = 31;

interface Ask {
  readonly at: number;
  readonly bit: number;
}

/** Parts of one `all` or `any`: leaves, read straight off the sheet, and what is below. */
interface Parts {
  readonly asks: readonly Ask[];
  readonly runs: readonly Run[];
}

function all({ asks, runs }: Parts): Run {
  return outcomes => {
    let open = HOLDS;
    for (const { at, bit } of asks) {
      const outcome = outcomes[at];
      if (outcome === FAILS) return FAILS;
      if (outcome !== HOLDS) open |= bit;
    }
    for (const run of runs) {
      const verdict = run(outcomes);
      if (verdict === FAILS) return FAILS;
      open |= verdict;
    }
    return open;
  };
}

function any({ asks, runs }: Parts): Run {
  return outcomes => {
    let open = HOLDS;
    for (const { at, bit } of asks) {
      const outcome = outcomes[at];
      if (outcome === HOLDS) return HOLDS;
      if (outcome !== FAILS) open |= bit;
    }
    for (const run of runs) {
      const verdict = run(outcomes);
      if (verdict === HOLDS) return HOLDS;
      if (verdict !== FAILS) open |= verdict;
    }
    return open === HOLDS ? FAILS : open;
  };
}

/**
 * Compiles a condition whose leaves are on the sheet. Parts that share no question are combined by three-valued logic, which is
 * exact for them; those that do are enumerated.
 */
export function formula(vocabulary: Vocabulary, sheet: Sheet, condition: GatedCondition): Formula {
  const asked = new Set(leaves(condition).map(it => it.fact));
  const facts = vocabulary.facts.map(it => it.name).filter(it => asked.has(it));
  if (facts.length > room) throw new Error(`One condition asks for ${facts.length} facts; ${room} are possible.`);
  const ask = (fact: string) => 1 << facts.indexOf(fact);

  const build = (node: GatedCondition): Run => {
    if ('fact' in node) return build({ all: [node] });
    const isAll = 'all' in node;
    const combine = (parts: readonly GatedCondition[], runs: readonly Run[] = []) =>
      (isAll ? all : any)({
        asks: parts.flatMap(it => ('fact' in it ? [{ at: sheet.at(it), bit: ask(it.fact) }] : [])),
        runs: [...parts.flatMap(it => ('fact' in it ? [] : [build(it)])), ...runs],
      });
    const groups = clumps(vocabulary, isAll ? node.all : node.any);
    const joint = (clump: readonly GatedCondition[]) => {
      const condition = (isAll ? { all: clump } : { any: clump }) as Condition;
      return entangled({ vocabulary, sheet, condition, run: combine(clump), bitOf: ask });
    };
    return combine(groups.filter(it => it.length === 1).flat(), groups.filter(it => it.length > 1).map(joint));
  };
  return { facts, run: build(condition) };
}
