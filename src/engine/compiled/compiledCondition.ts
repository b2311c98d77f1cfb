/** How does a condition become a function that runs in a few nanoseconds and still names what is missing? */
import { type Condition, type GatedCondition, leaves, type Vocabulary } from '../../facts/index.ts';
import type { Demands } from './demands.ts';
import { enumerate } from './enumerate.ts';
import { independentGroups } from './independentGroups.ts';
import { FAILS, HOLDS, type Run } from './truthCode.ts';

/** A compiled condition, exact over all completions. Bit n of an open truth code stands for `facts[n]`. */
export interface CompiledCondition {
  readonly facts: readonly string[];
  readonly run: Run;
}

/** Bits of a 32-bit integer that leave the sign to `FAILS`. */
const room = 31;

/** Where a leaf stands among the demands, and the bit of its fact. */
interface IndexedLeaf {
  readonly index: number;
  readonly bit: number;
}

/** Parts of one `all` or `any`: leaves, read straight off the outcomes, and what is below. */
interface Parts {
  readonly own: readonly IndexedLeaf[];
  readonly runs: readonly Run[];
}

function all({ own, runs }: Parts): Run {
  return outcomes => {
    let open = HOLDS;
    for (const { index, bit } of own) {
      const outcome = outcomes[index];
      if (outcome === FAILS) return FAILS;
      if (outcome !== HOLDS) open |= bit;
    }
    for (const run of runs) {
      const code = run(outcomes);
      if (code === FAILS) return FAILS;
      open |= code;
    }
    return open;
  };
}

function any({ own, runs }: Parts): Run {
  return outcomes => {
    let open = HOLDS;
    for (const { index, bit } of own) {
      const outcome = outcomes[index];
      if (outcome === HOLDS) return HOLDS;
      if (outcome !== FAILS) open |= bit;
    }
    for (const run of runs) {
      const code = run(outcomes);
      if (code === HOLDS) return HOLDS;
      if (code !== FAILS) open |= code;
    }
    return open === HOLDS ? FAILS : open;
  };
}

/**
 * Compiles a condition whose leaves are among the demands. Parts that share no question are combined by three-valued logic, which is
 * exact for them; those that do are enumerated.
 */
export function compiledCondition(
  vocabulary: Vocabulary,
  demands: Demands,
  condition: GatedCondition,
): CompiledCondition {
  const asked = new Set(leaves(condition).map(it => it.fact));
  const facts = vocabulary.facts.map(it => it.name).filter(it => asked.has(it));
  if (facts.length > room) throw new Error(`One condition asks for ${facts.length} facts; ${room} are possible.`);
  const bitOf = (fact: string) => 1 << facts.indexOf(fact);

  const build = (node: GatedCondition): Run => {
    if ('fact' in node) return build({ all: [node] });
    const isAll = 'all' in node;
    const combine = (parts: readonly GatedCondition[], runs: readonly Run[] = []) =>
      (isAll ? all : any)({
        own: parts.flatMap(it => ('fact' in it ? [{ index: demands.indexOf(it), bit: bitOf(it.fact) }] : [])),
        runs: [...parts.flatMap(it => ('fact' in it ? [] : [build(it)])), ...runs],
      });
    const groups = independentGroups(vocabulary, isAll ? node.all : node.any);
    const joint = (group: readonly GatedCondition[]) => {
      const condition = (isAll ? { all: group } : { any: group }) as Condition;
      return enumerate({ vocabulary, demands, condition, run: combine(group), bitOf });
    };
    return combine(groups.filter(it => it.length === 1).flat(), groups.filter(it => it.length > 1).map(joint));
  };
  return { facts, run: build(condition) };
}
