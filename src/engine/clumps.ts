/** Which parts of a condition ask the same question, so that they can only be judged together? */
import { type GatedCondition, leaves, type Vocabulary } from '../facts/index.ts';
import { variable } from './variables.ts';

interface Clump {
  readonly parts: readonly GatedCondition[];
  readonly asks: ReadonlySet<string>;
}

/** Divides the parts of an `all` or `any` into the smallest groups that share no variable with one another. */
export function clumps(
  vocabulary: Vocabulary,
  parts: readonly GatedCondition[],
): readonly (readonly GatedCondition[])[] {
  const join = (before: readonly Clump[], part: GatedCondition): readonly Clump[] => {
    const own = leaves(part).map(it => variable(vocabulary, it));
    const touches = (it: Clump) => own.some(name => it.asks.has(name));
    const touched = before.filter(touches);
    const merged = {
      parts: [...touched.flatMap(it => it.parts), part],
      asks: new Set([...touched.flatMap(it => [...it.asks]), ...own]),
    };
    return [...before.filter(it => !touches(it)), merged];
  };
  return parts.reduce(join, []).map(it => it.parts);
}
